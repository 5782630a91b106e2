/**
 * Is this `YYYY-MM-DD` a day that the Gregorian calendar has? `Date.parse` alone would take
 * 30 February for 2 March.
 */
export function isCalendarDay(day: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
