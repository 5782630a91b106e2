const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When it is, and where: all that review needs of a clock. */
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
	return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The day of that number as `2029-02-14`. */
export function toDate(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
