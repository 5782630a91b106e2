import { describe, expect, test } from 'vitest';
import type { ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { examStanding, type ScoredAttempt } from '#domain/assessment/exam-standing.ts';

const policy = { attempts: 3, cooldownMinutes: 15, restDays: 7 };
const MINUTE = 60_000;
const base = { course: 'contoh', bank: 'b', seed: '0123456789abcdef', startedAt: 0, marked: {} };

function closed(number: number, closedAt: number): ClosedAttempt {
	const attempt = { ...base, id: `${number}`, number, lastAt: closedAt, responses: {} };
	return { ...attempt, state: 'closed', closedAt };
}

const scored = (attempt: ClosedAttempt, scaled: number): ScoredAttempt => ({
	attempt,
	outcome: { scaled, passed: scaled >= 0.8 },
});
const today = (now: number) => ({ bank: 'b', policy, now });

describe('examStanding', () => {
	test('of an exam that was never sat', () => {
		expect(examStanding([], [], today(0))).toEqual({ state: 'untaken' });
	});

	test('an open attempt comes first, with the answers that are not cleared', () => {
		const open: OpenAttempt = {
			...base,
			id: 'o',
			number: 2,
			lastAt: 9,
			state: 'open',
			responses: { a: { response: { choice: 'a' }, at: 1 }, b: { response: {}, at: 2 } },
		};
		const before = [scored(closed(1, 5), 0.9)];
		expect(examStanding(before, [open], today(10))).toEqual({ state: 'open', answered: 1 });
	});

	test('the best pass stands, whatever came after it', () => {
		const attempts = [
			scored(closed(1, 1), 0.85),
			scored(closed(2, 2), 0.95),
			scored(closed(3, 3), 0.1),
		];
		expect(examStanding(attempts, [], today(10))).toEqual({ state: 'passed', scaled: 0.95, at: 2 });
	});

	test('a failed one says when it can be sat again, until it can', () => {
		const attempts = [scored(closed(1, 0), 0.2)];
		const due = 15 * MINUTE;
		expect(examStanding(attempts, [], today(due - 1))).toMatchObject({
			state: 'failed',
			again: due,
		});
		expect(examStanding(attempts, [], today(due))).toMatchObject({ again: undefined });
	});

	test('a clock set back makes the wait longer, never shorter', () => {
		const attempts = [scored(closed(1, 1_000_000), 0.2)];
		expect(examStanding(attempts, [], today(0))).toMatchObject({ again: 1_000_000 + 15 * MINUTE });
	});

	test('what cannot be scored now is not called untaken', () => {
		const unknown = { attempt: closed(1, 0), outcome: undefined };
		expect(examStanding([unknown], [], today(0))).toEqual({ state: 'unknown' });
	});
});
