/**
 * Is this `YYYY-MM-DD` a day that the Gregorian calendar has? `Date.parse` alone would take
 * 30 February for 2 March.
 */
export function isCalendarDay(day: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from one `YYYY-MM-DD` to a later one; 0 for the same day. */
export function daysBetween(from: string, until: string): number {
	return Math.round((Date.parse(until) - Date.parse(from)) / DAY);
}
