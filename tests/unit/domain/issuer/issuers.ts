import fc from 'fast-check';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { toDate, toDay } from '#domain/calendar-day.ts';
import type { Issuer, IssuerKey } from '#domain/issuer/issuer.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import { thumbprintOf, type PublicJwk } from '#domain/signing/jwk.ts';

/** A key by its form alone: nothing was ever signed with it. */
export function jwkOf(seed: number): PublicJwk {
	const coordinate = (part: number) =>
		toBase64Url(sha256(Uint8Array.from([part, seed & 255, seed >> 8])));
	return { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(2) };
}

export function issuerKey(seed: number, over: Partial<IssuerKey> = {}): IssuerKey {
	const jwk = jwkOf(seed);
	return { kid: thumbprintOf(jwk, sha256), jwk, validFrom: '2026-01-01', ...over };
}

export function issuer(over: Partial<Issuer> = {}): Issuer {
	return {
		id: 'bkpsdm-contoh',
		name: 'BKPSDM Contoh',
		keys: [issuerKey(1)],
		revocations: [],
		...over,
	};
}

const day = fc.integer({ min: toDay('2020-01-01'), max: toDay('2099-12-31') }).map(toDate);

const line = fc
	.string({ minLength: 5, maxLength: 60, unit: 'grapheme' })
	.filter(
		(text) =>
			text.trim() === text && text.length >= 5 && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', '')),
	);

const certificate = fc
	.array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), { minLength: 8, maxLength: 8 })
	.map((letters) => `NTR-2026-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`);

const end = fc.option(fc.record({ on: day, reason: line }), { nil: undefined });

const someKey = (seed: number) =>
	fc
		.record({ from: day, days: fc.option(fc.nat(4000), { nil: undefined }), revoked: end })
		.map(({ from, days, revoked }) =>
			issuerKey(seed, {
				validFrom: from,
				...(days !== undefined && { validUntil: toDate(toDay(from) + days) }),
				...(revoked !== undefined && { revoked }),
			}),
		);

const revocations = fc.uniqueArray(fc.record({ certificate, on: day, reason: line }), {
	selector: (each) => each.certificate,
	maxLength: 4,
});

/** Any agency; those of one list share no key. */
export const issuerOf = (id: string, seed: number): fc.Arbitrary<Issuer> =>
	fc
		.record({
			name: line,
			url: fc.option(fc.constant('https://instansi.example/sdm'), { nil: undefined }),
			keys: fc.tuple(someKey(seed), someKey(seed + 1)),
			revocations,
		})
		.map(({ name, url, keys, revocations: taken }) => ({
			id,
			name,
			...(url !== undefined && { url }),
			keys: keys.toSorted((one, other) => one.validFrom.localeCompare(other.validFrom)),
			revocations: taken,
		}));
