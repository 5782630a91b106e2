import { daysBetween } from '#domain/calendar-day.ts';

/** A phase with its first and last day, both included. */
export interface Period {
	readonly phase: string;
	readonly from: string;
	readonly until: string;
}

/** Where a day stands in an election. Days until are counted in midnights: 1 is tomorrow. */
export type DayStanding =
	| { readonly state: 'undated' }
	| { readonly state: 'before'; readonly next: Period; readonly days: number }
	| {
			readonly state: 'during';
			readonly period: Period;
			/** 1 on the first day of the phase. */
			readonly day: number;
			readonly length: number;
			/** Days of the phase that follow this one; 0 on its last day. */
			readonly left: number;
			/** What begins next, and in how many days; undefined in the last phase. */
			readonly next?: { readonly period: Period; readonly days: number } | undefined;
	  }
	| {
			readonly state: 'between';
			readonly previous: Period;
			readonly next: Period;
			readonly days: number;
	  }
	| { readonly state: 'after'; readonly previous: Period; readonly days: number };

/**
 * Where a day stands among the periods of one election, which come in order and do not overlap.
 *
 * @param date `YYYY-MM-DD`, a day of the calendar; which day it is depends on the zone: `dateIn`.
 */
export function phaseOn(periods: readonly Period[], date: string): DayStanding {
	const previous = periods.findLast(({ from }) => from <= date);
	const next = periods.find(({ from }) => from > date);
	if (previous === undefined) {
		if (next === undefined) return { state: 'undated' };
		return { state: 'before', next, days: daysBetween(date, next.from) };
	}
	if (date <= previous.until) return during(previous, next, date);
	if (next === undefined) {
		return { state: 'after', previous, days: daysBetween(previous.until, date) };
	}
	return { state: 'between', previous, next, days: daysBetween(date, next.from) };
}

function during(period: Period, next: Period | undefined, date: string): DayStanding {
	return {
		state: 'during',
		period,
		day: daysBetween(period.from, date) + 1,
		length: daysBetween(period.from, period.until) + 1,
		left: daysBetween(date, period.until),
		next: next && { period: next, days: daysBetween(date, next.from) },
	};
}
