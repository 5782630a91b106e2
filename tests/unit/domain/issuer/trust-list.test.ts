import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSigner } from '#domain/issuer/judge-signer.ts';
import { readTrustList } from '#domain/issuer/read-trust-list.ts';
import { toJwks } from '#domain/issuer/to-jwks.ts';
import { credentialId, toRevocationList } from '#domain/issuer/to-revocation-list.ts';
import { issuer, issuerKey, issuerOf } from './issuers.ts';

const asOf = '2026-11-22';

/** What a page reads is what was fetched, so it goes through text. */
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const published = (...issuers: Parameters<typeof toJwks>[0]) => ({
	jwks: copy(toJwks(issuers)),
	revocations: copy(toRevocationList(issuers, asOf)),
});

test('what is published of agencies is read back whole', () => {
	fc.assert(
		fc.property(issuerOf('satu', 1), issuerOf('dua', 5), (one, two) => {
			const { jwks, revocations } = published(one, two);
			const list = readTrustList(jwks, revocations);
			expect(list?.asOf).toBe(asOf);
			expect(list?.keys).toEqual(
				[one, two].flatMap(({ id, name, url, keys }) =>
					keys.map((key) => ({
						...key,
						issuer: { id, name, ...(url !== undefined && { url }) },
					})),
				),
			);
			expect(list?.revocations).toEqual(
				[one, two].flatMap(({ id, revocations: own }) =>
					own.map((each) => ({ ...each, issuer: id })),
				),
			);
		}),
	);
});

test('a site without agencies publishes an empty set, and that is a list', () => {
	const { jwks, revocations } = published();
	expect(jwks).toEqual({ keys: [] });
	expect(readTrustList(jwks, revocations)).toEqual({ keys: [], revocations: [], asOf });
});

test('a key is published with the members of RFC 7517 and never with a private one', () => {
	const [key] = toJwks([issuer({ keys: [issuerKey(1, { validUntil: '2026-10-31' })] })]).keys;
	expect(key).toMatchObject({
		kty: 'EC',
		crv: 'P-256',
		use: 'sig',
		alg: 'ES256',
		key_ops: ['verify'],
	});
	expect(key).not.toHaveProperty('d');
});

describe('a window', () => {
	const key = issuerKey(1, { validFrom: '2026-03-01', validUntil: '2026-03-31' });
	const { jwks, revocations } = published(issuer({ keys: [key] }));
	const list = readTrustList(jwks, revocations) ?? { keys: [] };
	const stateAt = (time: string) => judgeSigner(list, { kid: key.kid, at: Date.parse(time) }).state;

	test('opens with its first day at 00:00 WIB', () => {
		expect(stateAt('2026-02-28T23:59:59.999+07:00')).toBe('outside-window');
		expect(stateAt('2026-03-01T00:00:00+07:00')).toBe('trusted');
	});

	test('closes with its last day at 24:00 WIB', () => {
		expect(stateAt('2026-03-31T23:59:59.999+07:00')).toBe('trusted');
		expect(stateAt('2026-04-01T00:00:00+07:00')).toBe('outside-window');
	});

	test('is published in seconds that say the same', () => {
		expect(toJwks([issuer({ keys: [key] })]).keys[0]).toMatchObject({
			nbf: Date.parse('2026-03-01T00:00:00+07:00') / 1000,
			exp: Date.parse('2026-04-01T00:00:00+07:00') / 1000,
		});
	});
});

test('a key that was given up is known as such, whatever its window', () => {
	const revoked = { on: '2026-05-01', reason: 'Laptop dicuri.' };
	const key = issuerKey(1, { revoked });
	const { jwks, revocations } = published(issuer({ keys: [key] }));
	const list = readTrustList(jwks, revocations);
	const signer = list && judgeSigner(list, { kid: key.kid, at: Date.parse('2026-02-01') });
	expect(signer).toMatchObject({ state: 'revoked', key: { revoked } });
});

test('the list of revocations has the members that verifiers of 1EdTech look for', () => {
	const certificate = 'NTR-2026-7K3M-Q9ZD';
	const revocation = { certificate, on: '2026-11-02', reason: 'Keliru orang.' };
	expect(toRevocationList([issuer({ revocations: [revocation] })], asOf)).toMatchObject({
		id: 'revocations.json',
		type: '1EdTechRevocationList',
		issuer: 'jwks.json',
		revokedCredentials: [
			{ id: credentialId(certificate), revoked: true, revocationReason: 'Keliru orang.' },
		],
	});
});

describe('half a list vouches for what its other half takes back, so there is none where', () => {
	const whole = published(
		issuer({
			keys: [issuerKey(1, { revoked: { on: '2026-05-01', reason: 'Dicuri.' } }), issuerKey(2)],
			revocations: [{ certificate: 'NTR-2026-7K3M-Q9ZD', on: '2026-11-02', reason: 'Keliru.' }],
		}),
	);
	type Json = Record<string, unknown>;
	const keyWith = (over: Json) => {
		const { keys } = copy(whole.jwks) as { keys: Json[] };
		return { keys: [{ ...keys[0], ...over }, ...keys.slice(1)] };
	};
	const listWith = (over: Json) => ({ ...(copy(whole.revocations) as Json), ...over });
	const entryWith = (over: Json) => {
		const { revokedCredentials } = copy(whole.revocations) as { revokedCredentials: Json[] };
		return listWith({ revokedCredentials: [{ ...revokedCredentials[0], ...over }] });
	};

	test.for<[string, unknown]>([
		['the set is a page of the host', undefined],
		['the set is a list', []],
		['the set has no keys', {}],
		['a key is none', { keys: [1] }],
		['a key shows its private half', keyWith({ d: 'AAAA' })],
		['a key is of another curve', keyWith({ crv: 'P-384' })],
		['a key is for another algorithm', keyWith({ alg: 'RS256' })],
		['a thumbprint is cut', keyWith({ kid: 'abc' })],
		['a window ends before it begins', keyWith({ nbf: 2, exp: 1 })],
		['a window ends as it begins', keyWith({ nbf: 2, exp: 2 })],
		['a window is told in words', keyWith({ nbf: '2026-01-01' })],
		['a window lies beyond all calendars', keyWith({ nbf: 9e15 })],
		['an agency has no name', keyWith({ iss_name: '' })],
		['a key was given up on no day', keyWith({ revoked: true })],
		['a key was given up without a reason', keyWith({ revoked_reason: undefined })],
		['a reason belongs to no day', keyWith({ revoked: undefined })],
		['a key stands there twice', { keys: [...keyWith({}).keys, ...keyWith({}).keys] }],
	])('%s', ([, jwks]) => {
		expect(readTrustList(jwks, whole.revocations)).toBeUndefined();
	});

	test.for<[string, unknown]>([
		['revocations are a page of the host', undefined],
		['revocations are missing', listWith({ revokedCredentials: undefined })],
		['nobody says of which day they are', listWith({ asOf: undefined })],
		['they are of a day that no calendar has', listWith({ asOf: '2026-02-30' })],
		['a number is misspelt', entryWith({ certificate: 'NTR-2026-7K3M-Q9ZI' })],
		['a revocation is none', entryWith({ revoked: false })],
		['a revocation is of nobody', entryWith({ issuer: undefined })],
		['a revocation has no reason', entryWith({ revocationReason: '' })],
	])('%s', ([, revocations]) => {
		expect(readTrustList(whole.jwks, revocations)).toBeUndefined();
	});

	test('nothing of that is so', () => {
		expect(readTrustList(keyWith({}), entryWith({}))).toBeDefined();
	});
});

test('members that are not known are passed over', () => {
	const { jwks, revocations } = published(issuer());
	const { keys } = jwks as { keys: object[] };
	const more = { keys: keys.map((key) => ({ ...key, x5t: 'lain' })), extra: 1 };
	expect(readTrustList(more, revocations)?.keys).toHaveLength(1);
});
