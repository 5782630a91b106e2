import { dateInWib } from '#domain/record/certificate.ts';
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

const DAY = 24 * 60 * 60 * 1000;

/**
 * Days from then to now by the calendar of WIB. Never negative: where the clock was set back, what
 * was done "tomorrow" counts as done today.
 */
export function daysSince(at: number, now: number): number {
	const days = (Date.parse(dateInWib(now)) - Date.parse(dateInWib(at))) / DAY;
	return Math.max(0, Math.round(days));
}

/** Was today's daily question answered? `now` is ms epoch; days are those of WIB. */
export function answeredToday({ answers }: LearnerData, now: number): boolean {
	const today = dateInWib(now);
	return Object.values(answers).some(
		({ purpose, at }) => purpose === 'daily' && dateInWib(at) === today,
	);
}
