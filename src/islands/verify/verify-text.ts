import { loadBank } from '#adapters/bank/load-bank.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { presentedText } from '#domain/credential/verification-text.ts';
import type { Verdict } from '#domain/credential/verdict.ts';
import { verifyRecord } from '#domain/credential/verify-record.ts';
import type * as signedParts from './signed-parts.ts';

/** What checks and shows all that was signed. */
export type SignedParts = typeof signedParts;

export interface Verified {
	readonly verdict: Verdict;
	/** There for all that was signed, or meant to be. */
	readonly parts: SignedParts | undefined;
}

/**
 * `verifyCertificate` by what this site publishes.
 *
 * @throws When the part for what was signed cannot be fetched: most who come here bring a certificate
 * that nobody signed and need not fetch it.
 */
export async function verifyText(text: string): Promise<Verified> {
	const presented = presentedText(text);
	if (presented.token === '') {
		const ports = { findBank: loadBank, sha256 };
		const verdict = await verifyRecord(presented.code, ports, Date.now());
		return { verdict, parts: undefined };
	}
	const parts = await import('./signed-parts.ts');
	return { verdict: await parts.verifySignedText(presented), parts };
}
