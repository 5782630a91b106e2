import { CREDIT } from '#domain/assessment/credit.ts';
import { poissonBinomialTail } from '#domain/assessment/poisson-binomial.ts';
import type { Owned } from './owned.ts';
import type { JudgedAttempt } from './judged.ts';
import { answerKey } from './tally.ts';

/** Two attempts of two people with more wrong answers in common than chance explains. */
export interface Alike {
	readonly one: Owned;
	readonly other: Owned;
	/** Wrong answers that are the same. */
	readonly common: number;
	/** Chance of so many in any pair of the cohort, had nobody copied. */
	readonly chance: number;
}

/** Fewer wrong answers in common are never reported, however rare each of them is. */
const LEAST_COMMON = 4;
/** Of one attempt this many wrong answers are looked up, the rarest ones first. */
const MOST_LOOKED_UP = 7;
/** How often a whole cohort in which nobody copied may show one such pair. */
const TOLERATED = 0.01;
/** Before anybody answered, a wrong answer is taken to be one of four that are equally likely. */
const PRIOR = { given: 1, shown: 4 } as const;

/**
 * Finds pairs of people with the same wrong answers, after the g2 index of Frary, Tideman and Watts
 * (1977, "Indices of cheating on multiple-choice tests"): how likely would the second have given, of
 * his own, so many of the wrong answers of the first? Each wrong answer is as likely as it is frequent
 * among the others of the cohort, so that an error that all make tells nothing; with none to compare it
 * is a blind guess among four, and four errors in common have a chance of 1 in 256. The tail of that
 * (Poisson binomial) times the number of pairs must stay under 1 in 100.
 *
 * Linear: attempts meet only where they share four of their rarest wrong answers, by a hash of each
 * four, at most 35 for an attempt; of many with the same four, each is compared with the first.
 */
export function findAlike(owned: readonly Owned[]): readonly Alike[] {
	const { given, shown } = countAnswers(owned);
	const people = new Set(owned.map(({ person }) => person)).size;
	const pairs = (people * (people - 1)) / 2;
	const places = new Map([...given.keys()].map((answer, place) => [answer, place] as const));
	const first = new Map<number, Owned>();
	const met = new Set<string>();
	const alike: Alike[] = [];
	for (const each of owned) {
		const rare = wrongAnswers(each.attempt)
			.filter((answer) => (given.get(answer) ?? 0) > 1)
			.sort((a, b) => (given.get(a) ?? 0) - (given.get(b) ?? 0) || (a < b ? -1 : 1))
			.slice(0, MOST_LOOKED_UP)
			.map((answer) => places.get(answer) ?? 0)
			.sort((a, b) => a - b);
		for (const four of foursOf(rare)) {
			const other = first.get(four);
			if (other === undefined) first.set(four, each);
			if (other === undefined || other.person === each.person) continue;
			const pair = `${other.attempt.code} ${each.attempt.code}`;
			if (met.has(pair) || isCopy(other.attempt, each.attempt)) continue;
			met.add(pair);
			const { common, chance } = compare(other.attempt, each.attempt, { given, shown });
			if (chance * pairs > TOLERATED) continue;
			alike.push({ one: other, other: each, common, chance: chance * pairs });
		}
	}
	return alike;
}

interface Counts {
	/** By wrong answer, as `answerName`. */
	readonly given: ReadonlyMap<string, number>;
	/** By item id, whatever the bank: an item keeps its id and its choices from edition to edition. */
	readonly shown: ReadonlyMap<string, number>;
}

function countAnswers(owned: readonly Owned[]): Counts {
	const given = new Map<string, number>();
	const shown = new Map<string, number>();
	const more = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
	for (const { attempt } of owned) {
		for (const { id } of attempt.items) more(shown, id);
		for (const answer of wrongAnswers(attempt)) more(given, answer);
	}
	return { given, shown };
}

type JudgedItem = JudgedAttempt['items'][number];

/** Answers that were given and are not entirely right. */
function wrongAnswers({ items }: JudgedAttempt): string[] {
	return items.filter(isWrong).map(answerName);
}

function isWrong({ credit, response }: JudgedItem): boolean {
	return credit < CREDIT && answerKey(response) !== '';
}

/** Answers are shared objects where `judgeIntake` made them: their names are worth keeping. */
const names = new WeakMap<JudgedItem, string>();

/** One text for an item and its answer. */
function answerName(item: JudgedItem): string {
	let name = names.get(item);
	if (name === undefined) names.set(item, (name = `${item.id}=${answerKey(item.response)}`));
	return name;
}

/** One draw answered alike in all: `copied-attempt` says so better. */
function isCopy(one: JudgedAttempt, other: JudgedAttempt): boolean {
	return (
		one.bank === other.bank &&
		one.seed === other.seed &&
		one.number === other.number &&
		one.startedAt === other.startedAt &&
		one.finishedAt === other.finishedAt
	);
}

/** The chance that the second gave, of his own, so many of the first one's wrong answers. */
function compare(one: JudgedAttempt, other: JudgedAttempt, { given, shown }: Counts) {
	const seen = new Set(other.items.map(({ id }) => id));
	const theirs = new Set(wrongAnswers(other));
	const chances: number[] = [];
	let common = 0;
	for (const item of one.items) {
		if (!isWrong(item) || !seen.has(item.id)) continue;
		const answer = answerName(item);
		const isSame = theirs.has(answer);
		if (isSame) common += 1;
		// Without the two themselves: of what they did, nothing may speak for them.
		const others = {
			given: (given.get(answer) ?? 0) - (isSame ? 2 : 1),
			shown: (shown.get(item.id) ?? 0) - 2,
		};
		chances.push((others.given + PRIOR.given) / (others.shown + PRIOR.shown));
	}
	return { common, chance: poissonBinomialTail(chances, Math.max(common, LEAST_COMMON)) };
}

/** A number for each four of these numbers. Two fours that share one only meet for nothing. */
function* foursOf(places: readonly number[]): Generator<number> {
	for (const [a, one] of places.entries()) {
		for (const [b, two] of places.slice(a + 1).entries()) {
			for (const [c, three] of places.slice(a + b + 2).entries()) {
				for (const four of places.slice(a + b + c + 3)) yield numberOf([one, two, three, four]);
			}
		}
	}
}

/** 53 bits that hang on every number: two hashes of 32 bits by multiplication, side by side. */
function numberOf(places: readonly number[]): number {
	let [high, low] = [0x811c9dc5, 0x9747b28c];
	for (const place of places) {
		high = Math.imul(high ^ place, 0x01000193) ^ (high >>> 15);
		low = Math.imul(low ^ place, 0x5bd1e995) ^ (low >>> 13);
	}
	return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
