import type { PublicJwk } from '#domain/signing/jwk.ts';

/** A key of an agency with the time in which what it signs counts. */
export interface IssuerKey {
	/** Thumbprint of `jwk`. */
	readonly kid: string;
	readonly jwk: PublicJwk;
	/** First day in WIB, `YYYY-MM-DD`. */
	readonly validFrom: string;
	/** Last day in WIB; absent while the key is in use. What was signed until then goes on counting. */
	readonly validUntil?: string | undefined;
	/**
	 * Day on which the key was given up because others may have it. Whoever has it can date a signature
	 * as he likes, so nothing that it signed counts any more.
	 */
	readonly revoked?: { readonly on: string; readonly reason: string } | undefined;
}

/** An agency that countersigns certificates: one file of `content/issuers`. */
export interface Issuer {
	/** Name of its file. */
	readonly id: string;
	readonly name: string;
	/** Page of the agency, absolute. */
	readonly url?: string | undefined;
	/** Oldest first. Retired ones stay for ever: certificates rest on them. */
	readonly keys: readonly IssuerKey[];
	readonly revocations: readonly Revocation[];
}

/** A certificate taken back. */
export interface Revocation {
	/** Number of the certificate, `NTR-2026-XXXX-XXXX`. */
	readonly certificate: string;
	/** Day in WIB, `YYYY-MM-DD`. */
	readonly on: string;
	/** For the public: without a word on the person. */
	readonly reason: string;
}

/** A published key as verifiers know it. */
export interface TrustedKey extends IssuerKey {
	readonly issuer: Pick<Issuer, 'id' | 'name' | 'url'>;
}

/** What the site says of agencies: their keys and what they took back. */
export interface TrustList {
	readonly keys: readonly TrustedKey[];
	readonly revocations: readonly (Revocation & { readonly issuer: string })[];
	/** Day on which the lists were built, `YYYY-MM-DD`: a copy kept offline may be old. */
	readonly asOf: string;
}
