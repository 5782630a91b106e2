import { CREDIT } from '#domain/assessment/credit.ts';
import { answerOf, type BankTally, type ItemTally } from './tally.ts';
import type { Response } from '#domain/assessment/response.ts';

/**
 * Fewer people than this are never summed up: of four, each knows his own answers and nearly those of
 * the others. Five is the least that official statistics and learning analytics commonly show.
 */
export const LEAST_GROUP = 5;

/**
 * Attempts below which nothing is said of how well an item or a test tells people apart: with 30 the
 * standard error of a correlation of 0 is still 0.19 (1/√(n-3), Fisher 1921), with fewer it drowns any
 * that an item may have.
 */
export const LEAST_FOR_CORRELATION = 30;

/** How one item did. Nothing is said of items shown less than `LEAST_GROUP` times. */
export interface ItemStatistics {
	readonly id: string;
	/** Attempts that were shown it. */
	readonly shown: number;
	/** Mean credit, 0 to 1: the share that got it right where there is no partial credit. */
	readonly facility: number;
	/**
	 * Correlation of its credit with that of the rest of the form, -1 to 1 (corrected item-rest; the
	 * point-biserial where an item is right or wrong); `undefined` for fewer than
	 * `LEAST_FOR_CORRELATION` or where all did the same.
	 */
	readonly discrimination: number | undefined;
	/** Each answer that was given, the most frequent first; an empty one is no answer. */
	readonly answers: readonly { readonly response: Response; readonly count: number }[];
}

/** How the test as a whole did. */
export interface TestStatistics {
	readonly attempts: number;
	readonly passed: number;
	/** 0 to 1. */
	readonly mean: number;
	/** Standard deviation of the scores, 0 to 1. */
	readonly deviation: number;
	/** See `reliabilityOf`. */
	readonly reliability: number | undefined;
	/** Standard error of measurement, on the scale of 0 to 1. */
	readonly standardError: number | undefined;
	/** As in `BankTally`. */
	readonly scores: readonly number[];
}

/** The items of a bank that enough people were shown, in order of id. */
export function itemStatistics({ items }: BankTally): readonly ItemStatistics[] {
	return Object.keys(items)
		.sort()
		.flatMap((id) => {
			const item = items[id];
			if (item === undefined || item.shown < LEAST_GROUP) return [];
			return [
				{
					id,
					shown: item.shown,
					facility: item.credit / item.shown / CREDIT,
					discrimination: discriminationOf(item),
					answers: Object.entries(item.answers)
						.sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
						.map(([key, count]) => ({ response: answerOf(key), count })),
				},
			];
		});
}

/** The test as a whole, or `undefined` for fewer than `LEAST_GROUP` attempts. */
export function testStatistics(bank: BankTally): TestStatistics | undefined {
	const { attempts, passed, length, credit, scores } = bank;
	if (attempts < LEAST_GROUP) return undefined;
	const full = length * CREDIT;
	const { observed, error } = variancesOf(bank);
	return {
		attempts,
		passed,
		mean: credit / attempts / full,
		deviation: Math.sqrt(Math.max(0, observed)),
		reliability: reliabilityOf(bank),
		standardError: attempts < LEAST_FOR_CORRELATION ? undefined : Math.sqrt(Math.max(0, error)),
		scores,
	};
}

/**
 * How far the scores would stay the same on other forms of the bank: the share of their variance that
 * is of people and not of the items that they happened to draw. Every attempt draws items of its own, so
 * items are nested in persons (i:p) and Cronbach's alpha does not apply: the coefficient is
 * Φ = 1 - (mean error variance of a person's mean) / (variance of the means), the error variance of a
 * person being that of his item scores, divided by their number (Brennan and Kane 1977, "An index of
 * dependability for mastery tests"; Brennan 2001, "Generalizability Theory", design i:p). Items are taken
 * as drawn at random from the whole bank; the blueprint draws them from cells, which only makes real
 * forms more alike, so the true figure is no lower. `undefined` for fewer than `LEAST_FOR_CORRELATION`
 * attempts, forms of a single item or where all have the same score; below 0 counts as 0.
 */
export function reliabilityOf(bank: BankTally): number | undefined {
	if (bank.attempts < LEAST_FOR_CORRELATION || bank.length < 2) return undefined;
	const { observed, error } = variancesOf(bank);
	return observed <= 0 ? undefined : Math.max(0, 1 - error / observed);
}

/** Variance of the scores, and the mean error variance of one, both on the scale of 0 to 1. */
function variancesOf({ attempts, length, credit, creditSquares, itemSquares }: BankTally) {
	const full = length * CREDIT;
	const observed = (creditSquares - (credit * credit) / attempts) / (attempts - 1) / full ** 2;
	const within = (itemSquares - creditSquares / length) / (attempts * (length - 1)) / CREDIT ** 2;
	return { observed, error: within / length };
}

function discriminationOf(item: ItemTally): number | undefined {
	const { shown, credit, creditSquares, rest, restSquares, creditTimesRest } = item;
	if (shown < LEAST_FOR_CORRELATION) return undefined;
	const credits = shown * creditSquares - credit * credit;
	const rests = shown * restSquares - rest * rest;
	if (credits <= 0 || rests <= 0) return undefined;
	return (shown * creditTimesRest - credit * rest) / Math.sqrt(credits) / Math.sqrt(rests);
}
