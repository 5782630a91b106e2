import type { Conduct } from './conduct.ts';

/** Letters: shorter words ("di", "dan", "ke") say nothing about which act it is. */
const SHORTEST = 4;

/**
 * The acts of the same topic that share most words with this one, in its name and in what people
 * type; the likest first, ties in their order.
 */
export function nearActs(act: Conduct, all: readonly Conduct[], count: number): Conduct[] {
	const own = wordsOf(act);
	return all
		.filter(({ id, topic }) => topic === act.topic && id !== act.id)
		.map((other) => ({ other, likeness: likeness(own, wordsOf(other)) }))
		.toSorted((one, two) => two.likeness - one.likeness)
		.slice(0, count)
		.map(({ other }) => other);
}

function wordsOf({ act, synonyms }: Conduct): Set<string> {
	const words =
		[act, ...synonyms]
			.join(' ')
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	return new Set(words.filter((word) => word.length >= SHORTEST));
}

/** Jaccard's index: the share of common words among all. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const common = [...one].filter((word) => other.has(word)).length;
	return common === 0 ? 0 : common / (one.size + other.size - common);
}
