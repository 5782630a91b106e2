import { describe, expect, test } from 'vitest';
import { advance, startAttempt, type Attempt } from '#domain/assessment/attempt.ts';
import { nextAttempt } from '#domain/assessment/retake.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const policy = { attempts: 3, cooldownMinutes: 60, restDays: 7 };

const bank = 'ab'.repeat(32);
const older = 'cd'.repeat(32);

const open = (number: number, on = bank) =>
	startAttempt({
		id: `percobaan-${number}`,
		course: 'netralitas',
		bank: on,
		seed: '0123456789abcdef',
		number,
		at: -1,
	});
const closed = (number: number, at: number, on = bank): Attempt =>
	advance(open(number, on), { type: 'submit', at });

describe('nextAttempt', () => {
	test('the first is ready at once', () => {
		expect(nextAttempt(policy, [], { bank, now: 0 })).toEqual({ state: 'ready', number: 1 });
	});

	test('an open one is to be finished first, however many are closed', () => {
		const attempts = [closed(1, 0), open(2)];
		expect(nextAttempt(policy, attempts, { bank, now: 9 * DAY })).toEqual({
			state: 'open',
			attempt: attempts[1],
		});
	});

	test('of two open ones, as two tabs may start them, the same is chosen in any order', () => {
		const twins = [open(2), { ...open(2), id: 'percobaan-2b' }];
		expect(nextAttempt(policy, twins, { bank, now: 0 })).toEqual({
			state: 'open',
			attempt: twins[0],
		});
		expect(nextAttempt(policy, twins.toReversed(), { bank, now: 0 })).toEqual({
			state: 'open',
			attempt: twins[0],
		});
	});

	test('the second cools down to the millisecond', () => {
		const attempts = [closed(1, 1000)];
		const at = 1000 + 60 * MINUTE;
		expect(nextAttempt(policy, attempts, { bank, now: at - 1 })).toEqual({ state: 'cooling', at });
		expect(nextAttempt(policy, attempts, { bank, now: at })).toEqual({ state: 'ready', number: 2 });
	});

	test('a used-up round rests to the millisecond, then a new one begins', () => {
		const attempts = [closed(3, 2000), closed(1, 0), closed(2, 1000)];
		const at = 2000 + 7 * DAY;
		expect(nextAttempt(policy, attempts, { bank, now: at - 1 })).toEqual({ state: 'resting', at });
		expect(nextAttempt(policy, attempts, { bank, now: at })).toEqual({ state: 'ready', number: 4 });
		expect(nextAttempt(policy, [...attempts, closed(4, at)], { bank, now: at })).toMatchObject({
			state: 'cooling',
		});
	});

	test('attempts lost from storage still count by the number of the last', () => {
		expect(nextAttempt(policy, [closed(3, 0)], { bank, now: DAY })).toEqual({
			state: 'resting',
			at: 7 * DAY,
		});
	});

	test('setting the clock back makes the wait longer, never shorter', () => {
		expect(nextAttempt(policy, [closed(1, 5 * DAY)], { bank, now: 0 })).toEqual({
			state: 'cooling',
			at: 5 * DAY + 60 * MINUTE,
		});
	});

	test('without a cooldown the next is ready at once, whatever the clock says', () => {
		const eager = { ...policy, cooldownMinutes: 0 };
		expect(nextAttempt(eager, [closed(1, 5 * DAY)], { bank, now: 0 })).toEqual({
			state: 'ready',
			number: 2,
		});
	});

	test('a round of one attempt rests after each', () => {
		const strict = { ...policy, attempts: 1 };
		expect(nextAttempt(strict, [closed(1, 0)], { bank, now: 0 })).toEqual({
			state: 'resting',
			at: 7 * DAY,
		});
	});

	test('a newly released bank starts its numbers anew and ends no wait', () => {
		const at = 1000 + 60 * MINUTE;
		const failed = [closed(1, 1000, older)];
		expect(nextAttempt(policy, failed, { bank, now: at - 1 })).toEqual({ state: 'cooling', at });
		expect(nextAttempt(policy, failed, { bank, now: at })).toEqual({ state: 'ready', number: 1 });
	});

	test('a round goes on across banks', () => {
		const two = [closed(1, 0, older), closed(2, 1000, older)];
		const three = [...two, closed(1, 2000)];
		expect(nextAttempt(policy, two, { bank, now: 1000 })).toMatchObject({ state: 'cooling' });
		const at = 2000 + 7 * DAY;
		expect(nextAttempt(policy, three, { bank, now: at - 1 })).toEqual({ state: 'resting', at });
		expect(nextAttempt(policy, three, { bank, now: at })).toEqual({ state: 'ready', number: 2 });
	});

	test('what is open on an older bank is not what today goes on with', () => {
		const now = 9 * DAY;
		expect(nextAttempt(policy, [open(1, older)], { bank, now })).toEqual({
			state: 'ready',
			number: 1,
		});
	});
});
