import { expect, test } from 'vitest';
import { toDay } from '#domain/calendar-day.ts';
import { dailySitting, isDailyDone } from '#domain/practice/daily-sitting.ts';
import { buildIndexed, rightAnswer } from './practice-builder.ts';

const TODAY = toDay('2026-11-22');
const item = buildIndexed('asas/satu');
const elsewhere = rightAnswer(item, { sitting: 'practice-1' });

test('the question of a day is done by its own answer, whatever else was answered', () => {
	const own = rightAnswer(item, { sitting: dailySitting(TODAY) });
	expect(isDailyDone({ answers: { a: elsewhere, b: own, c: elsewhere } }, TODAY)).toBe(true);
	expect(isDailyDone({ answers: { a: elsewhere } }, TODAY)).toBe(false);
	expect(isDailyDone({ answers: {} }, TODAY)).toBe(false);
});
