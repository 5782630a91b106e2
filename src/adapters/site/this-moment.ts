import type { Moment } from '#domain/calendar-day.ts';

/** Now, where the learner is. */
export function thisMoment(): Moment {
	const now = new Date();
	return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}
