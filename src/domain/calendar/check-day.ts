import { isCalendarDay } from '#domain/calendar-day.ts';

/** Why a typed day cannot be used. */
export type DayFault = 'empty' | 'invalid' | 'early' | 'late';

/** First and last day that are taken, both included. */
export interface DayRange {
	readonly first: string;
	readonly last: string;
}

/** Days that the calendar of elections can say anything about: those of the Republic, and this century. */
export const calendarRange: DayRange = { first: '1945-08-17', last: '2099-12-31' };

/** What is wrong with what somebody typed for a day; undefined where nothing is. */
export function findDayFault(typed: string, { first, last } = calendarRange): DayFault | undefined {
	const text = typed.trim();
	if (text === '') return 'empty';
	// Date inputs of some browsers take years of six digits.
	if (/^\+?\d{5,}-\d\d-\d\d$/.test(text)) return 'late';
	if (!isCalendarDay(text)) return 'invalid';
	if (text < first) return 'early';
	return text > last ? 'late' : undefined;
}
