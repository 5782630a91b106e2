import { loadBank } from '#adapters/bank/load-bank.ts';
import { loadTrustList } from '#adapters/bank/load-trust-list.ts';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Verdict } from '#domain/credential/verdict.ts';
import { verifyCertificate } from '#domain/credential/verify-certificate.ts';

/** `verifyCertificate` by what this site publishes. Nothing leaves the device but requests for that. */
export function verifyText(text: string): Promise<Verdict> {
	return verifyCertificate(
		text,
		{
			findBank: loadBank,
			loadTrust: async () => {
				const loaded = await loadTrustList();
				return loaded.ok ? loaded.list : undefined;
			},
			verify: verifyEs256,
			sha256,
		},
		Date.now(),
	);
}

/** Bytes of a file; a certificate has some 3,000. Larger ones are refused unread. */
const MOST_BYTES = 100_000;

/** The text of a file, or text that is as surely refused. */
export async function textOfFile(file: File): Promise<string> {
	return file.size > MOST_BYTES ? '~'.repeat(MOST_BYTES) : file.text();
}
