import { toDate, toDay } from '#domain/calendar-day.ts';

/** The day so many days after a `YYYY-MM-DD`; before it where they are negative. */
export function addDays(date: string, days: number): string {
	return toDate(toDay(date) + days);
}

/**
 * The day with the same number so many months before: 22 March for six months before 22 September.
 * A month without that number gives its last day: 28 or 29 February for six months before 31 August.
 */
export function monthsBefore(date: string, months: number): string {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const count = year * 12 + month - 1 - months;
	const first = new Date(Date.UTC(Math.floor(count / 12), count % 12, 1));
	const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
	first.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
	return first.toISOString().slice(0, 10);
}
