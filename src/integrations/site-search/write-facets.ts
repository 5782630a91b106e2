import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FacetFile } from '#domain/search/facets.ts';

/** Before the JSON of each fragment. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
	readonly meta: Readonly<Record<string, string>>;
}

/**
 * Writes beside an index what its results can be narrowed to. Pagefind's own filters would do, but to
 * list the records of one value it fetches the whole index, and for counts over several ways to ask a
 * question those lists are needed.
 */
export function writeFacets(place: string): void {
	const kinds = new Map<string, string[]>();
	const modules = new Map<string, string[]>();
	const note = (facet: Map<string, string[]>, value: string, id: string) =>
		facet.set(value, [...(facet.get(value) ?? []), id]);
	for (const file of readdirSync(join(place, 'fragment')).sort()) {
		const id = file.slice(file.indexOf('_') + 1, file.lastIndexOf('.'));
		const { meta } = readFragment(join(place, 'fragment', file));
		note(kinds, meta['jenis'] ?? '', id);
		for (const module of (meta['modul'] ?? '').split(' ').filter(Boolean)) {
			note(modules, module, id);
		}
	}
	const facets: FacetFile = { kinds: toText(kinds), modules: toText(modules) };
	writeFileSync(join(place, 'saringan.json'), JSON.stringify(facets));
}

function readFragment(file: string): Fragment {
	const text = gunzipSync(readFileSync(file)).toString();
	return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

const toText = (facet: ReadonlyMap<string, readonly string[]>) =>
	Object.fromEntries([...facet].map(([value, ids]) => [value, ids.join(' ')]));
