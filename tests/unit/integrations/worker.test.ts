import { describe, expect, test } from 'vitest';
import { request, SCOPE, startWorker, world, type Site } from './fake-worker.ts';

const first: Site = {
	'': 'beranda',
	'a/': 'halaman a',
	'luring/': 'luring',
	'_astro/x.1.js': 'export const x = 1;',
	'b.json': '{}',
};
const second: Site = { ...first, 'a/': 'halaman a baru', '_astro/x.2.js': 'export const x = 2;' };

const installed = async (site: Site) => {
	const now = world(site);
	const worker = startWorker(site, now);
	await worker.install();
	await worker.activate();
	now.fetched.length = 0;
	return { now, worker };
};

describe('install', () => {
	test('every file is fetched past the cache of the browser, and progress is told', async () => {
		const now = world(first);
		await startWorker(first, now).install();
		expect(now.fetched.map(({ url }) => url.slice(SCOPE.length)).sort()).toEqual(
			Object.keys(first).sort(),
		);
		expect(new Set(now.fetched.map(({ cache }) => cache))).toEqual(new Set(['no-cache']));
		expect(now.messages.at(-1)).toEqual({ type: 'offline-progress', done: 5, total: 5 });
	});

	test.for([
		{ name: 'is missing', server: { ...first, 'a/': undefined } },
		{ name: 'is of another version', server: second },
		{ name: 'is cut short', server: { ...first, 'b.json': '{' } },
	])('one file that $name leaves nothing behind', async ({ server }) => {
		const now = world(server as Site);
		await expect(startWorker(first, now).install()).rejects.toThrow(
			'is not the file of this version',
		);
		expect(await now.caches.keys()).toEqual([]);
	});

	test('a file that arrives by a redirect is refused', async () => {
		const now = world(first);
		now.redirects.add('a/');
		await expect(startWorker(first, now).install()).rejects.toThrow('a/ is not the file');
	});

	test('a page with a copy beside it is kept as that copy, under its own address', async () => {
		const now = world({ 'a/': 'gaya di dalam', 'a/tersimpan.html': 'gaya ditautkan' });
		now.copies.push('a/');
		const worker = startWorker({ 'a/': 'gaya ditautkan' }, now);
		await worker.install();
		now.server = undefined;
		const answer = await worker.fetch(request('a/', 'navigate'));
		expect(await answer?.text()).toBe('gaya ditautkan');
		expect(answer?.url).toBe('');
		expect(now.fetched.map(({ url }) => url)).toEqual([`${SCOPE}a/tersimpan.html`]);
	});

	test('an update fetches only what changed', async () => {
		const { now } = await installed(first);
		now.server = second;
		await startWorker(second, now).install();
		expect(now.fetched.map(({ url }) => url.slice(SCOPE.length)).sort()).toEqual([
			'_astro/x.2.js',
			'a/',
		]);
	});
});

describe('activate', () => {
	test('the first version takes the open page, a later one leaves it alone', async () => {
		const { now, worker } = await installed(first);
		expect(worker.claimed()).toBe(1);
		now.server = second;
		const update = startWorker(second, now);
		await update.install();
		await update.activate();
		expect(update.claimed()).toBe(0);
	});

	test('older versions go when no second page is open, and stay until then', async () => {
		const { now } = await installed(first);
		now.server = second;
		now.windows = 2;
		const update = startWorker(second, now);
		await update.install();
		await update.activate();
		expect(await now.caches.keys()).toHaveLength(2);
		now.windows = 1;
		await update.activate();
		expect(await now.caches.keys()).toHaveLength(1);
	});

	test('caches of other sites and of deeper folders are left alone', async () => {
		const now = world(first);
		const others = [
			'lain',
			'netral-/-abc',
			'netral-/any/base/-x/-abc',
			'netral-/any/base/dalam/-abc',
		];
		await Promise.all(others.map((name) => now.caches.open(name)));
		const worker = startWorker(first, now);
		await worker.install();
		await worker.activate();
		expect(await now.caches.keys()).toEqual(expect.arrayContaining(others));
	});

	test('a new version waits until it is told, in these words only', async () => {
		const { worker } = await installed(first);
		for (const data of [undefined, null, 'activate-now', { type: 'lain' }]) worker.message(data);
		expect(worker.skipped()).toBe(0);
		worker.message({ type: 'activate-now' });
		expect(worker.skipped()).toBe(1);
	});
});

describe('without a network', () => {
	test.for([
		['a page', 'a/', 'halaman a'],
		['the home page', '', 'beranda'],
		['a page by its file name', 'a/index.html', 'halaman a'],
		['a page with a query', 'a/?utm=x', 'halaman a'],
		['a script', '_astro/x.1.js', 'export const x = 1;'],
	] as const)('%s comes from the cache', async ([, path, text]) => {
		const { now, worker } = await installed(first);
		now.server = undefined;
		const response = await worker.fetch(request(path, 'navigate'));
		expect(await response?.text()).toBe(text);
		expect(now.fetched).toEqual([]);
	});

	test('a page without its slash is redirected, because its links are relative', async () => {
		const { now, worker } = await installed(first);
		now.server = undefined;
		const response = await worker.fetch(request('a?x=1', 'navigate'));
		expect(response?.status).toBe(301);
		expect(response?.headers.get('location')).toBe(`${SCOPE}a/?x=1`);
	});

	test('an unknown page leads to the page that helps', async () => {
		const { now, worker } = await installed(first);
		now.server = undefined;
		const response = await worker.fetch(request('tidak/ada/', 'navigate'));
		expect(response?.headers.get('location')).toBe(`${SCOPE}luring/`);
	});

	test.for(['boleh/tindakan/satu/', 'boleh/tindakan/satu'])(
		'%s without a network leads to the page that shows the act as well',
		async (path) => {
			const { now, worker } = await installed(first);
			now.server = undefined;
			const response = await worker.fetch(request(path, 'navigate'));
			expect(response?.headers.get('location')).toBe(`${SCOPE}boleh/#satu`);
		},
	);
});

describe('with a network', () => {
	test('an unknown page comes from the server and is not kept', async () => {
		const { now, worker } = await installed(first);
		now.server = { ...first, 'baru/': 'baru' };
		expect(await (await worker.fetch(request('baru/', 'navigate')))?.text()).toBe('baru');
		now.server = undefined;
		expect((await worker.fetch(request('baru/', 'navigate')))?.status).toBe(302);
	});

	test('a page stays that of the installed version though the server has a newer one', async () => {
		const { now, worker } = await installed(first);
		now.server = second;
		expect(await (await worker.fetch(request('a/', 'navigate')))?.text()).toBe('halaman a');
	});

	test('keys and revocations are those that the server has today', async () => {
		const list = '.well-known/revocations.json';
		const { now, worker } = await installed({ ...first, [list]: 'dulu' });
		now.server = { ...first, [list]: 'hari ini' };
		expect(await (await worker.fetch(request(list)))?.text()).toBe('hari ini');
		for (const gone of [undefined, first]) {
			now.server = gone;
			expect(await (await worker.fetch(request(list)))?.text()).toBe('dulu');
		}
	});

	test('a file that the browser threw away is fetched again', async () => {
		const { now, worker } = await installed(first);
		for (const name of await now.caches.keys()) await now.caches.delete(name);
		expect(await (await worker.fetch(request('b.json')))?.text()).toBe('{}');
	});

	test('a page of the version before still finds its scripts', async () => {
		const { now } = await installed(first);
		now.server = second;
		now.windows = 2;
		const site = { ...second };
		delete (site as Record<string, string>)['_astro/x.1.js'];
		const update = startWorker(site, now);
		await update.install();
		await update.activate();
		now.server = undefined;
		const response = await update.fetch(request('_astro/x.1.js'));
		expect(await response?.text()).toBe('export const x = 1;');
	});

	test('a page of the version before still finds the bank that it shows', async () => {
		const path = 'bank/0123456789abcdef/pembahasan.json';
		const { now } = await installed({ ...first, [path]: '{"a":1}' });
		now.server = second;
		now.windows = 2;
		const update = startWorker(second, now);
		await update.install();
		await update.activate();
		now.server = undefined;
		expect(await (await update.fetch(request(path)))?.text()).toBe('{"a":1}');
	});

	test.for([
		['another method', request('a/', 'cors', 'POST')],
		['another site', request('https://lain.example/any/base/a/')],
		['what lies outside the scope', request('/lain/a/', 'navigate')],
		['data that is not of the course', request('lain.json')],
	] as const)('%s is left to the browser', async ([, asked]) => {
		const { worker } = await installed(first);
		expect(await worker.fetch(asked)).toBeUndefined();
	});
});
