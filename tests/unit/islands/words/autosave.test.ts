import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAutosave } from '#islands/words/autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('only the last text is saved, a while after it was written', () => {
	const save = vi.fn();
	const { touch } = makeAutosave(save, 800);
	touch('a');
	vi.advanceTimersByTime(799);
	touch('ab');
	vi.advanceTimersByTime(799);
	expect(save).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(save.mock.calls).toEqual([['ab']]);
});

test('who leaves earlier loses nothing, and nothing is saved twice', () => {
	const save = vi.fn();
	const { touch, flush } = makeAutosave(save, 800);
	flush();
	touch('a');
	flush();
	flush();
	vi.advanceTimersByTime(5000);
	expect(save.mock.calls).toEqual([['a']]);
});
