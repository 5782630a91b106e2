import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDesk } from '#adapters/recap/create-desk.ts';
import type { Desk, DeskEvent } from '#adapters/recap/desk.ts';
import { serve, type Port } from '#adapters/recap/rpc.ts';
import { openDesk } from '#islands/recap/open-desk.ts';
import { recapWords } from '#strings/recap-words.ts';
import { eventually } from '#tests/support/eventually.ts';

const options = { root: 'https://contoh.invalid/', database: 'netral-sdm:/uji/', currentBanks: {} };

/** What the desk in the worker does in this test, by method. */
let broken: Partial<Record<keyof Desk, () => unknown>>;
let workers: EventTarget[];

/** A worker in this thread that serves a desk, as `desk-worker.ts` does. */
class FakeWorker extends EventTarget {
	constructor() {
		super();
		workers.push(this);
		const inside = new EventTarget();
		const desk = createDesk(options, recapWords);
		const port: Port = {
			postMessage: (data) => void this.dispatchEvent(new MessageEvent('message', { data })),
			addEventListener: (type, listener) =>
				inside.addEventListener(type, (event) => listener(event as MessageEvent)),
		};
		serve(port, {
			start: () => undefined,
			ask: (method: keyof Desk, args: readonly unknown[]) =>
				(broken[method] ?? (desk[method] as (...args: readonly unknown[]) => unknown))(...args),
		});
		this.postMessage = (data) => void inside.dispatchEvent(new MessageEvent('message', { data }));
	}
	postMessage: (data: unknown) => void;
}

async function openWatched(): Promise<{ readonly desk: Desk; readonly told: DeskEvent[] }> {
	const desk = await openDesk(options);
	const told: DeskEvent[] = [];
	desk.onEvent((event) => told.push(event));
	return { desk, told };
}

const stopped = { type: 'stopped' };
const boom = () => Promise.reject(new Error('boom'));

beforeEach(() => {
	broken = {};
	workers = [];
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('a desk in a worker', () => {
	test('answers, and has nothing to tell', async () => {
		const { desk, told } = await openWatched();
		expect(workers).toHaveLength(1);
		expect(await desk.list()).toEqual([]);
		expect(told).toEqual([]);
	});

	test.for(['error', 'messageerror'])('tells the page once its worker has an %s', async (type) => {
		const { told } = await openWatched();
		workers[0]?.dispatchEvent(new Event(type, { cancelable: true }));
		await eventually(() => expect(told).toEqual([stopped]));
	});

	test('lets nobody wait for a worker that is gone', async () => {
		broken = { rows: () => new Promise(() => undefined) };
		const { desk } = await openWatched();
		const waiting = desk.rows({ filter: 'all', text: '', from: 0, count: 1 });
		workers[0]?.dispatchEvent(new Event('error', { cancelable: true }));
		await expect(waiting).rejects.toThrow('gone');
		await expect(desk.list()).rejects.toThrow('gone');
	});

	test('tells what its worker says of a failure that nobody waits for', async () => {
		const { told } = await openWatched();
		const data = { event: stopped };
		workers[0]?.dispatchEvent(new MessageEvent('message', { data }));
		await eventually(() => expect(told).toEqual([stopped]));
	});

	test('tells of a question that fails', async () => {
		broken = { list: boom };
		const { desk, told } = await openWatched();
		await expect(desk.list()).rejects.toThrow('boom');
		expect(told).toEqual([stopped]);
	});

	test('leaves to those who ask what they tell themselves', async () => {
		broken = { take: boom, open: boom };
		const { desk, told } = await openWatched();
		await expect(desk.take([])).rejects.toThrow('boom');
		await expect(desk.open('a')).rejects.toThrow('boom');
		await Promise.resolve();
		expect(told).toEqual([]);
	});
});

test('a desk in the page, where there are no workers, tells of failures too', async () => {
	vi.stubGlobal('Worker', undefined);
	const { desk, told } = await openWatched();
	const id = await desk.create({
		...{ title: 'Uji', course: '', assignment: '', assignmentId: '', due: '' },
	});
	await desk.open(id);
	expect(told).toEqual([]);
	await expect(desk.rows(undefined as never)).rejects.toThrow();
	expect(told).toContainEqual(stopped);
});
