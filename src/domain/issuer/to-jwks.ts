import { endOfDay, startOfDay } from './key-days.ts';
import type { Issuer } from './issuer.ts';

/**
 * A key as the site publishes it: the members of RFC 7517, and beside them those that a reader who
 * does not know them passes over.
 */
export interface PublishedKey {
	readonly kty: 'EC';
	readonly crv: 'P-256';
	readonly x: string;
	readonly y: string;
	/** Thumbprint of the key. */
	readonly kid: string;
	readonly use: 'sig';
	readonly alg: 'ES256';
	readonly key_ops: readonly ['verify'];
	/** Seconds: midnight in WIB with which the first day of the window begins. */
	readonly nbf: number;
	/** Seconds: midnight in WIB with which its last day ends; absent while the key is in use. */
	readonly exp?: number;
	/** Id and name of the agency. */
	readonly iss: string;
	readonly iss_name: string;
	/** Page of the agency. */
	readonly iss_url?: string;
	/** Day on which the key was given up, `YYYY-MM-DD`, and why. */
	readonly revoked?: string;
	readonly revoked_reason?: string;
}

/** `/.well-known/jwks.json` (RFC 7517 section 5). */
export interface Jwks {
	readonly keys: readonly PublishedKey[];
}

/** All keys of all agencies, those of the past too: certificates rest on them. */
export function toJwks(issuers: readonly Issuer[]): Jwks {
	return {
		keys: issuers.flatMap(({ id, name, url, keys }) =>
			keys.map(({ kid, jwk, validFrom, validUntil, revoked }) => ({
				kty: jwk.kty,
				crv: jwk.crv,
				x: jwk.x,
				y: jwk.y,
				kid,
				use: 'sig',
				alg: 'ES256',
				key_ops: ['verify'],
				nbf: startOfDay(validFrom),
				...(validUntil !== undefined && { exp: endOfDay(validUntil) }),
				iss: id,
				iss_name: name,
				...(url !== undefined && { iss_url: url }),
				...(revoked !== undefined && { revoked: revoked.on, revoked_reason: revoked.reason }),
			})),
		),
	};
}
