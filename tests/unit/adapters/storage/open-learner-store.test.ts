import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenAttempt, startAttempt } from '#domain/assessment/attempt.ts';
import { emptyLearnerData, type LearnerData, PERSON_ID } from '#domain/learning/learner-data.ts';
import type { ChangeOrigin, LearnerStore } from '#domain/learning/store.ts';
import { eventually } from '#tests/support/eventually.ts';
import { DATABASE, freshBrowser, leaveBrowser, openTab } from './browser.ts';

beforeEach(freshBrowser);
afterEach(leaveBrowser);

const lesson = (at: number) => ({ startedAt: 1, at });
const attempt = startAttempt({
	id: 'n-1',
	course: 'netralitas-asn',
	bank: 'a'.repeat(64),
	seed: '0123456789abcdef',
	number: 1,
	at: 1,
});
const answered = (old: OpenAttempt, itemId: string, at: number): OpenAttempt => ({
	...old,
	lastAt: at,
	responses: { ...old.responses, [itemId]: { response: { choice: 'a' }, at } },
});
const openOf = (data: LearnerData) => data.attempts['n-1'] as OpenAttempt;

function hear(store: LearnerStore): ChangeOrigin[] {
	const heard: ChangeOrigin[] = [];
	store.onChange((origin) => heard.push(origin));
	return heard;
}

describe('a learner store', () => {
	test('is empty and durable in a new browser', async () => {
		const store = openTab();

		expect(await store.read()).toEqual(emptyLearnerData);
		expect(store.state).toBe('durable');
	});

	test('gives back on the next visit what was saved in this one', async () => {
		const person = { name: 'Siti', agency: 'BKPSDM', nip: '', at: 1 };
		const store = openTab();
		await store.update('lessons', 'dasar/01', () => lesson(5));
		await store.update('person', PERSON_ID, () => person);
		await store.update('attempts', 'n-1', () => attempt);
		store.close();

		expect(await openTab().read()).toEqual({
			...emptyLearnerData,
			lessons: { 'dasar/01': lesson(5) },
			person,
			attempts: { 'n-1': attempt },
		});
	});

	test('touches nothing before it is used', () => {
		const open = vi.spyOn(indexedDB, 'open');
		const channel = vi.fn();
		vi.stubGlobal('BroadcastChannel', channel);
		openTab();

		expect(open).not.toHaveBeenCalled();
		expect(channel).not.toHaveBeenCalled();
	});

	test('keeps two base paths on one host apart', async () => {
		await openTab().update('lessons', 'a', () => lesson(1));
		const { openLearnerStore } = await import('#adapters/storage/open-learner-store.ts');
		const other = openLearnerStore('netral:/lain/');

		expect(await other.read()).toEqual(emptyLearnerData);
		other.close();
	});

	test('does calls in the order in which they are made', async () => {
		const store = openTab();
		void store.update('lessons', 'a', () => lesson(1));
		void store.erase();
		void store.update('lessons', 'b', () => lesson(2));

		expect((await store.read()).lessons).toEqual({ b: lesson(2) });
	});

	test('finishes what was asked before it was closed', async () => {
		const store = openTab();
		void store.update('lessons', 'a', () => lesson(1));
		store.close();

		await eventually(async () => {
			expect((await openTab().read()).lessons).toEqual({ a: lesson(1) });
		});
	});

	test('writes nothing where a change wants nothing', async () => {
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(1));
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const heard = hear(store);
		await store.update('lessons', 'a', (old) => old);
		await store.update('lessons', 'a', () => lesson(1));
		await store.update('lessons', 'b', () => undefined);

		expect(put).not.toHaveBeenCalled();
		expect(heard).toEqual([]);
	});

	test('passes on what a change throws, writes nothing, and stays durable', async () => {
		const store = openTab();
		const failing = store.update('lessons', 'a', () => {
			throw new RangeError('not storage');
		});

		await expect(failing).rejects.toThrow('not storage');
		expect(store.state).toBe('durable');
		expect(await store.read()).toEqual(emptyLearnerData);
	});

	test('merges an import with what is kept', async () => {
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(9));
		await store.merge({ ...emptyLearnerData, lessons: { a: lesson(5), b: lesson(5) } });

		expect((await store.read()).lessons).toEqual({ a: lesson(9), b: lesson(5) });
		expect((await openTab().read()).lessons).toEqual({ a: lesson(9), b: lesson(5) });
	});

	test('erases everything, for this visit and the next', async () => {
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(1));

		expect(await store.erase()).toBe(true);
		expect(await store.read()).toEqual(emptyLearnerData);
		expect(await openTab().read()).toEqual(emptyLearnerData);
	});

	test.for([1, 2])(
		'takes over a database of version %d, and keeps new kinds in it',
		async (version) => {
			const kinds = ['lessons', 'checks', 'attempts', 'certificates', 'person', 'seeds', 'meta'];
			await new Promise((resolve) => {
				const request = indexedDB.open(DATABASE, version);
				request.onupgradeneeded = () => {
					for (const kind of kinds) request.result.createObjectStore(kind);
					request.transaction?.objectStore('lessons').put(lesson(1), 'a');
				};
				request.onsuccess = () => resolve(request.result.close());
			});
			const store = openTab();
			const kept = { token: 'e30.e30.AA', openedAt: 2, at: 2 };
			await store.update('assignments', 'satu', () => kept);

			expect(store.state).toBe('durable');
			expect(await openTab().read()).toEqual({
				...emptyLearnerData,
				lessons: { a: lesson(1) },
				assignments: { satu: kept },
			});
		},
	);

	test('reads as absent what was not written by us', async () => {
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(1));
		await new Promise((resolve) => {
			const request = indexedDB.open(DATABASE);
			request.onsuccess = () => {
				const tx = request.result.transaction('lessons', 'readwrite');
				tx.objectStore('lessons').put('junk', 'b');
				tx.oncomplete = resolve;
			};
		});

		expect((await store.read()).lessons).toEqual({ a: lesson(1) });
		await store.update('lessons', 'b', (old) => old ?? lesson(2));
		expect((await store.read()).lessons).toEqual({ a: lesson(1), b: lesson(2) });
	});
});

describe('two tabs', () => {
	test('that answer the same attempt in turn lose no answer', async () => {
		const [one, other] = [openTab(), openTab()];
		await one.update('attempts', 'n-1', () => attempt);
		const answers = Array.from({ length: 40 }, (_, index) =>
			(index % 2 ? one : other).update('attempts', 'n-1', (old) =>
				answered(old as OpenAttempt, `q${index}`, index),
			),
		);
		await Promise.all(answers);

		expect(Object.keys(openOf(await openTab().read()).responses)).toHaveLength(40);
	});

	test('that each save their own stale copy of an attempt lose no answer', async () => {
		const [one, other] = [openTab(), openTab()];
		let [ours, theirs] = [attempt, attempt];
		const saves: Promise<void>[] = [];
		for (let at = 2; at < 22; at += 2) {
			const [a, b] = [answered(ours, `q${at}`, at), answered(theirs, `q${at + 1}`, at + 1)];
			saves.push(
				one.update('attempts', 'n-1', () => a),
				other.update('attempts', 'n-1', () => b),
			);
			[ours, theirs] = [a, b];
		}
		await Promise.all(saves);

		expect(Object.keys(openOf(await one.read()).responses)).toHaveLength(20);
		expect(await one.read()).toEqual(await other.read());
	});

	test('agree on the seed that was first, though both chose one', async () => {
		const bank = 'a'.repeat(64);
		const [one, other] = [openTab(), openTab()];
		await Promise.all([
			one.update('seeds', bank, () => ({ seed: 'a'.repeat(16), at: 5 })),
			other.update('seeds', bank, (old) => old ?? { seed: 'b'.repeat(16), at: 4 }),
		]);

		const { seeds } = await one.read();
		expect((await other.read()).seeds).toEqual(seeds);
		expect(Object.keys(seeds)).toEqual([bank]);
	});

	test('hear of changes: the own ones as here, those of the other as elsewhere', async () => {
		const [one, other] = [openTab(), openTab()];
		const [here, elsewhere] = [hear(one), hear(other)];
		await one.update('lessons', 'a', () => lesson(1));

		await eventually(() => expect(elsewhere).toEqual(['elsewhere']));
		expect(here).toEqual(['here']);
	});

	test('hear nothing more after they stop listening, or are closed', async () => {
		const [one, other, third] = [openTab(), openTab(), openTab()];
		const heard = hear(third);
		const stop = other.onChange(() => heard.push('here'));
		stop();
		third.close();
		await one.update('lessons', 'a', () => lesson(1));
		await new Promise((resolve) => setTimeout(resolve, 20));

		expect(heard).toEqual([]);
	});

	test('without BroadcastChannel still do not overwrite each other', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const [one, other] = [openTab(), openTab()];
		hear(one);
		await one.update('lessons', 'a', () => lesson(1));
		await other.update('lessons', 'b', () => lesson(2));

		expect(one.state).toBe('durable');
		expect((await one.read()).lessons).toEqual({ a: lesson(1), b: lesson(2) });
	});

	test('let a third one with a newer version of the site go ahead', async () => {
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(1));
		const upgraded = await new Promise((resolve) => {
			const request = indexedDB.open(DATABASE, 99);
			request.onblocked = () => resolve('blocked');
			request.onsuccess = () => resolve('open');
		});

		expect(upgraded).toBe('open');
	});
});

describe('asking the browser to keep the data', () => {
	const persist = vi.fn();
	beforeEach(() => {
		persist.mockReset().mockResolvedValue(false);
		vi.stubGlobal('navigator', { storage: { persist } });
	});
	const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

	test('is not done before something was saved', async () => {
		await openTab().read();
		await settle();

		expect(persist).not.toHaveBeenCalled();
	});

	test('is done once, whatever is saved later and on later visits', async () => {
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(1));
		await store.update('lessons', 'a', () => lesson(2));
		await eventually(() => expect(persist).toHaveBeenCalled());
		await openTab().update('lessons', 'a', () => lesson(3));
		await settle();

		expect(persist).toHaveBeenCalledTimes(1);
	});

	test.for([
		{ what: 'a refusal', answer: () => persist.mockRejectedValue(new TypeError('no')) },
		{
			what: 'an error',
			answer: () =>
				persist.mockImplementation(() => {
					throw new TypeError('no');
				}),
		},
		{ what: 'its absence', answer: () => vi.stubGlobal('navigator', {}) },
	])('takes $what calmly', async ({ answer }) => {
		answer();
		const store = openTab();
		await store.update('lessons', 'a', () => lesson(1));
		await settle();

		expect(store.state).toBe('durable');
	});
});
