import { certificateUrn } from '#domain/credential/certificate-urn.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import type { Issuer, Revocation } from './issuer.ts';

/** A certificate that was taken back, as the site publishes it. */
export interface PublishedRevocation {
	/** Id of the Open Badges credential that goes with the certificate: `certificateUrn`. */
	readonly id: string;
	readonly revoked: true;
	readonly revocationReason: string;
	/** Number of the certificate. */
	readonly certificate: string;
	/** Id of the agency that took it back. */
	readonly issuer: string;
	/** Day in WIB, `YYYY-MM-DD`. */
	readonly on: string;
}

/**
 * `/.well-known/revocations.json`: a list of 1EdTech's Revocation List Status Method 1.0, whose
 * verifiers look for the credential's id in `revokedCredentials` and pass over members that they do
 * not know. `id` and `issuer` are relative to the list's own address, for a build does not know at
 * which one it will stand.
 */
export interface RevocationList {
	readonly id: string;
	readonly type: '1EdTechRevocationList';
	readonly issuer: string;
	readonly revokedCredentials: readonly PublishedRevocation[];
	/** Day on which the lists of the site were built, `YYYY-MM-DD`. */
	readonly asOf: string;
}

/** What all agencies took back. `asOf`: day of the build, `YYYY-MM-DD`. */
export function toRevocationList(
	issuers: readonly Issuer[],
	asOf: string,
	sha256: Sha256,
): RevocationList {
	return {
		id: 'revocations.json',
		type: '1EdTechRevocationList',
		issuer: 'jwks.json',
		revokedCredentials: issuers.flatMap(({ id, revocations }) =>
			revocations.map((revocation) => ({
				id: certificateUrn('credential', revocation.certificate, sha256),
				...toPublished(revocation, id),
			})),
		),
		asOf,
	};
}

function toPublished(
	{ certificate, on, reason }: Revocation,
	issuer: string,
): Omit<PublishedRevocation, 'id'> {
	return {
		revoked: true,
		revocationReason: reason,
		certificate,
		issuer,
		on,
	};
}
