import { dateInWib } from '#domain/record/certificate.ts';

const DAY = 86_400;

/** Midnight in WIB with which a day (`YYYY-MM-DD`) begins, in seconds as JSON Web Keys write time. */
export function startOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00+07:00`) / 1000;
}

/** Midnight in WIB with which a day ends: the first second that is no longer of it. */
export function endOfDay(day: string): number {
	return startOfDay(day) + DAY;
}

/** The day in WIB to which a second belongs. */
export function dayOfSecond(second: number): string {
	return dateInWib(second * 1000);
}

/** The last day in WIB of a window that ends with this second, which itself lies outside. */
export function lastDayBefore(second: number): string {
	return dateInWib(second * 1000 - 1);
}
