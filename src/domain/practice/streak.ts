import { dayOf } from '#domain/calendar-day.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';

/** Two days without an answer break a streak when they are fewer days apart than this. */
const REST_EVERY = 7;

/**
 * Local days (`dayOf`) on which something was answered or recalled, outside exams.
 *
 * @param offset Of the local clock, as in `Moment`.
 */
export function activeDays(
	{ answers, checks, recalls }: Pick<LearnerData, 'answers' | 'checks' | 'recalls'>,
	offset: number,
): ReadonlySet<number> {
	const all = [...Object.values(answers), ...Object.values(checks), ...Object.values(recalls)];
	return new Set(all.map(({ at }) => dayOf({ at, offset })));
}

/**
 * Days in a row on which the learner answered something, by the rule of the weekly rest ("jeda
 * mingguan"): one day without an answer in any seven does not break the row, and is not counted.
 * Today is not missed before it is over. Days in the future, from a clock that was set back, are
 * left out.
 *
 * @param today As `dayOf`.
 */
export function streakOf(days: ReadonlySet<number>, today: number): number {
	let count = 0;
	let rest: number | undefined;
	let day = days.has(today) ? today : today - 1;
	for (;;) {
		if (days.has(day)) count += 1;
		else if (rest === undefined || rest - day >= REST_EVERY) rest = day;
		else return count;
		day -= 1;
	}
}
