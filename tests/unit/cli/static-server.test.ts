import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	startStaticServer,
	type StaticServer,
	type StaticServerOptions,
} from '#cli/static-server.ts';

const LONG = `<h1>${'netral '.repeat(100)}</h1>`;
const files = {
	'site/index.html': '<h1>beranda</h1>',
	'site/a/index.html': LONG,
	'site/404.html': '<h1>hilang</h1>',
	'site/foto.png': 'p'.repeat(1000),
	'site/_astro/x.js': 'export {};',
	'site/.well-known/jwks.json': '{}',
	'rahasia.txt': 'di luar',
};

let folder: string;
const running: StaticServer[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'netral-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
});

afterEach(async () => {
	await Promise.all(running.splice(0).map((server) => server.close()));
	rmSync(folder, { recursive: true });
});

const start = async (options: Partial<StaticServerOptions> = {}) => {
	const server = await startStaticServer({ root: join(folder, 'site'), ...options });
	running.push(server);
	return server;
};

/** A request without the tidying that `fetch` does to paths and encodings. */
const raw = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
	new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(url);
			const sent = request({ hostname, port, path, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks),
					}),
				);
			});
			sent.on('error', reject);
			sent.end();
		},
	);

test('a directory answers with its index.html', async () => {
	const { url } = await start();
	const { status, headers, body } = await raw(url, '/a/');
	expect(status).toBe(200);
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
	expect(body.toString()).toBe(LONG);
});

test('a directory without its slash redirects and keeps the query', async () => {
	const { url } = await start();
	const { status, headers } = await raw(url, '/a?b=1');
	expect(status).toBe(301);
	expect(headers['location']).toBe('/a/?b=1');
});

test('a missing page is 404.html with status 404', async () => {
	const { url } = await start();
	const { status, body } = await raw(url, '/tidak/ada/');
	expect(status).toBe(404);
	expect(body.toString()).toBe('<h1>hilang</h1>');
});

test('under a base path, only addresses that begin with it are served', async () => {
	const { url } = await start({ base: '/any/base/' });
	expect(new URL(url).pathname).toBe('/any/base/');
	expect((await raw(url, '/any/base/')).body.toString()).toBe('<h1>beranda</h1>');
	expect((await raw(url, '/a/')).status).toBe(404);
});

test('texts are compressed with Brotli for those who take it, pictures and short texts are not', async () => {
	const { url } = await start();
	const text = await raw(url, '/a/', { 'accept-encoding': 'gzip, br' });
	expect(text.headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(text.body).toString()).toBe(LONG);
	const picture = await raw(url, '/foto.png', { 'accept-encoding': 'br' });
	expect(picture.headers['content-encoding']).toBeUndefined();
	const short = await raw(url, '/', { 'accept-encoding': 'br' });
	expect(short.headers['content-encoding']).toBeUndefined();
});

test.for([
	'/../rahasia.txt',
	'/%2e%2e/rahasia.txt',
	'/a/..%2f..%2frahasia.txt',
	'/%E0%A4%A',
	'/%00',
])('%s stays inside the folder', async (path) => {
	const { url } = await start();
	const { status, body } = await raw(url, path);
	expect(status).toBe(404);
	expect(body.toString()).toBe('<h1>hilang</h1>');
});

test('an unchanged file is not sent twice, and hashed files are never asked for again', async () => {
	const { url } = await start();
	const first = await raw(url, '/a/');
	expect(first.headers['cache-control']).toBe('no-cache');
	const second = await raw(url, '/a/', { 'if-none-match': String(first.headers['etag']) });
	expect(second.status).toBe(304);
	expect(second.body).toHaveLength(0);
	const hashed = await raw(url, '/_astro/x.js');
	expect(hashed.headers['cache-control']).toContain('immutable');
});

test('HEAD sends headers alone, and other methods are refused', async () => {
	const { url } = await start();
	const head = await raw(url, '/a/', {}, 'HEAD');
	expect(head.headers['content-length']).toBe(String(LONG.length));
	expect(head.body).toHaveLength(0);
	expect((await raw(url, '/a/', {}, 'POST')).status).toBe(405);
});

test('every request is logged with its query', async () => {
	const { url, requests } = await start();
	const { headers } = await raw(url, '/.well-known/jwks.json?x=1');
	expect(headers['content-type']).toBe('application/jwk-set+json');
	expect(requests).toEqual(['GET /.well-known/jwks.json?x=1']);
});

test('a port that is taken leads to the next one', async () => {
	const first = await start();
	const port = Number(new URL(first.url).port);
	const second = await start({ port });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});
