import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseAttempts, type Choosable } from '#domain/submission/choose-attempts.ts';
import { MOST_RECORDS } from '#domain/submission/submission.ts';

const attempt = (finishedAt: number, scaled: number, passed = scaled >= 0.8): Choosable => ({
	finishedAt,
	scaled,
	passed,
});
const days = (attempts: readonly Choosable[]) => attempts.map(({ finishedAt }) => finishedAt);

test('the best and the latest go, oldest first', () => {
	const attempts = [attempt(3, 0.7), attempt(1, 0.5), attempt(2, 0.9)];
	expect(days(chooseAttempts(attempts, 'best-and-latest'))).toEqual([2, 3]);
});

test('one that is both goes once', () => {
	expect(days(chooseAttempts([attempt(1, 0.5), attempt(2, 0.9)], 'best-and-latest'))).toEqual([2]);
});

test('a pass is better than a higher score that missed a critical item', () => {
	const attempts = [attempt(1, 0.85, true), attempt(2, 0.95, false), attempt(3, 0.4)];
	expect(days(chooseAttempts(attempts, 'best-and-latest'))).toEqual([1, 3]);
});

test('of equal scores the earlier is the best', () => {
	expect(
		days(chooseAttempts([attempt(2, 0.9), attempt(1, 0.9), attempt(3, 0.1)], 'best-and-latest')),
	).toEqual([1, 3]);
});

test('of all, never more go than a submission holds, and the best and the latest are among them', () => {
	const any = fc.uniqueArray(fc.tuple(fc.nat(1000), fc.nat(100)), {
		selector: ([at]) => at,
		maxLength: 40,
	});
	fc.assert(
		fc.property(any, (list) => {
			const attempts = list.map(([at, score]) => attempt(at, score / 100));
			const all = chooseAttempts(attempts, 'all');
			expect(all).toHaveLength(Math.min(attempts.length, MOST_RECORDS));
			expect(days(all)).toEqual(days(all).toSorted((one, other) => one - other));
			expect(all).toEqual(expect.arrayContaining([...chooseAttempts(attempts, 'best-and-latest')]));
		}),
	);
});
