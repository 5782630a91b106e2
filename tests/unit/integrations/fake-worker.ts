import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { workerScript } from '#integrations/offline/write-worker.ts';

const SOURCE = readFileSync('src/integrations/offline/worker.ts', 'utf8');

export const SCOPE = 'https://asn.example/any/base/';

/** First digits of the SHA-256, as the build lists them. */
export const digest = (text: string) =>
	createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A build: path to content. */
export type Site = Readonly<Record<string, string>>;

/** A browser's cache storage, shared by the workers of one test. */
export function fakeCaches() {
	const all = new Map<string, Map<string, Response>>();
	const keyOf = (request: string | Request, ignoreSearch = false) => {
		const url = new URL(typeof request === 'string' ? request : request.url);
		if (ignoreSearch) url.search = '';
		return url.href;
	};
	return {
		keys: () => Promise.resolve([...all.keys()]),
		delete: (name: string) => Promise.resolve(all.delete(name)),
		open(name: string) {
			const entries = all.get(name) ?? new Map<string, Response>();
			all.set(name, entries);
			return Promise.resolve({
				match: (request: string | Request, options?: { ignoreSearch?: boolean }) =>
					Promise.resolve(entries.get(keyOf(request, options?.ignoreSearch))?.clone()),
				put: (request: string, response: Response) =>
					Promise.resolve(void entries.set(keyOf(request), response.clone())),
			});
		},
	};
}

interface World {
	readonly caches: ReturnType<typeof fakeCaches>;
	/** What the server holds now, by path below the scope; `undefined` when it is out of reach. */
	server: Site | undefined;
	/** Addresses that the server answers with a redirect. */
	readonly redirects: Set<string>;
	/** Pages that the build keeps as the copy beside them. */
	readonly copies: string[];
	readonly fetched: { url: string; cache: string | undefined }[];
	readonly messages: unknown[];
	windows: number;
}

export const world = (server: Site): World => ({
	caches: fakeCaches(),
	server,
	redirects: new Set(),
	copies: [],
	fetched: [],
	messages: [],
	windows: 1,
});

const fakeFetch = (now: World) => (request: string | Request, options?: { cache?: string }) => {
	const url = typeof request === 'string' ? request : request.url;
	now.fetched.push({ url, cache: options?.cache });
	if (!now.server) return Promise.reject(new TypeError('Failed to fetch'));
	const path = decodeURI(new URL(url).href.slice(SCOPE.length).replace(/\?.*/, ''));
	const body = now.server[path];
	const response = new Response(body ?? 'hilang', { status: body === undefined ? 404 : 200 });
	Object.defineProperty(response, 'redirected', { value: now.redirects.has(path) });
	return Promise.resolve(response);
};

/** A request as a page makes it; `mode` cannot be set to "navigate" from outside a browser. */
export function request(path: string, mode: 'navigate' | 'cors' = 'cors', method = 'GET'): Request {
	const made = new Request(new URL(path, SCOPE), { method });
	Object.defineProperty(made, 'mode', { value: mode });
	return made;
}

/** Runs the built worker of a site as a browser would, with its events as functions. */
export function startWorker(site: Site, now: World) {
	const listeners = new Map<string, (event: unknown) => void>();
	let skipped = 0;
	let claimed = 0;
	const files = Object.fromEntries(
		Object.entries(site).map(([path, body]) => [path, digest(body)]),
	);
	const self = {
		registration: { scope: SCOPE },
		clients: {
			matchAll: () =>
				Promise.resolve(
					Array.from({ length: now.windows }, () => ({
						postMessage: (message: unknown) => void now.messages.push(message),
					})),
				),
			claim: () => Promise.resolve(void (claimed += 1)),
		},
		skipWaiting: () => Promise.resolve(void (skipped += 1)),
		addEventListener: (type: string, listener: (event: unknown) => void) =>
			listeners.set(type, listener),
	};
	const fetch = fakeFetch(now);
	const globals = { self, caches: now.caches, fetch, crypto, Response, URL, AbortSignal };
	runInNewContext(workerScript(files, now.copies, SOURCE), globals);
	const live = (type: string) =>
		new Promise<void>((resolve, reject) => {
			const waitUntil = (work: Promise<unknown>) => void work.then(() => resolve(), reject);
			listeners.get(type)?.({ waitUntil });
		});
	return {
		install: () => live('install'),
		activate: () => live('activate'),
		message: (data: unknown) => listeners.get('message')?.({ data }),
		/** The worker's answer, or nothing where it leaves the request to the browser. */
		async fetch(asked: Request): Promise<Response | undefined> {
			let answer: Promise<Response> | undefined;
			listeners.get('fetch')?.({
				request: asked,
				respondWith: (response: Promise<Response>) => (answer = response),
			});
			return await answer;
		},
		skipped: () => skipped,
		claimed: () => claimed,
	};
}
