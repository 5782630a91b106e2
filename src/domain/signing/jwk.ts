import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { toHex } from '#domain/record/bytes.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';

/** A public key for ES256 as a JSON Web Key (RFC 7517, RFC 7518 section 6.2.1). */
export interface PublicJwk {
	readonly kty: 'EC';
	readonly crv: 'P-256';
	/** 32 bytes in base64url. */
	readonly x: string;
	/** 32 bytes in base64url. */
	readonly y: string;
}

/** A key with its private part. Held in memory while it signs, kept nowhere but under a passphrase. */
export interface PrivateJwk extends PublicJwk {
	/** 32 bytes in base64url. */
	readonly d: string;
}

const COORDINATE = 32;

/**
 * The public key in a value of unknown origin, with nothing else that stood beside it, or `undefined`.
 * A key that shows its private part is refused: whoever publishes it must learn of it.
 */
export function readPublicJwk(value: unknown): PublicJwk | undefined {
	if (typeof value !== 'object' || value === null || 'd' in value) return undefined;
	const { kty, crv, x, y } = value as Readonly<Record<string, unknown>>;
	if (kty !== 'EC' || crv !== 'P-256' || !isCoordinate(x) || !isCoordinate(y)) return undefined;
	return { kty, crv, x, y };
}

function isCoordinate(value: unknown): value is string {
	if (typeof value !== 'string') return false;
	const bytes = fromBase64Url(value);
	return typeof bytes !== 'string' && bytes.length === COORDINATE;
}

/**
 * SHA-256 thumbprint of the key (RFC 7638), 43 characters of base64url: its `kid` everywhere, so that
 * nobody can give his key the name of another.
 */
export function thumbprintOf({ crv, kty, x, y }: PublicJwk, sha256: Sha256): string {
	const text = JSON.stringify({ crv, kty, x, y });
	return toBase64Url(sha256(new TextEncoder().encode(text)));
}

/** Is this text a thumbprint, by its form? */
export function isThumbprint(value: unknown): value is string {
	return isCoordinate(value);
}

/**
 * A thumbprint for people to compare by telephone: its first 80 bits as hex in groups of four,
 * `3F2A 91C0 …`. The whole thumbprint decides; this is for eyes.
 */
export function shownFingerprint(thumbprint: string): string {
	const bytes = fromBase64Url(thumbprint);
	if (typeof bytes === 'string') return thumbprint;
	return (toHex(bytes.subarray(0, 10)).toUpperCase().match(/.{4}/gu) ?? []).join(' ');
}
