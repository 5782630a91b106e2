import type { Verdict } from './verdict.ts';
import { presentedText } from './verification-text.ts';
import { verifyRecord } from './verify-record.ts';
import { verifySigned, type VerifyPorts } from './verify-signed.ts';

/**
 * Verifies whatever was scanned, pasted or opened: a record (level A), a signed certificate with or
 * without its record (level B), or an Open Badges credential (level B as a file).
 *
 * @param now ms epoch.
 */
export async function verifyCertificate(
	text: string,
	ports: VerifyPorts,
	now: number,
): Promise<Verdict> {
	const presented = presentedText(text);
	return presented.token === ''
		? verifyRecord(presented.code, ports, now)
		: verifySigned(presented, ports, now);
}
