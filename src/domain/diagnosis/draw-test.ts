import type { Difficulty } from '#domain/assessment/item.ts';
import { seededRandom, shuffle, type Seed } from '#domain/assessment/random.ts';
import type { LastAnswers } from '#domain/practice/answer-history.ts';
import { preferred } from '#domain/practice/draw-practice.ts';
import type { IndexedItem, IndexedObjective } from '#domain/practice/practice-index.ts';

export interface TestDraw {
	readonly objectives: readonly IndexedObjective[];
	/** Items for each objective. */
	readonly count: number;
	/**
	 * Items of the test that this one is compared with. They come again only where an objective has
	 * no others, and each is matched by one of its own difficulty where there is one, so that a gain
	 * is not the work of easier questions.
	 */
	readonly earlier: readonly string[];
	readonly last: LastAnswers;
	readonly seed: Seed;
}

/**
 * Draws a pre-test or a post-test: so many items of each objective, never answered ones first.
 *
 * @returns Item ids in the order in which they are asked: objectives are mixed, because a row of
 *   questions on one rule gives the rule away.
 * @throws {DomainError} `BAD_SEED`.
 */
export function drawTest({ objectives, count, earlier, last, seed }: TestDraw): readonly string[] {
	const random = seededRandom(seed);
	const drawn = objectives.flatMap(({ items }) => {
		const shuffled = shuffle(items, random);
		const old = shuffled.filter(({ id }) => earlier.includes(id));
		const fresh = preferred(
			shuffled.map(({ id }) => id).filter((id) => !earlier.includes(id)),
			last,
		).flatMap((id) => shuffled.find((item) => item.id === id) ?? []);
		const wanted = old.map(({ difficulty }) => difficulty);
		return [...pick(fresh, wanted, count), ...old].slice(0, count).map(({ id }) => id);
	});
	return shuffle(drawn, random);
}

/** Takes the first candidate of each wanted difficulty, and the first of any where there is none. */
function pick(
	candidates: readonly IndexedItem[],
	wanted: readonly Difficulty[],
	count: number,
): readonly IndexedItem[] {
	const left = [...candidates];
	const taken: IndexedItem[] = [];
	while (taken.length < count && left.length > 0) {
		const difficulty = wanted[taken.length];
		const alike = left.findIndex((item) => item.difficulty === difficulty);
		taken.push(...left.splice(Math.max(0, alike), 1));
	}
	return taken;
}
