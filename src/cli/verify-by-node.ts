import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { PublicJwk } from '#domain/signing/jwk.ts';
import type { VerifySignature } from '#domain/signing/ports.ts';

/** Keys that signed more than once in a row of tokens: agencies, and devices that sent again. */
const known = new Map<string, KeyObject>();
const MOST_KEYS = 5000;

/**
 * ES256 by Node itself, at once: Web Crypto hands each signature to another thread and back, which
 * costs more than the check where a million wait.
 */
export const verifyByNode: VerifySignature = (key, { signingInput, signature }) => {
	try {
		const options = { key: keyOf(key), dsaEncoding: 'ieee-p1363' } as const;
		return Promise.resolve(
			verify('sha256', Buffer.from(signingInput, 'latin1'), options, signature),
		);
	} catch {
		// A point that is not on the curve.
		return Promise.resolve(false);
	}
};

function keyOf({ kty, crv, x, y }: PublicJwk): KeyObject {
	const name = `${x}.${y}`;
	const kept = known.get(name);
	if (kept !== undefined) return kept;
	if (known.size >= MOST_KEYS) known.clear();
	const key = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
	known.set(name, key);
	return key;
}
