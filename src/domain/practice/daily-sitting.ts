import { toDate } from '#domain/calendar-day.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';

/** Id of the sitting of a day (`dayOf`): one, whichever tab opens it first. */
export function dailySitting(day: number): string {
	return `daily-${toDate(day)}`;
}

/**
 * Was the daily question of this day (`dayOf`) answered? By its sitting: an answer after midnight to
 * the question of the evening is not one to the question of the morning.
 */
export function isDailyDone({ answers }: Pick<LearnerData, 'answers'>, day: number): boolean {
	const id = dailySitting(day);
	return Object.values(answers).some(({ sitting }) => sitting === id);
}
