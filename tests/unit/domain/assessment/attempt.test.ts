import { describe, expect, test } from 'vitest';
import {
	advance,
	markedItems,
	responsesOf,
	startAttempt,
	type Attempt,
	type AttemptEvent,
} from '#domain/assessment/attempt.ts';

const fresh = startAttempt({
	id: 'percobaan-1',
	course: 'netralitas',
	bank: 'ab'.repeat(32),
	seed: '0123456789abcdef',
	number: 1,
	at: 1000,
});
const play = (...events: readonly AttemptEvent[]): Attempt =>
	events.reduce<Attempt>(advance, fresh);
const answer = (itemId: string, choice: string, at: number): AttemptEvent => ({
	type: 'answer',
	itemId,
	response: { choice },
	at,
});

describe('an attempt', () => {
	test('opens empty, at the moment it was started', () => {
		expect(fresh).toMatchObject({ state: 'open', startedAt: 1000, lastAt: 1000 });
		expect(responsesOf(fresh)).toEqual({});
		expect(markedItems(fresh)).toEqual([]);
	});

	test('survives being stored as JSON', () => {
		const played = play(answer('a', 'b', 2000), { type: 'submit', at: 3000 });
		expect(JSON.parse(JSON.stringify(played))).toEqual(played);
	});

	test('keeps the latest answer to each item', () => {
		const played = play(answer('a', 'x', 2000), answer('b', 'y', 3000), answer('a', 'z', 4000));
		expect(responsesOf(played)).toEqual({ a: { choice: 'z' }, b: { choice: 'y' } });
		expect(played.lastAt).toBe(4000);
	});

	test('an answer replaces the earlier one whole', () => {
		const two: AttemptEvent = {
			type: 'answer',
			itemId: 'a',
			response: { p: 'x', q: 'y' },
			at: 2000,
		};
		const one: AttemptEvent = { type: 'answer', itemId: 'a', response: { q: 'x' }, at: 3000 };
		expect(responsesOf(play(two, one))).toEqual({ a: { q: 'x' } });
	});

	test('a cleared answer is no response, but its time is kept', () => {
		const cleared = play(answer('a', 'x', 2000), {
			type: 'answer',
			itemId: 'a',
			response: {},
			at: 3000,
		});
		expect(responsesOf(cleared)).toEqual({});
		expect(cleared.responses['a']).toEqual({ response: {}, at: 3000 });
	});

	test('a mark stays until it is taken away', () => {
		const mark: AttemptEvent = { type: 'mark', itemId: 'a', at: 2000 };
		expect(markedItems(play(mark))).toEqual(['a']);
		expect(markedItems(play(mark, { type: 'unmark', itemId: 'a', at: 3000 }))).toEqual([]);
	});

	test('time goes on by a millisecond for each event when the clock is set back', () => {
		const played = play(answer('a', 'x', 5000), answer('b', 'y', 10), { type: 'submit', at: 20 });
		expect(played).toMatchObject({ lastAt: 5002, closedAt: 5002, startedAt: 1000 });
		expect(played.responses['b']).toEqual({ response: { choice: 'y' }, at: 5001 });
	});

	test.for([0, 1000, 1001])('an event at %i counts as the first millisecond of the start', (at) => {
		expect(play({ type: 'submit', at })).toMatchObject({ closedAt: 1001, lastAt: 1001 });
	});

	test.for<AttemptEvent>([
		answer('a', 'z', 9000),
		{ type: 'mark', itemId: 'a', at: 9000 },
		{ type: 'unmark', itemId: 'a', at: 9000 },
		{ type: 'submit', at: 9000 },
	])('once closed it is not changed by $type', (event) => {
		const closed = play(answer('a', 'x', 2000), { type: 'submit', at: 3000 });
		expect(advance(closed, event)).toBe(closed);
	});

	test('an event leaves the attempt that it was applied to as it was', () => {
		const before = structuredClone(fresh);
		advance(fresh, answer('a', 'x', 2000));
		expect(fresh).toEqual(before);
	});
});
