import { daysBetween } from '#domain/calendar-day.ts';
import { dateInWib, isExpired } from '#domain/record/certificate.ts';
import type { JudgedAttempt } from './judged.ts';

/** Where a member stands. Days are counted in WIB. */
export type Standing =
	/** Passed in time, or there is no last day. */
	| { readonly state: 'done'; readonly passedAt: number; readonly days: 0 }
	/** Passed `days` after the last day. */
	| { readonly state: 'late'; readonly passedAt: number; readonly days: number }
	/** Not passed, or the certificate does not hold any more: `days` after the last day, 0 until then. */
	| { readonly state: 'missing'; readonly days: number };

/**
 * Where a member stands by his attempts on the course of the cohort: the first pass decides whose
 * certificate still holds.
 *
 * @param due Last day in time, `YYYY-MM-DD`; empty: there is none.
 * @param now ms epoch.
 */
export function standingOf(attempts: readonly JudgedAttempt[], due: string, now: number): Standing {
	const passes = attempts.filter(({ passed, until }) => passed && !isExpired(until, now));
	const late = (at: number) => (due === '' ? 0 : Math.max(0, daysBetween(due, dateInWib(at))));
	if (passes.length === 0) return { state: 'missing', days: late(now) };
	const passedAt = passes.reduce((first, { finishedAt }) => Math.min(first, finishedAt), Infinity);
	const days = late(passedAt);
	return days === 0 ? { state: 'done', passedAt, days } : { state: 'late', passedAt, days };
}

/** The better of attempts: passed before not passed, then the higher score, then the earlier one. */
export function bestOf<T extends { readonly attempt: JudgedAttempt }>(
	attempts: readonly T[],
): T | undefined {
	return attempts.reduce<T | undefined>((best, each) => {
		if (best === undefined) return each;
		const [one, other] = [best.attempt, each.attempt];
		const balance =
			Number(other.passed) - Number(one.passed) ||
			other.scaled - one.scaled ||
			one.finishedAt - other.finishedAt;
		return balance > 0 ? each : best;
	}, undefined);
}
