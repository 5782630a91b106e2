import type { Issuer, IssuerKey, Revocation, TrustList } from './issuer.ts';
import type { KeptKey } from './kept-key.ts';

/** What an agency wants to have published, compared with what is. */
export type Publication =
	/** The site names no such agency. */
	| 'absent'
	/** It does, and something is new or different. */
	| 'outdated'
	| 'published';

/** What the site publishes of an agency, or `undefined`. */
export function publishedIssuer(list: TrustList, id: string): Issuer | undefined {
	const keys = list.keys.filter(({ issuer }) => issuer.id === id);
	const [first] = keys;
	if (first === undefined) return undefined;
	return {
		...first.issuer,
		keys: keys.map((key) => ({
			kid: key.kid,
			jwk: key.jwk,
			validFrom: key.validFrom,
			...windowOf(key, undefined),
		})),
		revocations: list.revocations
			.filter(({ issuer }) => issuer === id)
			.map(({ certificate, on, reason }) => ({ certificate, on, reason })),
	};
}

/**
 * The kept key with what the site knows and this browser does not: a backup is older than the
 * rotation that came after it, and a key that was given up elsewhere is given up here.
 */
export function withPublished(kept: KeptKey, list: TrustList | undefined): KeptKey {
	const published = list?.keys.find(({ kid }) => kid === kept.kid);
	return { ...kept, ...windowOf(kept, published) };
}

/**
 * The file that an agency hands in: everything that is published, with the keys and revocations of
 * this browser. Nothing that once stood there is left out, for certificates rest on it.
 */
export function issuerToPublish(
	issuer: Pick<Issuer, 'id' | 'name' | 'url'>,
	kept: { readonly keys: readonly KeptKey[]; readonly revocations: readonly Revocation[] },
	published: Issuer | undefined,
): Issuer {
	const url = issuer.url ?? published?.url;
	const before = published?.keys ?? [];
	const keys = [
		...before.map((key) => ({
			...key,
			...windowOf(
				kept.keys.find(({ kid }) => kid === key.kid),
				key,
			),
		})),
		...kept.keys.filter(({ kid }) => !before.some((key) => key.kid === kid)).map(toIssuerKey),
	];
	const taken = published?.revocations ?? [];
	const isTaken = ({ certificate }: Revocation) =>
		taken.some((each) => each.certificate === certificate);
	return {
		id: issuer.id,
		// Whoever built the site may have corrected it.
		name: published?.name ?? issuer.name,
		...(url !== undefined && { url }),
		keys: keys.toSorted(
			(one, other) =>
				one.validFrom.localeCompare(other.validFrom) || one.kid.localeCompare(other.kid),
		),
		revocations: [
			...taken,
			...kept.revocations
				.filter((revocation) => !isTaken(revocation))
				.map(({ certificate, on, reason }) => ({ certificate, on, reason })),
		],
	};
}

/** Must the site be built again for what is wanted? */
export function publicationOf(wanted: Issuer, published: Issuer | undefined): Publication {
	if (published === undefined) return 'absent';
	const same = JSON.stringify(comparable(wanted)) === JSON.stringify(comparable(published));
	return same ? 'published' : 'outdated';
}

/** Window and end of a key known twice: an end counts wherever it is known, that of the owner first. */
function windowOf(
	kept: Pick<KeptKey, 'validUntil' | 'revoked'> | undefined,
	published: Pick<IssuerKey, 'validUntil' | 'revoked'> | undefined,
): Pick<IssuerKey, 'validUntil' | 'revoked'> {
	const validUntil = kept?.validUntil ?? published?.validUntil;
	const revoked = kept?.revoked ?? published?.revoked;
	return {
		...(validUntil !== undefined && { validUntil }),
		...(revoked !== undefined && { revoked }),
	};
}

function toIssuerKey(key: KeptKey): IssuerKey {
	return { kid: key.kid, jwk: key.jwk, validFrom: key.validFrom, ...windowOf(key, undefined) };
}

/** In one order, whoever wrote it. */
function comparable({ name, keys, revocations }: Issuer) {
	return [
		name,
		keys
			.map(({ kid, validFrom, validUntil, revoked }) =>
				[kid, validFrom, validUntil ?? '', revoked?.on ?? '', revoked?.reason ?? ''].join('\n'),
			)
			.sort(),
		revocations.map(({ certificate, on, reason }) => [certificate, on, reason].join('\n')).sort(),
	];
}
