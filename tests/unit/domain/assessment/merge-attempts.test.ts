import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	advance,
	responsesOf,
	startAttempt,
	type Attempt,
	type AttemptEvent,
} from '#domain/assessment/attempt.ts';
import { mergeAttempts } from '#domain/assessment/merge-attempts.ts';

const start = (at: number) =>
	startAttempt({
		id: 'percobaan-1',
		course: 'netralitas',
		bank: 'ab'.repeat(32),
		seed: '0123456789abcdef',
		number: 1,
		at,
	});
const play = (...events: readonly AttemptEvent[]): Attempt =>
	events.reduce<Attempt>(advance, start(0));
const answer = (itemId: string, choice: string, at: number): AttemptEvent => ({
	type: 'answer',
	itemId,
	response: { choice },
	at,
});
const submit = (at: number): AttemptEvent => ({ type: 'submit', at });

// Few ids and few moments, so that copies collide in every way they can.
const moment = fc.nat(4);
const itemId = fc.constantFrom('a', 'b');
const anyEvent: fc.Arbitrary<AttemptEvent> = fc.oneof(
	fc.record({
		type: fc.constant('answer' as const),
		itemId,
		response: fc.constantFrom({}, { choice: 'a' }, { choice: 'b' }),
		at: moment,
	}),
	fc.record({ type: fc.constantFrom('mark' as const, 'unmark' as const), itemId, at: moment }),
	fc.record({ type: fc.constant('submit' as const), at: moment }),
);
const anyAttempt = fc
	.tuple(moment, fc.array(anyEvent, { maxLength: 5 }))
	.map(([at, events]) => events.reduce<Attempt>(advance, start(at)));

describe('mergeAttempts', () => {
	test('is commutative', () => {
		fc.assert(
			fc.property(anyAttempt, anyAttempt, (one, other) => {
				expect(mergeAttempts(one, other)).toEqual(mergeAttempts(other, one));
			}),
			{ numRuns: 1000 },
		);
	});

	test('is associative', () => {
		fc.assert(
			fc.property(anyAttempt, anyAttempt, anyAttempt, (one, two, three) => {
				expect(mergeAttempts(mergeAttempts(one, two), three)).toEqual(
					mergeAttempts(one, mergeAttempts(two, three)),
				);
			}),
			{ numRuns: 1000 },
		);
	});

	test('is idempotent', () => {
		fc.assert(
			fc.property(anyAttempt, (attempt) => {
				expect(mergeAttempts(attempt, attempt)).toEqual(attempt);
			}),
		);
	});

	test('loses no answer that two tabs gave to different items', () => {
		const merged = mergeAttempts(play(answer('a', 'x', 1)), play(answer('b', 'y', 2)));
		expect(responsesOf(merged)).toEqual({ a: { choice: 'x' }, b: { choice: 'y' } });
		expect(merged.lastAt).toBe(2);
	});

	test('keeps the later answer to one item, also where it clears', () => {
		const clear: AttemptEvent = { type: 'answer', itemId: 'a', response: {}, at: 3 };
		const given = play(answer('a', 'x', 1));
		expect(responsesOf(mergeAttempts(given, play(answer('a', 'y', 2))))).toEqual({
			a: { choice: 'y' },
		});
		expect(responsesOf(mergeAttempts(given, play(clear)))).toEqual({});
	});

	test('keeps a mark that was taken away later as taken away', () => {
		const marked = play({ type: 'mark', itemId: 'a', at: 1 });
		const unmarked = advance(marked, { type: 'unmark', itemId: 'a', at: 2 });
		expect(mergeAttempts(marked, unmarked)).toEqual(unmarked);
	});

	test('what was submitted beats what another tab still answers', () => {
		const closed = play(answer('a', 'x', 1), submit(2));
		expect(mergeAttempts(closed, play(answer('a', 'y', 9)))).toEqual(closed);
	});

	test('of two submissions the earlier counts', () => {
		const early = play(answer('a', 'x', 1), submit(2));
		const late = play(answer('a', 'y', 1), submit(3));
		expect(mergeAttempts(late, early)).toEqual(early);
	});
});
