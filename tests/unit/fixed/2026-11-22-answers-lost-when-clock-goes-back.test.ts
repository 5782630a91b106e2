import { expect, test } from 'vitest';
import {
	advance,
	markedItems,
	responsesOf,
	startAttempt,
	type Attempt,
	type AttemptEvent,
} from '#domain/assessment/attempt.ts';
import { changeEntry } from '#domain/learning/merge.ts';

// Events that came no later than the one before were given its time. The store then merged the old
// entry with the new one, found them equally late, and kept whichever came first as text.

const started = startAttempt({
	id: 'percobaan-1',
	course: 'netralitas',
	bank: 'ab'.repeat(32),
	seed: '0123456789abcdef',
	number: 1,
	at: 1000,
});

/** What a store keeps of these events, each of which the screen has shown as well. */
const keep = (...events: readonly AttemptEvent[]): Attempt =>
	events.reduce<Attempt>(
		(kept, event) => changeEntry('attempts', kept, (old) => advance(old ?? started, event)) ?? kept,
		started,
	);

const answer = (choice: string | undefined, at: number): AttemptEvent => ({
	type: 'answer',
	itemId: 'a',
	response: choice === undefined ? {} : { choice },
	at,
});
const mark = (type: 'mark' | 'unmark', at: number): AttemptEvent => ({ type, itemId: 'a', at });

const clocks = [
	{ clock: 'was set back', first: 5000, second: 2000 },
	{ clock: 'stands still for a millisecond', first: 5000, second: 5000 },
	{ clock: 'was set to before the start', first: 5000, second: 0 },
];

for (const { clock, first, second } of clocks) {
	// Both directions, since one of them would have been right by luck.
	test.for([
		['x', 'y'],
		['y', 'x'],
	] as const)(`the later answer is kept though the clock ${clock}: %s, then %s`, (given) => {
		const kept = keep(answer(given[0], first), answer(given[1], second));
		expect(responsesOf(kept)).toEqual({ a: { choice: given[1] } });
	});

	test(`a cleared answer stays cleared though the clock ${clock}`, () => {
		const kept = keep(answer('x', first), answer(undefined, second));
		expect(responsesOf(kept)).toEqual({});
		const again = keep(answer(undefined, first), answer('x', second));
		expect(responsesOf(again)).toEqual({ a: { choice: 'x' } });
	});

	test(`the later mark is kept though the clock ${clock}`, () => {
		const marked = keep(mark('unmark', first), mark('mark', second));
		expect(markedItems(marked)).toEqual(['a']);
		const unmarked = keep(mark('mark', first), mark('unmark', second));
		expect(markedItems(unmarked)).toEqual([]);
	});
}

test('a sitting with the clock set back ends a millisecond after its last answer, not before', () => {
	const kept = keep(answer('x', 5000), answer('y', 20), { type: 'submit', at: 30 });
	expect(kept).toMatchObject({ state: 'closed', startedAt: 1000, lastAt: 5002, closedAt: 5002 });
});
