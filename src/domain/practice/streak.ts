import type { LearnerData } from '#domain/learning/learner-data.ts';
import { dayAfter, dayNumber, localDay } from './local-day.ts';

/** Two days without an answer break a streak when they are fewer days apart than this. */
const REST_EVERY = 7;

/** Local days on which something was answered or recalled, outside exams. */
export function activeDays({
	answers,
	checks,
	recalls,
}: Pick<LearnerData, 'answers' | 'checks' | 'recalls'>): ReadonlySet<string> {
	const all = [...Object.values(answers), ...Object.values(checks), ...Object.values(recalls)];
	return new Set(all.map(({ at }) => localDay(at)));
}

/**
 * Days in a row on which the learner answered something, by the rule of the weekly rest ("jeda
 * mingguan"): one day without an answer in any seven does not break the row, and is not counted.
 * Today is not missed before it is over. Days in the future, from a clock that was set back, are
 * left out.
 *
 * @param today Local date, `2026-11-22`.
 */
export function streakOf(days: ReadonlySet<string>, today: string): number {
	let count = 0;
	let rest: string | undefined;
	let day = days.has(today) ? today : dayAfter(today, -1);
	for (;;) {
		if (days.has(day)) count += 1;
		else if (rest === undefined || dayNumber(rest) - dayNumber(day) >= REST_EVERY) rest = day;
		else return count;
		day = dayAfter(day, -1);
	}
}
