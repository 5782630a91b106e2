import { seededRandom, shuffle, type Seed } from '#domain/assessment/random.ts';
import type { LastAnswers } from './answer-history.ts';
import type { IndexedItem, PracticeIndex } from './practice-index.ts';

/** Items of a quick practice. */
export const QUICK = 5;

/** What a practice is about. `mixed` is everything. */
export type Topic =
	| { readonly kind: 'mixed' }
	| { readonly kind: 'objective'; readonly id: string }
	| { readonly kind: 'phase'; readonly id: string };

/** Items on a topic. On a phase are those that name it, not those that hold in every phase. */
export function itemsOn(topic: Topic, { objectives }: PracticeIndex): readonly IndexedItem[] {
	switch (topic.kind) {
		case 'mixed':
			return objectives.flatMap(({ items }) => items);
		case 'objective':
			return objectives.filter(({ id }) => id === topic.id).flatMap(({ items }) => items);
		case 'phase':
			return objectives.flatMap(({ items }) =>
				items.filter(({ phases }) => phases.includes(topic.id)),
			);
	}
}

export interface PracticeDraw {
	readonly pool: readonly Pick<IndexedItem, 'id'>[];
	readonly last: LastAnswers;
	readonly count: number;
	readonly seed: Seed;
}

/**
 * Draws items to practise: first what was never answered, then what was missed, then what was right,
 * of both the longest ago first. The same history and seed give the same items.
 *
 * @returns Item ids, no two the same, in the order in which they are asked; fewer than `count` only
 *   where the pool is smaller.
 * @throws {DomainError} `BAD_SEED`.
 */
export function drawPractice({ pool, last, count, seed }: PracticeDraw): readonly string[] {
	const random = seededRandom(seed);
	const drawn = preferred(
		shuffle(
			pool.map(({ id }) => id),
			random,
		),
		last,
	).slice(0, count);
	return shuffle(drawn, random);
}

/** Items in the order in which they are worth asking; equals keep the order given. */
export function preferred(items: readonly string[], last: LastAnswers): readonly string[] {
	const rank = (id: string) => {
		const answer = last.get(id);
		if (answer === undefined) return 0;
		return answer.isRight ? 2 : 1;
	};
	const at = (id: string) => last.get(id)?.at ?? 0;
	return items.toSorted((one, other) => rank(one) - rank(other) || at(one) - at(other));
}
