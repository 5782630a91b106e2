import { daysBetween, toDate, toDay } from '#domain/calendar-day.ts';
import { addDays, monthsBefore } from '#domain/calendar/shift-day.ts';
import type { PeriodView } from '#domain/calendar/views.ts';

/** A phase on an axis; places are in units of the drawing. */
export interface Segment {
	readonly phase: string;
	readonly title: string;
	readonly from: string;
	readonly until: string;
	readonly start: number;
	readonly length: number;
}

/** To scale, from the first day of the first phase to the end of the last day of the last. */
export function layOutSegments(periods: readonly PeriodView[], length: number): Segment[] {
	const first = periods[0]?.from ?? '';
	const perDay = length / totalDays(periods);
	return periods.map(({ phase, title, from, until, days }) => ({
		phase,
		title,
		from,
		until,
		start: daysBetween(first, from) * perDay,
		length: days * perDay,
	}));
}

/** Days from the first day of the first phase to the last of the last, both included. */
export function totalDays(periods: readonly PeriodView[]): number {
	return daysBetween(periods[0]?.from ?? '', periods.at(-1)?.until ?? '') + 1;
}

/** First days of months on the axis, every `step` months counted from January. */
export function layOutMonths(
	periods: readonly PeriodView[],
	length: number,
	step: number,
): { readonly place: number; readonly year: number; readonly month: number }[] {
	const first = periods[0]?.from ?? '';
	const last = periods.at(-1)?.until ?? '';
	const perDay = length / totalDays(periods);
	const ticks = [];
	let tick = monthsBefore(`${first.slice(0, 7)}-01`, -1);
	for (; tick <= last; tick = monthsBefore(tick, -1)) {
		const month = Number(tick.slice(5, 7)) - 1;
		if (month % step > 0) continue;
		ticks.push({ place: daysBetween(first, tick) * perDay, year: Number(tick.slice(0, 4)), month });
	}
	return ticks;
}

/** One day below the lens. */
export interface LensDay {
	readonly date: string;
	/** 0 is Sunday. */
	readonly weekday: number;
	readonly number: number;
	readonly phase: string;
}

/** Two weeks: ten days before voting day, the day, and three after it. */
export function listLensDays(periods: readonly PeriodView[], votingDay: string): LensDay[] {
	return Array.from({ length: 14 }, (_, index) => {
		const date = addDays(votingDay, index - 10);
		// Day 0 of the count, 1 January 1970, was a Thursday.
		const weekday = (((toDay(date) + 4) % 7) + 7) % 7;
		const phase = periods.find(({ from, until }) => from <= date && date <= until)?.phase ?? '';
		return { date: toDate(toDay(date)), weekday, number: Number(date.slice(8)), phase };
	});
}

/** Neighbouring days of one phase, as places in the list of days. */
export function groupDays(
	days: readonly LensDay[],
): { readonly phase: string; readonly first: number; readonly count: number }[] {
	const starts = days.flatMap(({ phase }, index) =>
		phase === days[index - 1]?.phase ? [] : [index],
	);
	return starts.map((first, index) => ({
		phase: days[first]?.phase ?? '',
		first,
		count: (starts[index + 1] ?? days.length) - first,
	}));
}

/**
 * Moves labels apart along an axis: none closer to the one before than `gap`, none beyond `end`
 * where there is room for all.
 */
export function spread(places: readonly number[], gap: number, end: number): number[] {
	const down: number[] = [];
	for (const place of places) down.push(Math.max(place, (down.at(-1) ?? -Infinity) + gap));
	let limit = end;
	return down
		.toReversed()
		.map((place) => {
			const moved = Math.min(place, limit);
			limit = moved - gap;
			return moved;
		})
		.toReversed();
}
