import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Concept } from './vocabulary.ts';

/** Whether the first entry answers the question: a wrong verdict is worse than none. */
export function isFound(
	ranked: readonly Ranked[],
	{ isOfStrangers }: Question,
	concepts: readonly Concept[],
): boolean {
	const [best, next] = ranked;
	if (best === undefined || isOfStrangers || concepts.length === 0) return false;
	const margin = best.score - (next?.score ?? 0);
	return best.known >= 0.75 && best.said >= 0.4 && margin >= 0;
}
