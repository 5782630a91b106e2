import { toBase64Url } from '#domain/record/base64url.ts';
import type { PublicJwk } from '#domain/signing/jwk.ts';

/**
 * `did:jwk` of a key: who vouches is the key, and any verifier can tell that the issuer named is the
 * one that signed. An address would only be a claim, and many agencies have none that stays.
 */
export function didOf({ crv, kty, x, y }: PublicJwk): string {
	const text = JSON.stringify({ crv, kty, x, y });
	return `did:jwk:${toBase64Url(new TextEncoder().encode(text))}`;
}
