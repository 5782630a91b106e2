import { daysBetween } from '#domain/calendar-day.ts';
import { dateInWib } from './certificate.ts';

/**
 * How long a certificate still holds, in the largest unit that says it honestly: whole months, else
 * days. `ending` begins three months before the end: time enough to sit the exam again.
 */
export type Expiry =
	| { readonly state: 'valid' }
	| { readonly state: 'ending'; readonly unit: 'months' | 'days'; readonly left: number }
	| { readonly state: 'expired' };

const MONTHS_OF_NOTICE = 3;

/**
 * @param until Last day of validity in WIB, `YYYY-MM-DD`; that whole day still counts, with 0 days
 *   left.
 * @param now ms epoch. A clock that was set back only makes the time left longer.
 */
export function expiryOf(until: string, now: number): Expiry {
	const today = dateInWib(now);
	if (today > until) return { state: 'expired' };
	const months = wholeMonths(today, until);
	if (months > MONTHS_OF_NOTICE) return { state: 'valid' };
	if (months > 0) return { state: 'ending', unit: 'months', left: months };
	return { state: 'ending', unit: 'days', left: daysBetween(today, until) };
}

function wholeMonths(from: string, until: string): number {
	const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
	const [year = 0, month = 0, day = 0] = until.split('-').map(Number);
	return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
}

/**
 * The certificate to speak of in this course: its own, unless one of another course is about to end.
 * Of several that are, the one that ends first.
 */
export function mostUrgent<T extends { readonly course: string; readonly until: string }>(
	held: readonly T[],
	course: string,
	now: number,
): T | undefined {
	const ending = held
		.filter(({ until }) => expiryOf(until, now).state === 'ending')
		.toSorted((one, other) => (one.until < other.until ? -1 : 1));
	return ending[0] ?? held.find((each) => each.course === course);
}
