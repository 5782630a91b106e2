import type { Facet } from './site-hits.ts';

/** What results can be narrowed to: for each value the ids of its records, with spaces between them. */
export interface FacetFile {
	readonly kinds: Readonly<Record<string, string>>;
	readonly modules: Readonly<Record<string, string>>;
}

/**
 * The values of each record.
 *
 * @param prefix Stands before the ids in answers of the index, not in the file.
 */
export function readFacet(lists: Readonly<Record<string, string>>, prefix: string): Facet {
	const facet = new Map<string, string[]>();
	for (const [value, ids] of Object.entries(lists)) {
		for (const id of ids.split(' ')) {
			const name = prefix + id;
			facet.set(name, [...(facet.get(name) ?? []), value]);
		}
	}
	return facet;
}
