import { describe, expect, test } from 'vitest';
import {
	issuerToPublish,
	publicationOf,
	publishedIssuer,
	withPublished,
} from '#domain/issuer/issuer-to-publish.ts';
import type { Issuer } from '#domain/issuer/issuer.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { readTrustList } from '#domain/issuer/read-trust-list.ts';
import { toJwks } from '#domain/issuer/to-jwks.ts';
import { toRevocationList } from '#domain/issuer/to-revocation-list.ts';
import { issuer, issuerKey } from './issuers.ts';

const { id, name } = issuer();

const kept = (seed: number, over: Partial<KeptKey> = {}): KeptKey => ({
	...issuerKey(seed),
	issuer: { id, name },
	sealed: 'a.b.c.d.e',
	backedUpAt: 1,
	...over,
});

const listOf = (...issuers: readonly Issuer[]) => {
	const list = readTrustList(toJwks(issuers), toRevocationList(issuers, '2026-11-22'));
	if (list === undefined) throw new Error('no list');
	return list;
};

const taken = { certificate: 'NTR-2026-7K3M-Q9ZD', on: '2026-11-02', reason: 'Keliru orang.' };
const stolen = { on: '2026-11-20', reason: 'Laptop dicuri.' };

test('what is published is found again under the id of the agency', () => {
	const one = issuer({ url: 'https://contoh.example', revocations: [taken] });
	const two = issuer({ id: 'lain', keys: [issuerKey(7)] });
	expect(publishedIssuer(listOf(one, two), id)).toEqual(one);
	expect(publishedIssuer(listOf(one, two), 'tidak-ada')).toBeUndefined();
});

test('nothing that was once published is left out', () => {
	const published = issuer({
		url: 'https://contoh.example',
		keys: [issuerKey(1, { validUntil: '2026-06-30' }), issuerKey(2, { validFrom: '2026-06-01' })],
		revocations: [taken],
	});
	const fresh = kept(3, { validFrom: '2026-11-22' });
	const wanted = issuerToPublish({ id, name }, { keys: [fresh], revocations: [] }, published);
	expect(wanted).toMatchObject({ url: published.url, revocations: [taken] });
	expect(wanted.keys.map(({ kid }) => kid)).toEqual([
		...published.keys.map(({ kid }) => kid),
		fresh.kid,
	]);
});

test('a file holds no sealed key and nothing of this browser', () => {
	const wanted = issuerToPublish({ id, name }, { keys: [kept(1)], revocations: [] }, undefined);
	expect(wanted.keys).toEqual([issuerKey(1)]);
});

test('keys stand oldest first', () => {
	const keys = [kept(2, { validFrom: '2026-05-01' }), kept(1, { validFrom: '2026-01-01' })];
	const wanted = issuerToPublish({ id, name }, { keys, revocations: [] }, undefined);
	expect(wanted.keys.map(({ validFrom }) => validFrom)).toEqual(['2026-01-01', '2026-05-01']);
});

test('a last day and a theft that this browser knows are added to the published key', () => {
	const published = issuer({ keys: [issuerKey(1), issuerKey(2)] });
	const keys = [kept(1, { validUntil: '2026-12-01' }), kept(2, { revoked: stolen })];
	const wanted = issuerToPublish({ id, name }, { keys, revocations: [] }, published);
	const endOf = (seed: number) => wanted.keys.find(({ kid }) => kid === issuerKey(seed).kid);
	expect(endOf(1)).toMatchObject({ validUntil: '2026-12-01' });
	expect(endOf(2)).toMatchObject({ revoked: stolen });
});

test('a certificate is taken back once, in the words that are published', () => {
	const again = { ...taken, reason: 'Kata lain.' };
	const other = { ...taken, certificate: 'NTR-2026-AAAA-BBBB' };
	const wanted = issuerToPublish(
		{ id, name },
		{ keys: [kept(1)], revocations: [again, other] },
		issuer({ revocations: [taken] }),
	);
	expect(wanted.revocations).toEqual([taken, other]);
});

describe('a backup that is older than what is published', () => {
	const list = listOf(
		issuer({ keys: [issuerKey(1, { validUntil: '2026-06-30', revoked: stolen })] }),
	);

	test('takes over the end of its key', () => {
		expect(withPublished(kept(1), list)).toMatchObject({
			validUntil: '2026-06-30',
			revoked: stolen,
		});
	});

	test('changes nothing while the site is not known', () => {
		expect(withPublished(kept(1), undefined)).toEqual(kept(1));
	});
});

describe('whether the site must be built again', () => {
	const wanted = issuer({ revocations: [taken] });
	const swapped = { ...wanted, keys: wanted.keys.toReversed() };

	test('it must for an agency that it does not name', () => {
		expect(publicationOf(wanted, undefined)).toBe('absent');
	});

	test('it need not for the same, in whatever order', () => {
		expect(publicationOf(wanted, swapped)).toBe('published');
	});

	test.for<[string, Partial<Issuer>]>([
		['a key that it lacks', { keys: [] }],
		['a revocation that it lacks', { revocations: [] }],
		['a last day that it lacks', { keys: [issuerKey(1, { validUntil: '2026-12-31' })] }],
		['a theft that it lacks', { keys: [issuerKey(1, { revoked: stolen })] }],
	])('it must for %s', ([, over]) => {
		expect(publicationOf(wanted, { ...wanted, ...over })).toBe('outdated');
	});
});
