const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When it is, and where: all that the subject needs of a clock. */
export interface Moment {
	/** ms epoch. */
	readonly at: number;
	/** Minutes that the local clock is ahead of UTC: 420 in Jakarta. */
	readonly offset: number;
}

/** The local calendar day of a time, as a whole number that rises by one each midnight. */
export function dayOf({ at, offset }: Moment): number {
	return Math.floor((at + offset * MINUTE) / DAY);
}

/** `2029-02-14` as such a number. The day must be one of the calendar: see `isCalendarDay`. */
export function toDay(date: string): number {
	return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The day of that number as `2029-02-14`. */
export function toDate(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Is this `YYYY-MM-DD` a day that the Gregorian calendar has? `Date.parse` alone would take
 * 30 February for 2 March.
 */
export function isCalendarDay(day: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Days from one `YYYY-MM-DD` to a later one; 0 for the same day. */
export function daysBetween(from: string, until: string): number {
	return toDay(until) - toDay(from);
}
