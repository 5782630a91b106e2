/** A record that a search found. */
export interface SiteHit {
	readonly id: string;
	/** The higher the better; only to be compared within one index. */
	readonly score: number;
}

/** What a list of results can be narrowed to: values of a record, by its id. */
export type Facet = ReadonlyMap<string, readonly string[]>;

/** The records that any of these searches found, best first, each once with its best score. */
export function mergeHits<Hit extends SiteHit>(found: readonly (readonly Hit[])[]): Hit[] {
	const best = new Map<string, Hit>();
	for (const hit of found.flat()) {
		if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
	}
	return sorted([...best.values()]);
}

/**
 * The records that hold some of the words, those with most words first.
 *
 * @param byWord What each word alone found.
 */
export function mergePartly<Hit extends SiteHit>(byWord: readonly (readonly Hit[])[]): Hit[] {
	const counts = new Map<string, number>();
	for (const { id } of byWord.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
	const countOf = ({ id }: Hit) => counts.get(id) ?? 0;
	// `sort` is stable: within one count the best score stays first.
	return mergeHits(byWord).sort((one, other) => countOf(other) - countOf(one));
}

/** How many of these records have each value, in the order in which the values are first met. */
export function countValues(hits: readonly SiteHit[], facet: Facet): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { id } of hits) {
		for (const value of facet.get(id) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** @param value Empty for every record. */
export function narrow<Hit extends SiteHit>(
	hits: readonly Hit[],
	facet: Facet,
	value: string,
): readonly Hit[] {
	return value === '' ? hits : hits.filter(({ id }) => facet.get(id)?.includes(value));
}

function sorted<Hit extends SiteHit>(hits: Hit[]): Hit[] {
	return hits.sort((one, other) => other.score - one.score);
}
