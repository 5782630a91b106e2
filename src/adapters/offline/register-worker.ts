/** Where the worker lies and, in tests, which browser it is for. */
export interface WorkerPlace {
	/** The site's root as seen from this page: `data-root` of `<html>`. */
	readonly root: string;
	/** The browser's container; missing on plain HTTP and in some private windows. */
	readonly container?: ServiceWorkerContainer | undefined;
}

export type OfflineResult = 'saved' | 'unsupported' | 'failed';

const browserContainer = () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined);

const containerOf = (place: WorkerPlace) =>
	'container' in place ? place.container : browserContainer();

/**
 * Asks the browser to keep the course. Never throws and never reloads the page.
 *
 * @param when `after-load` waits for the page's own files, so that a slow link is not shared.
 */
export async function registerWorker(
	place: WorkerPlace & { readonly when: 'now' | 'after-load' },
): Promise<ServiceWorkerRegistration | undefined> {
	const container = containerOf(place);
	if (!container) return undefined;
	if (place.when === 'after-load' && document.readyState !== 'complete') {
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	}
	const { root } = place;
	try {
		return await container.register(`${root}sw.js`, {
			scope: root,
			updateViaCache: 'none',
		});
	} catch {
		return undefined;
	}
}

/**
 * Keeps the whole course in this browser and tells how far it is.
 *
 * `saved` means that a whole version is held; `unsupported` that this browser or this address (plain
 * HTTP) cannot; `failed` that the network gave way, and that asking again may help.
 */
export async function saveForOffline(
	place: WorkerPlace,
	onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<OfflineResult> {
	const container = containerOf(place);
	if (!container) return 'unsupported';
	const listen = ({ data }: MessageEvent<unknown>) => {
		if (isProgress(data)) onProgress({ done: data.done, total: data.total });
	};
	container.addEventListener('message', listen);
	try {
		const registration = await registerWorker({ ...place, container, when: 'now' });
		if (!registration) return 'failed';
		if (registration.active) return 'saved';
		const worker = registration.installing ?? registration.waiting;
		return worker && (await settled(worker)) !== 'redundant' ? 'saved' : 'failed';
	} finally {
		container.removeEventListener('message', listen);
	}
}

/**
 * Calls back once when a newer version is held and waits. It starts at the next visit by itself, or
 * with `applyUpdate`; nothing changes under the page that is open.
 */
export async function onUpdateReady(place: WorkerPlace, listener: () => void): Promise<void> {
	const registration = await registrationOf(place);
	if (!registration) return;
	let told = false;
	const tell = () => {
		// Without an active version, what has been installed is the first one and no update.
		if (!told && registration.waiting && registration.active) {
			told = true;
			listener();
		}
	};
	const watch = (worker: ServiceWorker | null) => worker && void settled(worker).then(tell);
	tell();
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}

/**
 * Lets the waiting version take over. Resolves with `true` once it has; the caller then reloads at a
 * moment that suits the learner. `false` when none waits or it could not start.
 */
export async function applyUpdate(place: WorkerPlace): Promise<boolean> {
	const waiting = (await registrationOf(place))?.waiting;
	if (!waiting) return false;
	const state = left(waiting, ['installed', 'activating']);
	waiting.postMessage({ type: 'activate-now' });
	return (await state) === 'activated';
}

async function registrationOf(place: WorkerPlace) {
	try {
		return await containerOf(place)?.getRegistration(place.root);
	} catch {
		return undefined;
	}
}

/** The first state of a worker that is none of these. */
function left(
	worker: ServiceWorker,
	states: readonly ServiceWorkerState[],
): Promise<ServiceWorkerState> {
	return new Promise((resolve) => {
		const look = () => {
			if (states.includes(worker.state)) return;
			worker.removeEventListener('statechange', look);
			resolve(worker.state);
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/** The state that a worker ends its installation in: `installed` or later, or `redundant`. */
const settled = (worker: ServiceWorker) => left(worker, ['parsed', 'installing']);

function isProgress(data: unknown): data is { done: number; total: number } {
	return (
		typeof data === 'object' &&
		data !== null &&
		'type' in data &&
		data.type === 'offline-progress' &&
		'done' in data &&
		typeof data.done === 'number' &&
		'total' in data &&
		typeof data.total === 'number'
	);
}
