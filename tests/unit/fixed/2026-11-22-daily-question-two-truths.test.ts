import { expect, test } from 'vitest';
import { dayOf } from '#domain/calendar-day.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { dailySitting, isDailyDone } from '#domain/practice/daily-sitting.ts';
import { buildIndexed, rightAnswer } from '#tests/unit/domain/practice/practice-builder.ts';

// The home page asked for an answer of today in Jakarta, the menu of practice for the sitting of today
// where the learner is: in Jayapura, or after midnight, one said done and the other not.

test("yesterday's question answered after midnight leaves that of today open", () => {
	const yesterday = dayOf({ at: Date.parse('2026-11-22T23:59:00+09:00'), offset: 540 });
	const at = Date.parse('2026-11-23T00:01:00+09:00');
	const sitting = dailySitting(yesterday);
	const answer = rightAnswer(buildIndexed('a/b'), { purpose: 'daily', sitting, at });
	const data = { ...emptyLearnerData, answers: { x: answer } };
	expect(sitting).toBe('daily-2026-11-22');
	expect(isDailyDone(data, yesterday)).toBe(true);
	expect(isDailyDone(data, dayOf({ at, offset: 540 }))).toBe(false);
});
