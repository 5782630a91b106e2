import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { toDay } from '#domain/calendar-day.ts';
import { activeDays, streakOf } from '#domain/practice/streak.ts';
import { buildIndexed, rightAnswer } from './practice-builder.ts';

const TODAY = toDay('2026-11-22');
/** Days before today on which something was answered; 0 is today. */
const streak = (...ago: readonly number[]) =>
	streakOf(new Set(ago.map((days) => TODAY - days)), TODAY);

describe('streakOf', () => {
	test('counts days in a row', () => {
		expect(streak()).toBe(0);
		expect(streak(0)).toBe(1);
		expect(streak(0, 1, 2)).toBe(3);
	});

	test('today is not missed before it is over', () => {
		expect(streak(1, 2)).toBe(2);
	});

	test('one day without an answer in seven does not break it, and is not counted', () => {
		expect(streak(0, 2, 3)).toBe(3);
		expect(streak(2, 3)).toBe(2);
		expect(streak(0, 1, 2, 4, 5, 6, 7, 8, 9, 11)).toBe(10);
	});

	test('two in seven days break it', () => {
		expect(streak(0, 3, 4)).toBe(1);
		expect(streak(0, 2, 4)).toBe(2);
		expect(streak(3, 4)).toBe(0);
		expect(streak(0, 1, 2, 4, 5, 6, 7, 8, 10)).toBe(8);
	});

	test('days to come, from a clock that was set back, are left out', () => {
		expect(streak(-1, -2, 0)).toBe(1);
	});

	test('another answer never shortens it, and it never counts more than there is', () => {
		const ago = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 40 });
		fc.assert(
			fc.property(ago, fc.integer({ min: 0, max: 40 }), (days, more) => {
				expect(streak(...days)).toBeLessThanOrEqual(days.length);
				expect(streak(...days, more)).toBeGreaterThanOrEqual(streak(...days));
			}),
		);
	});
});

test('answers, lesson checks and recalls make a day active', () => {
	// Half an hour after midnight in Jakarta, where it is a day later than in London.
	const at = (day: number) => Date.parse(`2026-11-${day}T00:30:00+07:00`);
	const data = {
		...emptyLearnerData,
		answers: { a: rightAnswer(buildIndexed('x'), { at: at(20) }) },
		checks: { b: { response: {}, revision: 1, at: at(21) } },
		recalls: { c: { card: 'k', text: '00000000', recall: 'good' as const, at: at(22) } },
	};
	expect(streakOf(activeDays(data, 420), TODAY)).toBe(3);
});
