import type { PublicJwk } from '#domain/signing/jwk.ts';
import type { Sign, Signed, VerifySignature } from '#domain/signing/ports.ts';
import { fromBase64Url } from '#domain/record/base64url.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Keys as the platform holds them: one device or agency signs many tokens. */
const imported = new Map<string, Promise<CryptoKey>>();
const MOST_KEYS = 500;

/**
 * ES256 by Web Crypto. Pages on plain http, as on many intranets, have none: there the same is computed
 * in JavaScript, some fifty times slower, which matters to nobody who checks one certificate.
 */
export const verifyEs256: VerifySignature = async (key, signed) => {
	try {
		return crypto.subtle === undefined
			? await verifyInScript(key, signed)
			: await verifyByPlatform(key, signed);
	} catch {
		// A point that is not on the curve, or bytes that are no signature.
		return false;
	}
};

/** Signs with a key of Web Crypto. */
export function signWith(key: CryptoKey): Sign {
	return async (signingInput) =>
		new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, ascii(signingInput)));
}

async function verifyByPlatform(key: PublicJwk, { signingInput, signature }: Signed) {
	const platformKey = await importOnce(key);
	return crypto.subtle.verify(
		ALGORITHM,
		platformKey,
		new Uint8Array(signature),
		ascii(signingInput),
	);
}

async function verifyInScript({ x, y }: PublicJwk, { signingInput, signature }: Signed) {
	const { p256 } = await import('@noble/curves/nist.js');
	const [left, right] = [fromBase64Url(x), fromBase64Url(y)];
	if (typeof left === 'string' || typeof right === 'string') return false;
	const point = Uint8Array.from([4, ...left, ...right]);
	// Web Crypto takes both halves of s, so this does.
	return p256.verify(signature, ascii(signingInput), point, { lowS: false });
}

function importOnce(key: PublicJwk): Promise<CryptoKey> {
	const name = `${key.x}.${key.y}`;
	const known = imported.get(name);
	if (known !== undefined) return known;
	if (imported.size >= MOST_KEYS) imported.clear();
	const { kty, crv, x, y } = key;
	const fresh = crypto.subtle.importKey('jwk', { kty, crv, x, y }, CURVE, false, ['verify']);
	imported.set(name, fresh);
	return fresh;
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
