import { afterEach, expect, test, vi } from 'vitest';
import { loadTrustList } from '#adapters/bank/load-trust-list.ts';
import { toJwks } from '#domain/issuer/to-jwks.ts';
import { toRevocationList } from '#domain/issuer/to-revocation-list.ts';
import { routes } from '#routes';
import { issuer } from '#tests/unit/domain/issuer/issuers.ts';

const files: Readonly<Record<string, string>> = {
	[routes.jwks]: JSON.stringify(toJwks([issuer()])),
	[routes.revocations]: JSON.stringify(toRevocationList([issuer()], '2026-11-22')),
};

const serve = (answer: (path: string) => Response) => {
	const asked = vi.fn((...[path]: [path: string, options: RequestInit]) =>
		Promise.resolve().then(() => answer(path)),
	);
	vi.stubGlobal('fetch', asked);
	return asked;
};

afterEach(() => vi.unstubAllGlobals());

test('keys and revocations come from the root of the site, and never from the browser’s cache', async () => {
	const asked = serve((path) => new Response(files[path]));
	const loaded = await loadTrustList();
	expect(loaded).toMatchObject({ ok: true, list: { asOf: '2026-11-22', keys: [{ issuer: {} }] } });
	expect(asked.mock.calls).toEqual([
		['/.well-known/jwks.json', { cache: 'no-cache' }],
		['/.well-known/revocations.json', { cache: 'no-cache' }],
	]);
});

test('they are asked for anew each time: what was taken back since then counts', async () => {
	const asked = serve((path) => new Response(files[path]));
	await loadTrustList();
	await loadTrustList();
	expect(asked).toHaveBeenCalledTimes(4);
});

test.for([
	[404, 'missing'],
	[410, 'missing'],
	[403, 'unreachable'],
	[500, 'unreachable'],
] as const)('status %i of either means %s', async ([status, reason]) => {
	for (const broken of [routes.jwks, routes.revocations]) {
		serve((path) => (path === broken ? new Response('', { status }) : new Response(files[path])));
		expect(await loadTrustList()).toEqual({ ok: false, reason });
	}
});

test('without a network there is no list, and no exception', async () => {
	serve(() => {
		throw new TypeError('Failed to fetch');
	});
	expect(await loadTrustList()).toEqual({ ok: false, reason: 'unreachable' });
});

test.for(['<!doctype html>', '{"keys":[{}]}', ''])(
	'what stands in place of a list is none: %s',
	async (text) => {
		for (const broken of [routes.jwks, routes.revocations]) {
			serve((path) => new Response(path === broken ? text : files[path]));
			expect(await loadTrustList()).toEqual({ ok: false, reason: 'malformed' });
		}
	},
);
