import { expect, test, vi } from 'vitest';
import { memoryLearnerStore } from '#adapters/storage/memory-learner-store.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';

const lesson = (at: number) => ({ startedAt: 1, at });

test('a store in memory keeps, merges and erases, and says that it is for the visit only', async () => {
	const store = memoryLearnerStore({ ...emptyLearnerData, lessons: { a: lesson(1) } });
	await store.update('lessons', 'a', (old) => old && lesson(old.at + 1));
	await store.merge({ ...emptyLearnerData, lessons: { b: lesson(5) } });

	expect(store.state).toBe('visit-only');
	expect((await store.read()).lessons).toEqual({ a: lesson(2), b: lesson(5) });
	expect(await store.erase()).toBe(true);
	expect(await store.read()).toEqual(emptyLearnerData);
});

test('a store in memory does calls in the order in which they are made', async () => {
	const store = memoryLearnerStore();
	void store.update('lessons', 'a', () => lesson(1));
	void store.merge({ ...emptyLearnerData, lessons: { a: lesson(9) } });
	void store.update('lessons', 'a', (old) => old && { ...old, anchor: 'x', at: 10 });

	expect((await store.read()).lessons).toEqual({ a: { ...lesson(10), anchor: 'x' } });
});

test('a store in memory tells of changes alone', async () => {
	const store = memoryLearnerStore();
	const heard = vi.fn();
	const stop = store.onChange(heard);
	await store.update('lessons', 'a', () => undefined);
	await store.update('lessons', 'a', () => lesson(1));
	stop();
	await store.update('lessons', 'a', () => lesson(2));

	expect(heard.mock.calls).toEqual([['here']]);
});

test('a store in memory passes on what a change throws', async () => {
	const failing = memoryLearnerStore().update('lessons', 'a', () => {
		throw new RangeError('mine');
	});

	await expect(failing).rejects.toThrow('mine');
});
