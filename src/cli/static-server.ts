import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-types.ts';

const compress = promisify(brotliCompress);

/** How to serve; every part but the root has a sensible default. */
export interface StaticServerOptions {
	/** Folder that holds the built site. */
	readonly root: string;
	/** Path the site is served under; begins and ends with a slash. Default `/`. */
	readonly base?: string;
	/** First port to try; the next free one is taken. Default: any free port. */
	readonly port?: number;
	/** Address to listen on. Default: this machine only. */
	readonly host?: string;
	/** Of Brotli, 0 to 11: how small for how much time. Default 11, as hosts keep ready. */
	readonly quality?: number;
	/** Wait before each answer. Default 0. */
	readonly delayMilliseconds?: number;
}

/** A running server. */
export interface StaticServer {
	/** Address of the site, base included. */
	readonly url: string;
	/** Every request so far, as `GET /path/?query`, so that a test can see what was sent. */
	readonly requests: readonly string[];
	close(): Promise<void>;
}

interface Found {
	readonly file: string;
	readonly status: 200 | 404;
}

/**
 * Serves a folder as a plain static host does: `index.html` for a directory, a redirect to the
 * trailing slash, `404.html` with status 404, Brotli for texts where the client takes it.
 * @throws When no port from `port` to `port + 20` is free.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
	const { root, base = '/', port = 0, host = '127.0.0.1' } = options;
	const { quality = constants.BROTLI_MAX_QUALITY, delayMilliseconds = 0 } = options;
	const requests: string[] = [];
	const compressed = new Map<string, Promise<Buffer>>();
	const server = createServer((request, response) => {
		requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
		wait(delayMilliseconds)
			.then(() => answer({ root, base, quality, compressed, request, response }))
			.catch(() => response.writeHead(500).end());
	});
	await listen(server, host, port);
	const { port: taken } = server.address() as AddressInfo;
	const name = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host;
	return { url: `http://${name}:${taken}${base}`, requests, close: () => close(server) };
}

interface Exchange {
	readonly root: string;
	readonly base: string;
	readonly quality: number;
	readonly compressed: Map<string, Promise<Buffer>>;
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
}

async function answer({ root, base, request, response, ...how }: Exchange): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [address = '/', query] = (request.url ?? '/').split('?', 2);
	const path = address.startsWith(base) ? decode(address.slice(base.length)) : undefined;
	const found = await find(root, path);
	if (found === 'directory') {
		const location = `${address}/${query === undefined ? '' : `?${query}`}`;
		response.writeHead(301, { location }).end();
		return;
	}
	if (found === undefined) {
		response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		return;
	}
	await send(found, { request, response, ...how });
}

async function send(
	{ file, status }: Found,
	{ quality, compressed, request, response }: Omit<Exchange, 'root' | 'base'>,
): Promise<void> {
	const { mtimeMs, size } = await stat(file);
	const contentType = contentTypeOf(file);
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const brotli = size > 200 && isCompressible(contentType) && /\bbr\b/.test(accepted);
	const version = `${Math.trunc(mtimeMs)}-${size}`;
	const headers = {
		'content-type': contentType,
		'cache-control': file.includes(`${sep}_astro${sep}`)
			? 'max-age=31536000, immutable'
			: 'no-cache',
		'x-content-type-options': 'nosniff',
		etag: `"${version}${brotli ? '-br' : ''}"`,
		vary: 'accept-encoding',
		...(brotli && { 'content-encoding': 'br' }),
	};
	if (status === 200 && request.headers['if-none-match'] === headers.etag) {
		response.writeHead(304, headers).end();
		return;
	}
	const toBrotli = (bytes: Buffer) =>
		compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
	const body = await (brotli
		? compressOnce(compressed, `${file}@${version}`, async () => toBrotli(await readFile(file)))
		: readFile(file));
	response.writeHead(status, { ...headers, 'content-length': body.byteLength });
	response.end(request.method === 'HEAD' ? undefined : body);
}

function compressOnce(
	cache: Map<string, Promise<Buffer>>,
	name: string,
	make: () => Promise<Buffer>,
) {
	const body = cache.get(name) ?? make();
	cache.set(name, body);
	return body;
}

/** The file for a path below the root; nothing outside the root is ever looked at. */
async function find(
	root: string,
	path: string | undefined,
): Promise<Found | 'directory' | undefined> {
	if (path !== undefined && !path.split(/[/\\]/).includes('..') && !path.includes('\0')) {
		const file = join(root, path, path === '' || path.endsWith('/') ? 'index.html' : '');
		const kind = await stat(file).catch(() => undefined);
		if (kind?.isFile()) return { file, status: 200 };
		if (kind?.isDirectory()) return 'directory';
	}
	const missing = join(root, '404.html');
	const kind = await stat(missing).catch(() => undefined);
	return kind && { file: missing, status: 404 };
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

async function listen(server: Server, host: string, first: number): Promise<void> {
	for (let port = first; ; port += 1) {
		const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
			server.once('error', resolve);
			server.listen(port, host, () => {
				server.off('error', resolve);
				resolve(undefined);
			});
		});
		if (!problem) return;
		if (problem.code !== 'EADDRINUSE' || port >= first + 20) throw problem;
	}
}

async function close(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}
