import { deriveSeed, type Random, seededRandom } from '#domain/assessment/random.ts';
import { agendaOf, type Aim, fitInto, type Standing, standingOf, TARGET } from './agenda.ts';
import type { ReviewCard } from './cards.ts';
import { remember, retrievability } from './fsrs.ts';

/** What one day is expected to cost. */
export interface DayCost {
	readonly day: number;
	/** Cards looked at, on average over the runs. */
	readonly cards: number;
	/** Minutes that they take. */
	readonly minutes: number;
}

/** What review until the voting day is expected to bring. */
export interface Forecast {
	/** From today to the eve of the voting day. */
	readonly days: readonly DayCost[];
	/** Mean recall of all cards on the voting day, 0 to 1. */
	readonly recall: number;
	/** Share of the cards whose recall reaches the target. */
	readonly reached: number;
	/** Mean recall on that day if nothing more is reviewed. */
	readonly untouched: number;
	/** Does the mean reach the target? */
	readonly suffices: boolean;
}

export interface ForecastSource {
	readonly cards: readonly ReviewCard[];
	readonly today: number;
	readonly votingDay: number;
	readonly minutes: number;
	/** Seconds of today that are already spent. */
	readonly spentSeconds: number;
}

/** Any seed will do; the same one gives everybody with the same cards the same plan. */
const SEED = '6e657472616c3238';
/** So many cards in all make chance small enough: few cards are run through several times. */
const ENOUGH_CARDS = 240;
const MOST_RUNS = 12;
const WORDS = 2 ** 32;

/**
 * The plan until the voting day: the agenda of each day carried out in advance, with recall drawn by
 * FSRS' own probabilities from a fixed seed. It is a forecast, not a promise: it assumes that the
 * learner comes every day, and forgets like the many whom FSRS was fitted to.
 *
 * Many cards and days take long, so it stops after each day: whoever runs it may do other things then.
 */
export function* forecastReview(source: ForecastSource): Generator<undefined, Forecast> {
	const { cards, today, votingDay } = source;
	const runs = Math.min(
		MOST_RUNS,
		Math.max(1, Math.ceil(ENOUGH_CARDS / Math.max(1, cards.length))),
	);
	const costs = Array.from({ length: votingDay - today }, (_, index) => ({
		day: today + index,
		cards: 0,
		minutes: 0,
	}));
	const recalls: number[] = [];
	for (let run = 1; run <= runs; run += 1) {
		const ends = yield* runThrough(source, seededRandom(deriveSeed(SEED, run)), (day, done) => {
			const cost = costs[day - today];
			if (cost === undefined) return;
			cost.cards += done.length / runs;
			cost.minutes += done.reduce((sum, { card }) => sum + card.seconds, 0) / 60 / runs;
		});
		recalls.push(...ends);
	}
	const recall = mean(recalls);
	return {
		days: costs,
		recall,
		reached: mean(recalls.map((each) => (each >= TARGET ? 1 : 0))),
		untouched: mean(cards.map(({ memory }) => (memory ? retrievability(memory, votingDay) : 0))),
		suffices: recall >= TARGET,
	};
}

/** One life until the voting day; returns the recall of each card on it. */
function* runThrough(
	{ cards, today, votingDay, minutes, spentSeconds }: ForecastSource,
	random: Random,
	onDay: (day: number, done: readonly Standing[]) => void,
): Generator<undefined, readonly number[]> {
	const aim: Aim = { mode: 'horizon', votingDay };
	const standings = new Map(cards.map((card) => [card.id, standingOf(card, card.memory, aim)]));
	for (let day = today; day < votingDay; day += 1) {
		const seconds = minutes * 60;
		const agenda = agendaOf([...standings.values()], { day, seconds, aim });
		const { now } = fitInto(agenda, seconds - (day === today ? spentSeconds : 0));
		for (const { card, memory } of now) {
			const isRecalled = memory !== undefined && random() < retrievability(memory, day) * WORDS;
			const after = remember(memory, isRecalled ? 'good' : 'again', day);
			standings.set(card.id, standingOf({ ...card, isUrgent: false }, after, aim));
		}
		onDay(day, now);
		yield;
	}
	return [...standings.values()].map(({ memory }) =>
		memory === undefined ? 0 : retrievability(memory, votingDay),
	);
}

/** Minutes a day that learners find words for. */
const offers = [5, 10, 15, 20, 30, 45, 60, 90, 120] as const;

/**
 * The least minutes a day, of those that are usually given, that reach the target; if any do. Stops
 * now and then like `forecastReview`.
 */
export function* minutesThatSuffice(
	source: ForecastSource,
): Generator<undefined, number | undefined> {
	for (const minutes of offers) {
		if (minutes <= source.minutes) continue;
		const { suffices } = yield* forecastReview({ ...source, minutes });
		if (suffices) return minutes;
	}
	return undefined;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
