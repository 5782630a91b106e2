import { toDay } from '#domain/calendar-day.ts';
import type { DayStanding } from '#domain/calendar/phase-on.ts';
import { calendarSays } from '#strings/calendar.ts';
import { longDate } from '#strings/dates.ts';

/** "Senin, 27 November 2024". */
export function fullDate(date: string): string {
	// Day 0 of the count, 1 January 1970, was a Thursday.
	return `${calendarSays.weekday((((toDay(date) + 4) % 7) + 7) % 7)}, ${longDate(date)}`;
}

/** The phase, or why there is none, in a few words. */
export function standingTitle(standing: DayStanding, titleOf: (phase: string) => string): string {
	switch (standing.state) {
		case 'during':
			return titleOf(standing.period.phase);
		case 'before':
			return calendarSays.beforeTitle;
		case 'between':
			return calendarSays.betweenTitle;
		case 'after':
			return calendarSays.afterTitle;
		case 'undated':
			return calendarSays.undatedTitle;
	}
}

/** What there is to say about it, sentence by sentence. */
export function standingLines(standing: DayStanding, titleOf: (phase: string) => string): string[] {
	switch (standing.state) {
		case 'during': {
			const { day, length, left, next } = standing;
			return [
				calendarSays.position(day, length),
				...(length === 1 ? [] : [calendarSays.left(left)]),
				next === undefined
					? calendarSays.nothingNext
					: calendarSays.next(titleOf(next.period.phase), longDate(next.period.from), next.days),
			];
		}
		case 'before': {
			const { next, days } = standing;
			return [calendarSays.before(titleOf(next.phase), longDate(next.from), days)];
		}
		case 'between': {
			const { previous, next } = standing;
			const names = [titleOf(previous.phase), titleOf(next.phase)] as const;
			return [calendarSays.between(...names, longDate(next.from))];
		}
		case 'after': {
			const { previous } = standing;
			return [calendarSays.after(titleOf(previous.phase), longDate(previous.until))];
		}
		case 'undated':
			return [];
	}
}
