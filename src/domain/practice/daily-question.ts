import { dayOf, type Moment } from '#domain/calendar-day.ts';
import { deriveSeed, seededRandom, shuffle, type Seed } from '#domain/assessment/random.ts';
import type { LastAnswers } from './answer-history.ts';

/** The same for everybody, so that colleagues meet the same question and can talk about it. */
export const DAILY_SEED: Seed = '6e657472616c6e65';

/** An item answered less than so many days before or after is not the question of the day. */
export const RECENT_DAYS = 14;

export interface DailyDraw {
	/** The day that is asked for, at any time of it. */
	readonly now: Moment;
	readonly seed: Seed;
	/** Ids of all items that can be asked. */
	readonly items: readonly string[];
	readonly last: LastAnswers;
}

/**
 * The item of a day. All items come once before one comes again; one that was answered lately gives
 * way to the next. Whoever keeps the answer of this function for the day has the same question all
 * day, and again when the clock goes back to it.
 *
 * @returns `undefined` only where there are no items.
 * @throws {DomainError} `BAD_SEED`.
 */
export function drawDaily({ now, seed, items, last }: DailyDraw): string | undefined {
	if (items.length === 0) return undefined;
	const number = dayOf(now);
	const round = Math.floor(number / items.length);
	const place = number - round * items.length;
	// Seeds are numbered from 1; days before 1970 are far below any clock's error.
	const random = seededRandom(deriveSeed(seed, Math.max(0, round) + 1));
	const order = shuffle(items.toSorted(), random);
	const fromToday = [...order.slice(place), ...order.slice(0, place)];
	const isRecent = (id: string) => {
		const answer = last.get(id);
		if (answer === undefined) return false;
		return Math.abs(number - dayOf({ ...now, at: answer.at })) < RECENT_DAYS;
	};
	return fromToday.find((id) => !isRecent(id)) ?? fromToday[0];
}
