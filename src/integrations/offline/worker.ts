import type { OfflineManifest, RequestEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const OFFLINE: OfflineManifest;

const scope = new URL(self.registration.scope);
const family = `netral-${scope.pathname}-`;
const cacheName = family + OFFLINE.version;
const paths = Object.keys(OFFLINE.files);
const LANES = 4;

const copies = new Set(OFFLINE.copies);

const addressOf = (path: string) => new URL(path, scope).href;
const sourceOf = (path: string) => addressOf(copies.has(path) ? path + OFFLINE.copyName : path);

/** Without the address that it came from: a copy stands in for its page. */
const atAnyAddress = ({ body, status, statusText, headers }: Response) =>
	new Response(body, { status, statusText, headers });

const digestOf = async (body: ArrayBuffer) => {
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The other versions that this browser holds; a cache of a longer scope ends in more than digits. */
const otherCaches = async () =>
	(await caches.keys()).filter(
		(name) =>
			name !== cacheName && name.startsWith(family) && !name.slice(family.length).includes('/'),
	);

const tell = async (message: unknown) => {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const client of windows) client.postMessage(message);
};

/** The file that the list means, or nothing: a version is whole or it is not installed. */
const hasContent = async (path: string, response: Response | undefined) => {
	if (!response?.ok || response.redirected) return false;
	return (await digestOf(await response.clone().arrayBuffer())).startsWith(
		OFFLINE.files[path] ?? '-',
	);
};

const keep = async (path: string, cache: Cache, older: readonly Cache[]) => {
	const address = addressOf(path);
	for (const source of older) {
		const same = await source.match(address);
		if (same && (await hasContent(path, same))) return cache.put(address, same);
	}
	// "no-cache" asks the server again even for what the browser's own cache calls fresh.
	const response = await fetch(sourceOf(path), { cache: 'no-cache', credentials: 'same-origin' });
	if (!(await hasContent(path, response)))
		throw new Error(`${address} is not the file of this version`);
	return cache.put(address, atAnyAddress(response));
};

const install = async () => {
	const cache = await caches.open(cacheName);
	const older = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
	const waiting = [...paths];
	let done = 0;
	const work = async () => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			await keep(path, cache, older);
			done += 1;
			await tell({ type: 'offline-progress', done, total: paths.length });
		}
	};
	try {
		await Promise.all(Array.from({ length: LANES }, work));
	} catch (problem) {
		waiting.length = 0;
		await caches.delete(cacheName);
		throw problem;
	}
};

/** Older versions go once no second page can still ask for their parts. */
const activate = async () => {
	const older = await otherCaches();
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.length <= 1) await Promise.all(older.map((name) => caches.delete(name)));
	if (older.length === 0) await self.clients.claim();
};

const fromCache = async (path: string, request: Request) => {
	const cache = await caches.open(cacheName);
	return (await cache.match(addressOf(path))) ?? fetch(request);
};

/** So long may a weak signal keep who verifies a certificate waiting for today's lists. */
const PATIENCE = 4000;

/** Whose signatures count, and what was taken back: what the host says today comes before what is kept. */
const fromNetwork = async (path: string, request: Request) => {
	try {
		const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
		if (response.ok) return response;
	} catch {
		// Without a network the kept list answers; it says of which day it is.
	}
	return fromCache(path, request);
};

/** A page that stayed open through an update may still ask for a script or bank of its own version. */
const fromOlder = async (request: Request) => {
	for (const name of await otherCaches()) {
		const found = await (await caches.open(name)).match(request, { ignoreSearch: true });
		if (found) return found;
	}
	return fetch(request);
};

const standInFor = (path: string) => {
	const found = Object.entries(OFFLINE.standIns).find(([folder]) => path.startsWith(folder));
	if (!found) return OFFLINE.fallback;
	const [folder, place] = found;
	return place + path.slice(folder.length).replace(/\/$/, '');
};

/** A redirect, not the page itself: its relative links hold only at its own address. */
const orFallback = (request: Request, path: string) =>
	fetch(request).catch(() => Response.redirect(addressOf(standInFor(path)), 302));

const answer = ({
	request,
	respondWith,
}: {
	request: Request;
	respondWith: RequestEvent['respondWith'];
}) => {
	const url = new URL(request.url);
	if (request.method !== 'GET' || !url.href.startsWith(scope.href)) return;
	const path = decodeURI(url.pathname.slice(scope.pathname.length)).replace(
		/(^|\/)index\.html$/,
		'$1',
	);
	if (Object.hasOwn(OFFLINE.files, path)) {
		const isList = path.startsWith('.well-known/');
		respondWith(isList ? fromNetwork(path, request) : fromCache(path, request));
		return;
	}
	if (request.mode === 'navigate') {
		const withSlash = `${addressOf(`${path}/`)}${url.search}`;
		const known = Object.hasOwn(OFFLINE.files, `${path}/`);
		respondWith(
			known ? Promise.resolve(Response.redirect(withSlash, 301)) : orFallback(request, path),
		);
		return;
	}
	if (/^(_astro|bank)\//.test(path)) respondWith(fromOlder(request));
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) =>
	answer({ request: event.request, respondWith: (response) => event.respondWith(response) }),
);
self.addEventListener('message', ({ data }) => {
	const isActivate =
		typeof data === 'object' && data !== null && 'type' in data && data.type === 'activate-now';
	if (isActivate) void self.skipWaiting();
});
