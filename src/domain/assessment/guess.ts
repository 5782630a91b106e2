import type { Bank } from './bank.ts';
import { CREDIT, creditOf } from './credit.ts';
import type { Item, ItemSpec } from './item.ts';
import type { Response } from './response.ts';
import { attemptsInYear } from './retake.ts';
import { slotsOf, type Slot } from './slots.ts';

/** Probability by credit: place `c` holds that of earning exactly `c` units. */
export type Distribution = readonly number[];

/** How likely an exam is passed by one who knows nothing. */
export interface GuessChance {
	readonly perAttempt: number;
	/** With every attempt that the policy allows in a year. */
	readonly withRetakes: number;
	/** Attempts that the policy allows in a year. */
	readonly attempts: number;
}

/**
 * What a blind guesser earns on one item, by trying every answer: any value in every slot, any
 * choices but none in a `multiple` item, any arrangement in an `order` item and in a `match` of as
 * many options as premises.
 */
export function guessDistribution(item: ItemSpec): Distribution {
	const counts = new Array<number>(CREDIT + 1).fill(0);
	let tried = 0;
	for (const response of guessesOf(item)) {
		const credit = creditOf(item, response);
		counts[credit] = (counts[credit] ?? 0) + 1;
		tried += 1;
	}
	return counts.map((count) => count / tried);
}

/**
 * An upper bound of the chance of passing by blind guessing. Each cell is taken to draw its most
 * guessable items every time, and critical items to need nothing beyond the score. Where one item is
 * better for high credits and another for low ones, the better of both is taken at each credit.
 */
export function passByGuessing(bank: Bank): GuessChance {
	const { blueprint, retake } = bank;
	const form = blueprint.cells.flatMap(({ objective, difficulty, count }) => {
		const items = bank.items.filter(
			(item) => item.objective === objective && item.difficulty === difficulty,
		);
		return mostGuessable(items, count);
	});
	const perAttempt = chanceOfPassing(form, blueprint.masteryScore);
	const attempts = attemptsInYear(retake);
	// Exact for tiny chances, where 1 - (1 - p) ** n would be all rounding.
	const withRetakes = -Math.expm1(attempts * Math.log1p(-perAttempt));
	return { perAttempt, withRetakes, attempts };
}

function chanceOfPassing(form: readonly Distribution[], masteryScore: number): number {
	const max = form.length * CREDIT;
	const total = form.reduce<Distribution>(convolve, [1]);
	let chance = 0;
	// From the rarest up, so that small chances are not lost in large ones.
	for (let raw = max; raw >= 0 && raw / max >= masteryScore; raw -= 1) chance += total[raw] ?? 0;
	return Math.min(1, chance);
}

function convolve(one: Distribution, other: Distribution): Distribution {
	const sum = new Array<number>(one.length + other.length - 1).fill(0);
	one.forEach((chance, credit) => {
		if (chance === 0) return;
		other.forEach((also, more) => {
			sum[credit + more] = (sum[credit + more] ?? 0) + chance * also;
		});
	});
	return sum;
}

/**
 * `count` distributions that no choice of `count` of these items beats: items ranked by what guessing
 * earns on average, and at each rank, for each credit, the best chance of at least that credit among
 * the items of that rank and below.
 */
function mostGuessable(items: readonly Item[], count: number): readonly Distribution[] {
	const ranked = items
		.map((item) => tails(guessDistribution(item)))
		.sort((one, other) => mean(other) - mean(one));
	for (let rank = ranked.length - 2; rank >= 0; rank -= 1) {
		const below = ranked[rank + 1] ?? [];
		ranked[rank] = (ranked[rank] ?? []).map((tail, credit) => Math.max(tail, below[credit] ?? 0));
	}
	return ranked
		.slice(0, count)
		.map((tail) => tail.map((chance, credit) => chance - (tail[credit + 1] ?? 0)));
}

/** Place `c` holds the chance of `c` units or more. */
function tails(distribution: Distribution): Distribution {
	let tail = 0;
	return distribution
		.toReversed()
		.map((chance) => (tail += chance))
		.reverse();
}

/** The mean is the sum of the chances of at least 1, 2, ... units. */
function mean(tail: Distribution): number {
	return tail.slice(1).reduce((sum, chance) => sum + chance, 0);
}

function guessesOf(item: ItemSpec): Iterable<Response> {
	const slots = slotsOf(item);
	if (item.type === 'multiple') return choicesButNone(slots);
	const [first] = slots;
	if (item.type === 'order' || (item.type === 'match' && first?.values.length === slots.length)) {
		return arrangements(slots, first?.values ?? []);
	}
	return fillings(slots);
}

function* fillings([slot, ...rest]: readonly Slot[]): Generator<Response> {
	if (slot === undefined) {
		yield {};
		return;
	}
	for (const others of fillings(rest)) {
		for (const value of slot.values) yield { ...others, [slot.id]: value };
	}
}

function* arrangements(
	[slot, ...rest]: readonly Slot[],
	values: readonly string[],
): Generator<Response> {
	if (slot === undefined) {
		yield {};
		return;
	}
	for (const value of values) {
		const left = values.filter((each) => each !== value);
		for (const others of arrangements(rest, left)) yield { ...others, [slot.id]: value };
	}
}

function* choicesButNone(slots: readonly Slot[]): Generator<Response> {
	for (let subset = 1; subset < 2 ** slots.length; subset += 1) {
		const chosen = slots.filter((_, index) => (subset >> index) & 1);
		yield Object.fromEntries(chosen.map(({ id }) => [id, 'yes']));
	}
}
