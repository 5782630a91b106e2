import { isExpired } from '#domain/record/certificate.ts';
import { replayCertificate } from './replay-certificate.ts';
import type { Verdict } from './verdict.ts';
import type { VerifyPorts } from './verify-signed.ts';

/**
 * Level A: replays the code of a record. Whatever the code, the answer is a value.
 *
 * @param now ms epoch.
 */
export async function verifyRecord(
	code: string,
	{ findBank, sha256 }: Pick<VerifyPorts, 'findBank' | 'sha256'>,
	now: number,
): Promise<Verdict> {
	const replay = await replayCertificate(code, findBank, sha256);
	if (!replay.ok) return { kind: 'unreadable', what: 'record', reason: replay.reason };
	const { view } = replay;
	if (!view.outcome.passed) return { kind: 'record', state: 'not-passed', view };
	return { kind: 'record', state: isExpired(view.until, now) ? 'expired' : 'passed', view };
}
