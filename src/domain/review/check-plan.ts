import { isCalendarDay, toDay } from '#domain/calendar-day.ts';

/** More in one day helps no memory. */
export const MOST_MINUTES = 240;
/** Elections come every five years: a day further away is a slip of the hand. */
export const MOST_DAYS = 10 * 366;

export type DayFault = 'missing' | 'unknown' | 'past' | 'today' | 'far';
export type MinutesFault = 'missing' | 'fraction' | 'few' | 'many';

export interface PlanFaults {
	readonly votingDay?: DayFault;
	readonly minutes?: MinutesFault;
}

/** What is wrong with a plan as typed; an empty object where nothing is. */
export function findPlanFaults(
	typed: { readonly votingDay: string; readonly minutes: string },
	today: number,
): PlanFaults {
	const votingDay = dayFault(typed.votingDay.trim(), today);
	const minutes = minutesFault(typed.minutes.trim());
	return { ...(votingDay && { votingDay }), ...(minutes && { minutes }) };
}

function dayFault(typed: string, today: number): DayFault | undefined {
	if (typed === '') return 'missing';
	if (!isCalendarDay(typed)) return 'unknown';
	const days = toDay(typed) - today;
	if (days === 0) return 'today';
	if (days < 0) return 'past';
	return days > MOST_DAYS ? 'far' : undefined;
}

function minutesFault(typed: string): MinutesFault | undefined {
	if (typed === '') return 'missing';
	const minutes = Number(typed);
	if (!Number.isInteger(minutes)) return 'fraction';
	if (minutes < 1) return 'few';
	return minutes > MOST_MINUTES ? 'many' : undefined;
}
