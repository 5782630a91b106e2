import { dayOf, type Moment } from '#domain/calendar-day.ts';
import type { LearnerData } from './learner-data.ts';

/**
 * When the learner last did anything here (ms epoch): read, answered, recalled, walked or sat.
 *
 * @returns `undefined` for somebody who has not begun.
 */
export function lastSeen(data: LearnerData): number | undefined {
	const times = [
		...Object.values(data.lessons),
		...Object.values(data.checks),
		...Object.values(data.answers),
		...Object.values(data.recalls),
		...Object.values(data.walks),
		...Object.values(data.certificates),
	].map(({ at }) => at);
	const sat = Object.values(data.attempts).map(({ lastAt }) => lastAt);
	const all = [...times, ...sat];
	return all.length === 0 ? undefined : all.reduce((one, other) => Math.max(one, other));
}

/**
 * Days from then to now by the local calendar. Never negative: where the clock was set back, what was
 * done "tomorrow" counts as done today.
 */
export function daysSince(at: number, now: Moment): number {
	return Math.max(0, dayOf(now) - dayOf({ ...now, at }));
}
