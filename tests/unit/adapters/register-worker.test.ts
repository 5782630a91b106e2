import { describe, expect, test, vi } from 'vitest';
import {
	applyUpdate,
	onUpdateReady,
	registerWorker,
	saveForOffline,
} from '#adapters/offline/register-worker.ts';
import { eventually } from '#tests/support/eventually.ts';

/** A worker whose state the test moves on. */
class FakeWorker extends EventTarget {
	state: ServiceWorkerState = 'installing';
	readonly posted: unknown[] = [];
	postMessage = (message: unknown) => void this.posted.push(message);
	become(state: ServiceWorkerState) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

interface Workers {
	installing?: FakeWorker;
	waiting?: FakeWorker;
	active?: FakeWorker;
}

const browser = (workers: Workers, failing = false) => {
	const registration = Object.assign(new EventTarget(), {
		installing: null,
		waiting: null,
		active: null,
		...workers,
	});
	const register = vi.fn(() =>
		failing ? Promise.reject(new Error('404')) : Promise.resolve(registration),
	);
	const events = Object.assign(new EventTarget(), {
		register,
		getRegistration: () =>
			failing ? Promise.reject(new Error('x')) : Promise.resolve(registration),
	});
	// Only what the adapter uses of the browser's container is there.
	const container = events as unknown as ServiceWorkerContainer;
	return { place: { root: '../../', container }, events, registration, register };
};

const nowhere = { root: './', container: undefined };
const onProgress = () => undefined;

describe('registerWorker', () => {
	test('the worker and its scope lie at the root, and its own file is never taken from a cache', async () => {
		const { place, register } = browser({});
		await registerWorker({ ...place, when: 'now' });
		expect(register).toHaveBeenCalledWith('../../sw.js', {
			scope: '../../',
			updateViaCache: 'none',
		});
	});

	test('a browser without workers, or a refusal, is no error', async () => {
		expect(await registerWorker({ ...nowhere, when: 'now' })).toBeUndefined();
		expect(await registerWorker({ ...browser({}, true).place, when: 'now' })).toBeUndefined();
	});
});

describe('saveForOffline', () => {
	test('plain HTTP is unsupported, a refusal has failed', async () => {
		expect(await saveForOffline(nowhere, onProgress)).toBe('unsupported');
		expect(await saveForOffline(browser({}, true).place, onProgress)).toBe('failed');
	});

	test('the course is saved when its worker has been installed, and progress is told until then', async () => {
		const installing = new FakeWorker();
		const { place, events } = browser({ installing });
		const seen: unknown[] = [];
		const saving = saveForOffline(place, (progress) => seen.push(progress));
		const send = (data: unknown) => events.dispatchEvent(new MessageEvent('message', { data }));
		send({ type: 'offline-progress', done: 1, total: 3 });
		send({ type: 'lain', done: 2, total: 3 });
		send('offline-progress');
		await Promise.resolve();
		installing.become('installed');
		expect(await saving).toBe('saved');
		send({ type: 'offline-progress', done: 3, total: 3 });
		expect(seen).toEqual([{ done: 1, total: 3 }]);
	});

	test('a worker that is thrown away has failed', async () => {
		const installing = new FakeWorker();
		const saving = saveForOffline(browser({ installing }).place, onProgress);
		installing.become('redundant');
		expect(await saving).toBe('failed');
	});

	test('what is held already is saved at once, also while a newer version comes', async () => {
		const workers = { active: new FakeWorker(), installing: new FakeWorker() };
		expect(await saveForOffline(browser(workers).place, onProgress)).toBe('saved');
	});
});

describe('onUpdateReady', () => {
	test('a version that waits already is told once', async () => {
		const listener = vi.fn();
		await onUpdateReady(
			browser({ active: new FakeWorker(), waiting: new FakeWorker() }).place,
			listener,
		);
		expect(listener).toHaveBeenCalledOnce();
	});

	test('a version found later is told when it is whole', async () => {
		const listener = vi.fn();
		const { place, registration } = browser({ active: new FakeWorker() });
		await onUpdateReady(place, listener);
		const worker = new FakeWorker();
		Object.assign(registration, { installing: worker });
		registration.dispatchEvent(new Event('updatefound'));
		expect(listener).not.toHaveBeenCalled();
		Object.assign(registration, { installing: null, waiting: worker });
		worker.become('installed');
		await eventually(() => expect(listener).toHaveBeenCalledOnce());
	});

	test('the first version is no update', async () => {
		const listener = vi.fn();
		const { place, registration } = browser({ installing: new FakeWorker() });
		await onUpdateReady(place, listener);
		const worker = new FakeWorker();
		Object.assign(registration, { waiting: worker });
		worker.become('installed');
		await Promise.resolve();
		expect(listener).not.toHaveBeenCalled();
	});
});

describe('applyUpdate', () => {
	test.for([
		{ end: 'activated', result: true },
		{ end: 'redundant', result: false },
	] as const)('the waiting version is asked, and $end means $result', async ({ end, result }) => {
		const waiting = new FakeWorker();
		waiting.become('installed');
		const applying = applyUpdate(browser({ active: new FakeWorker(), waiting }).place);
		await eventually(() => expect(waiting.posted).toEqual([{ type: 'activate-now' }]));
		waiting.become('activating');
		waiting.become(end);
		expect(await applying).toBe(result);
	});

	test('nothing happens where none waits', async () => {
		expect(await applyUpdate(browser({ active: new FakeWorker() }).place)).toBe(false);
		expect(await applyUpdate(nowhere)).toBe(false);
	});
});
