import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import type { StoreState } from '#domain/learning/store.ts';
import { eventually } from '#tests/support/eventually.ts';
import {
	error,
	freshBrowser,
	intercept,
	leaveBrowser,
	openTab,
	outages,
	patienceFor,
	refusals,
	repair,
} from './browser.ts';

beforeEach(freshBrowser);
afterEach(leaveBrowser);

const lesson = (at: number) => ({ startedAt: 1, at });

describe.for(Object.keys(outages))('where %s', (name) => {
	const patience = patienceFor(name);
	beforeEach(() => outages[name]?.());

	test('the course works for the visit and says so', async () => {
		const store = openTab({ patience });
		const states: StoreState[] = [];
		store.onState((state) => states.push(state));
		await store.update('lessons', 'a', () => lesson(1));
		await store.update('lessons', 'a', (old) => old && lesson(old.at + 1));
		await store.merge({ ...emptyLearnerData, lessons: { b: lesson(7) } });

		expect((await store.read()).lessons).toEqual({ a: lesson(2), b: lesson(7) });
		expect(store.state).toBe('visit-only');
		expect(states).toEqual(['visit-only']);
	});

	test('calls are done in the order in which they are made', async () => {
		const store = openTab({ patience });
		void store.update('lessons', 'a', () => lesson(1));
		void store.erase();
		void store.update('lessons', 'b', () => lesson(2));
		void store.merge({ ...emptyLearnerData, lessons: { c: lesson(3) } });
		void store.update('lessons', 'c', (old) => old && lesson(4));

		expect((await store.read()).lessons).toEqual({ b: lesson(2), c: lesson(4) });
	});

	test('reading alone already tells', async () => {
		const store = openTab({ patience });

		expect(await store.read()).toEqual(emptyLearnerData);
		expect(store.state).toBe('visit-only');
	});

	test('changes are heard', async () => {
		const store = openTab({ patience });
		const heard = vi.fn();
		store.onChange(heard);
		await store.update('lessons', 'a', () => lesson(1));

		expect(heard.mock.calls).toEqual([['here']]);
	});

	test('what a change throws is passed on all the same', async () => {
		const failing = openTab({ patience }).update('lessons', 'a', () => {
			throw new RangeError('not storage');
		});

		await expect(failing).rejects.toThrow('not storage');
	});
});

describe.for(Object.keys(refusals))('where %s in the middle of a visit', (name) => {
	const patience = patienceFor(name);

	test('nothing that was known is lost, and the learner is told', async () => {
		const store = openTab({ patience });
		await store.update('lessons', 'a', () => lesson(1));
		refusals[name]?.();
		await store.update('lessons', 'a', (old) => old && { ...old, anchor: 'asas', at: 2 });
		await store.update('lessons', 'b', () => lesson(3));

		expect(store.state).toBe('visit-only');
		expect((await store.read()).lessons).toEqual({
			a: { ...lesson(2), anchor: 'asas' },
			b: lesson(3),
		});
	});

	test('what other tabs saved before is taken along', async () => {
		const store = openTab({ patience });
		await store.read();
		await openTab().update('lessons', 'other', () => lesson(1));
		refusals[name]?.();
		await store.update('lessons', 'b', () => lesson(3));

		// A write that hangs may leave no time to look.
		const { lessons } = await store.read();
		expect(lessons['b']).toEqual(lesson(3));
		if (name !== 'a write never ends') expect(lessons['other']).toEqual(lesson(1));
	});

	test('all of it is saved once storage works again', async () => {
		const store = openTab({ patience });
		await store.update('lessons', 'a', () => lesson(1));
		refusals[name]?.();
		await store.update('lessons', 'b', () => lesson(2));
		repair();
		const states: StoreState[] = [];
		store.onState((state) => states.push(state));
		await store.update('lessons', 'c', () => lesson(3));

		expect(states).toEqual(['durable']);
		expect((await openTab().read()).lessons).toEqual({
			a: lesson(1),
			b: lesson(2),
			c: lesson(3),
		});
	});
});

test('a storage that refuses to write anything can be erased whole', async () => {
	const store = openTab();
	await store.update('lessons', 'a', () => lesson(1));
	refusals['no write may begin']?.();

	expect(await store.erase()).toBe(true);
	repair();
	expect(await openTab().read()).toEqual(emptyLearnerData);
});

test('a database of a newer version of the site can be erased', async () => {
	outages['the database is of a newer version of the site']?.();
	const store = openTab();
	await store.update('lessons', 'a', () => lesson(1));

	expect(await store.erase()).toBe(true);
	expect(await openTab().read()).toEqual(emptyLearnerData);
});

test('what could not be erased is erased before anything else is saved', async () => {
	const store = openTab();
	await store.update('lessons', 'old', () => lesson(1));
	refusals['no write may begin']?.();
	vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
		throw error('SecurityError');
	});

	expect(await store.erase()).toBe(false);
	expect(await store.read()).toEqual(emptyLearnerData);
	expect(store.state).toBe('visit-only');
	repair();
	await store.update('lessons', 'new', () => lesson(2));
	expect((await openTab().read()).lessons).toEqual({ new: lesson(2) });
});

test('what one tab erased does not come back from the memory of another', async () => {
	const [one, other] = [openTab(), openTab()];
	await other.update('lessons', 'a', () => lesson(1));
	const heard = vi.fn();
	other.onChange(heard);
	await one.erase();
	await eventually(() => expect(heard).toHaveBeenCalledWith('elsewhere'));
	refusals['the disk is full at a write']?.();
	await other.update('lessons', 'b', () => lesson(2));
	repair();
	await other.update('lessons', 'c', () => lesson(3));

	expect((await one.read()).lessons).toEqual({ b: lesson(2), c: lesson(3) });
});

test('a connection that was lost in the background is renewed unnoticed', async () => {
	const store = openTab();
	await store.update('lessons', 'a', () => lesson(1));
	const states = vi.fn();
	store.onState(states);
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
		throw error('UnknownError');
	});
	await store.update('lessons', 'b', () => lesson(2));

	expect(states).not.toHaveBeenCalled();
	expect((await openTab().read()).lessons).toEqual({ a: lesson(1), b: lesson(2) });
});

test('after a failure storage is left alone for a while', async () => {
	const store = openTab({ retryAfter: 60_000 });
	outages['storage is missing']?.();
	await store.read();
	freshBrowser();
	const open = vi.spyOn(indexedDB, 'open');
	await store.update('lessons', 'a', () => lesson(1));

	expect(open).not.toHaveBeenCalled();
	expect(store.state).toBe('visit-only');
});

test('an opening that is only slow is used once it is there', async () => {
	const arrival = Promise.withResolvers<void>();
	const slow = intercept<IDBOpenDBRequest>(indexedDB, 'open', (open) =>
		arriving(open(), arrival.promise),
	);
	const store = openTab({ patience: 1500 });
	await store.update('lessons', 'a', () => lesson(1));
	expect(store.state).toBe('visit-only');
	arrival.resolve();
	await store.update('lessons', 'b', () => lesson(2));

	expect(store.state).toBe('durable');
	expect(slow).toHaveBeenCalledTimes(1);
	expect((await openTab().read()).lessons).toEqual({ a: lesson(1), b: lesson(2) });
});

/** The same request, whose success is heard only after the arrival. */
function arriving<T extends IDBRequest>(request: T, arrival: Promise<void>): T {
	const listen = request.addEventListener.bind(request);
	request.addEventListener = (type: string, listener: EventListener) =>
		listen(type, (event) => {
			if (type === 'success') void arrival.then(() => listener(event));
			else listener(event);
		});
	return request;
}
