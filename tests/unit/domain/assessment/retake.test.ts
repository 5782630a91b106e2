import { describe, expect, test } from 'vitest';
import { advance, startAttempt, type Attempt } from '#domain/assessment/attempt.ts';
import { nextAttempt } from '#domain/assessment/retake.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const policy = { attempts: 3, cooldownMinutes: 60, restDays: 7 };

const open = (number: number) =>
	startAttempt({
		id: `percobaan-${number}`,
		course: 'netralitas',
		bank: 'ab'.repeat(32),
		seed: '0123456789abcdef',
		number,
		at: 0,
	});
const closed = (number: number, at: number): Attempt =>
	advance(open(number), { type: 'submit', at });

describe('nextAttempt', () => {
	test('the first is ready at once', () => {
		expect(nextAttempt(policy, [], 0)).toEqual({ state: 'ready', number: 1 });
	});

	test('an open one is to be finished first, however many are closed', () => {
		const attempts = [closed(1, 0), open(2)];
		expect(nextAttempt(policy, attempts, 9 * DAY)).toEqual({ state: 'open', attempt: attempts[1] });
	});

	test('of two open ones, as two tabs may start them, the same is chosen in any order', () => {
		const twins = [open(2), { ...open(2), id: 'percobaan-2b' }];
		expect(nextAttempt(policy, twins, 0)).toEqual({ state: 'open', attempt: twins[0] });
		expect(nextAttempt(policy, twins.toReversed(), 0)).toEqual({
			state: 'open',
			attempt: twins[0],
		});
	});

	test('the second cools down to the millisecond', () => {
		const attempts = [closed(1, 1000)];
		const at = 1000 + 60 * MINUTE;
		expect(nextAttempt(policy, attempts, at - 1)).toEqual({ state: 'cooling', at });
		expect(nextAttempt(policy, attempts, at)).toEqual({ state: 'ready', number: 2 });
	});

	test('a used-up round rests to the millisecond, then a new one begins', () => {
		const attempts = [closed(3, 2000), closed(1, 0), closed(2, 1000)];
		const at = 2000 + 7 * DAY;
		expect(nextAttempt(policy, attempts, at - 1)).toEqual({ state: 'resting', at });
		expect(nextAttempt(policy, attempts, at)).toEqual({ state: 'ready', number: 4 });
		expect(nextAttempt(policy, [...attempts, closed(4, at)], at)).toMatchObject({
			state: 'cooling',
		});
	});

	test('attempts lost from storage still count by the number of the last', () => {
		expect(nextAttempt(policy, [closed(3, 0)], DAY)).toEqual({ state: 'resting', at: 7 * DAY });
	});

	test('setting the clock back makes the wait longer, never shorter', () => {
		expect(nextAttempt(policy, [closed(1, 5 * DAY)], 0)).toEqual({
			state: 'cooling',
			at: 5 * DAY + 60 * MINUTE,
		});
	});

	test('without a cooldown the next is ready at once, whatever the clock says', () => {
		const eager = { ...policy, cooldownMinutes: 0 };
		expect(nextAttempt(eager, [closed(1, 5 * DAY)], 0)).toEqual({ state: 'ready', number: 2 });
	});

	test('a round of one attempt rests after each', () => {
		const strict = { ...policy, attempts: 1 };
		expect(nextAttempt(strict, [closed(1, 0)], 0)).toEqual({ state: 'resting', at: 7 * DAY });
	});
});
