import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import { normalPassphrase } from '#domain/issuer/passphrase.ts';
import { readPublicJwk, thumbprintOf, type PublicJwk } from '#domain/signing/jwk.ts';
import type { Sign } from '#domain/signing/ports.ts';
import { signWith, verifyEs256 } from './es256.ts';
import { sha256 } from './sha256.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** How a private key is wrapped (RFC 7517 section 7, with the rounds that OWASP asks of PBKDF2). */
const SEAL = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' } as const;
const ROUNDS = 600_000;

/** A file that asks for more would only keep the page busy. */
const MOST_ROUNDS = 2_000_000;

export interface MadeKey {
	readonly jwk: PublicJwk;
	/** Thumbprint of `jwk`. */
	readonly kid: string;
	/** The private key in a compact JWE. */
	readonly sealed: string;
}

/** `unsupported`: pages on plain http have no Web Crypto. */
export type MakeKey =
	| { readonly ok: true; readonly key: MadeKey }
	| { readonly ok: false; readonly reason: 'unsupported' };

/** `passphrase`: another one sealed it. `damaged`: what is sealed is not the private half of this key. */
export type OpenSealed =
	| { readonly ok: true; readonly sign: Sign }
	| { readonly ok: false; readonly reason: 'unsupported' | 'passphrase' | 'damaged' };

/** Can keys be made and used here? Only on https and localhost. */
export function hasWebCrypto(): boolean {
	return globalThis.crypto?.subtle !== undefined;
}

/**
 * A new key for ES256, sealed under a passphrase. The private half leaves this function in no other
 * form. Takes about a second on purpose: so does each guess.
 *
 * @param rounds Of PBKDF2. Fewer than the default are for tests alone.
 */
export async function makeSealedKey(passphrase: string, rounds = ROUNDS): Promise<MakeKey> {
	if (!hasWebCrypto()) return { ok: false, reason: 'unsupported' };
	const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, [
		'sign',
		'verify',
	]);
	const jwk = readPublicJwk(await crypto.subtle.exportKey('jwk', publicKey));
	if (jwk === undefined) return { ok: false, reason: 'unsupported' };
	const { d } = await crypto.subtle.exportKey('jwk', privateKey);
	const kid = thumbprintOf(jwk, sha256);
	const sealed = await new CompactEncrypt(toBytes(JSON.stringify({ ...jwk, d })))
		.setProtectedHeader({ ...SEAL, cty: 'jwk+json', kid })
		.setKeyManagementParameters({ p2c: rounds })
		.encrypt(toBytes(normalPassphrase(passphrase)));
	return { ok: true, key: { jwk, kid, sealed } };
}

/**
 * Opens a sealed key as one that signs and cannot be read out. That it is the private half of `jwk`
 * is tried, so that nothing is signed that nobody could verify. Never rejects.
 */
export async function openSealedKey(
	{ jwk, sealed }: Pick<MadeKey, 'jwk' | 'sealed'>,
	passphrase: string,
): Promise<OpenSealed> {
	if (!hasWebCrypto()) return { ok: false, reason: 'unsupported' };
	try {
		const { plaintext } = await compactDecrypt(sealed, toBytes(normalPassphrase(passphrase)), {
			keyManagementAlgorithms: [SEAL.alg],
			contentEncryptionAlgorithms: [SEAL.enc],
			maxPBES2Count: MOST_ROUNDS,
		});
		const sign = await importPrivate(plaintext);
		const fits = await verifyEs256(jwk, { signingInput: jwk.x, signature: await sign(jwk.x) });
		return fits ? { ok: true, sign } : { ok: false, reason: 'damaged' };
	} catch (error) {
		const isWrong = error instanceof errors.JWEDecryptionFailed;
		return { ok: false, reason: isWrong ? 'passphrase' : 'damaged' };
	}
}

/** @throws Where the bytes are no private key. */
async function importPrivate(plaintext: Uint8Array): Promise<Sign> {
	const { kty, crv, x, y, d } = JSON.parse(new TextDecoder().decode(plaintext)) as JsonWebKey;
	const jwk = { kty, crv, x, y, d } as JsonWebKey;
	return signWith(await crypto.subtle.importKey('jwk', jwk, CURVE, false, ['sign']));
}

function toBytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
