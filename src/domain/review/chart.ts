import type { DayCost } from './forecast.ts';

/** Days shown as one bar. */
export type BarDays = 1 | 7 | 28;

/** One bar: some days, what they cost in all and on average. */
export interface Bar {
	readonly from: number;
	readonly until: number;
	readonly cards: number;
	/** Average of its days. */
	readonly minutes: number;
}

/** More bars than a phone can show apart. */
const MOST_BARS = 100;

/** Days as bars: one each, or one a week or four weeks where they would be too many. */
export function toBars(days: readonly DayCost[]): {
	readonly width: BarDays;
	readonly bars: readonly Bar[];
} {
	const width = days.length <= MOST_BARS ? 1 : days.length <= MOST_BARS * 7 ? 7 : 28;
	const bars: Bar[] = [];
	for (let start = 0; start < days.length; start += width) {
		const own = days.slice(start, start + width);
		const [first] = own;
		if (first === undefined) break;
		const minutes = own.reduce((sum, day) => sum + day.minutes, 0) / own.length;
		const cards = own.reduce((sum, day) => sum + day.cards, 0);
		bars.push({ from: first.day, until: first.day + own.length - 1, cards, minutes });
	}
	return { width, bars };
}
