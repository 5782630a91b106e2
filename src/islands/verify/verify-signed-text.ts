import { loadBank } from '#adapters/bank/load-bank.ts';
import { loadTrustList } from '#adapters/bank/load-trust-list.ts';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { PresentedText } from '#domain/credential/verification-text.ts';
import type { Verdict } from '#domain/credential/verdict.ts';
import { verifySigned } from '#domain/credential/verify-signed.ts';

/** `verifySigned` by what this site publishes. Nothing leaves the device but requests for that. */
export function verifySignedText(presented: PresentedText): Promise<Verdict> {
	return verifySigned(
		presented,
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
