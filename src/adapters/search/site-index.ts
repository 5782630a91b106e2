import { readFacet, type FacetFile } from '#domain/search/facets.ts';
import type { RecordKind, SearchRecord } from '#domain/search/site-record.ts';
import { mergeHits, mergePartly, type Facet, type SiteHit } from '#domain/search/site-hits.ts';
import type { Confidence, ProvisionStatus } from '#domain/content/regulation.ts';
import { startIndexWorker } from './index-worker.ts';

/** A record that was found, not read yet. */
export interface FoundHit extends SiteHit {
	/** What the worker knows it by; it stands for the search that found it, and so for its excerpt. */
	readonly data: string;
}

/** What a search found. */
export interface Found {
	readonly hits: readonly FoundHit[];
	/** No record holds all words; these hold some. */
	readonly isPartial: boolean;
	readonly kinds: Facet;
	readonly modules: Facet;
}

/** A record as a list of results shows it. */
export interface FoundRecord {
	readonly href: string;
	readonly kind: RecordKind;
	readonly title: string;
	readonly place: string;
	/** With `<mark>` around what was searched for: see `readExcerpt`. */
	readonly excerpt: string;
	readonly verdict?: SearchRecord['verdict'];
	readonly status?: ProvisionStatus | undefined;
	readonly confidence?: Confidence | undefined;
}

/** The index of the site. Nothing here throws: `undefined` says that it could not be read. */
export interface SiteIndex {
	/** @param words Each with its ways to be written. */
	search(
		variants: readonly string[],
		words: readonly (readonly string[])[],
	): Promise<Found | undefined>;
	read(hit: FoundHit): Promise<FoundRecord | undefined>;
	close(): void;
}

interface RawFragment {
	readonly url: string;
	readonly content: string;
	readonly excerpt: string;
	readonly plain_excerpt: string;
	readonly meta: Readonly<Record<string, string>>;
}

const EXCERPT_WORDS = 26;

/** Pagefind begins the id of each record with its language. */
const ID_PREFIX = 'id_';

/** A title says best what a record is about; spellings that people type are as good as its text. */
const ranking = {
	// A short record is not about a word only because it says little else.
	pageLength: 0.3,
	metaWeights: {
		title: 4,
		kata: 1,
		tempat: 0.5,
		jenis: 0,
		modul: 0,
		status: 0,
		confidence: 0,
		verdict: 0,
	},
};

/**
 * Opens the index and begins to load it.
 *
 * @param root Absolute address of the site.
 */
export function openSiteIndex(root: string): SiteIndex {
	const bundle = `${root}pagefind/`;
	void fetchEngine(bundle);
	const worker = startIndexWorker(bundle);
	const options = { basePath: bundle, baseUrl: root, language: 'id', primary: true, ranking };
	const opened = worker.call('init', [{ ...options, excerptLength: EXCERPT_WORDS }]);
	// Whoever searches is told; who only came near the field is not.
	opened.catch(() => undefined);
	const entry = fetchEntry(bundle);
	const facets = fetchFacets(bundle);
	const find = async (term: string) => rawHits(await worker.call('search', [term, {}]));
	const findAny = async (terms: readonly string[]) => mergeHits(await Promise.all(terms.map(find)));
	const readRecord = ({ data }: FoundHit) =>
		orNothing(async () => toRecord((await worker.call('getData', [data])) as RawFragment));
	// Who asks again meanwhile waits for the same answer; what failed may be asked for anew.
	const reads = new WeakMap<FoundHit, Promise<FoundRecord | undefined>>();
	return {
		search: (variants, words) =>
			orNothing(async () => {
				await opened;
				const [whole, byWord, { kinds, modules }] = await Promise.all([
					findAny(variants),
					Promise.all(words.map(findAny)),
					facets,
				]);
				// Pagefind passes over a word that it does not know, as if it had not been asked for.
				const isPartial = whole.length === 0 || byWord.some((hits) => hits.length === 0);
				const hits = isPartial ? mergePartly(byWord) : whole;
				// A part that could not be fetched counts as empty: "nothing" is said only by a whole index.
				if (hits.length === 0 && (await entry) !== (await fetchEntry(bundle))) return undefined;
				return { hits, isPartial, kinds, modules };
			}),
		read(hit) {
			const begun = reads.get(hit) ?? readRecord(hit);
			reads.set(hit, begun);
			void begun.then((record) => {
				if (record === undefined) reads.delete(hit);
			});
			return begun;
		},
		close: () => worker.close(),
	};
}

/**
 * Most of what the worker will ask for, and only after two round trips: here it is on its way at once,
 * and the worker finds it in the browser's cache. Nobody waits for it; it is read to the end so that it
 * is kept.
 */
const fetchEngine = (bundle: string) =>
	orNothing(async () => (await fetch(`${bundle}wasm.id.pagefind`)).arrayBuffer());

/** Without them there is nothing to narrow by, but there are still results. */
async function fetchFacets(bundle: string): Promise<Pick<Found, 'kinds' | 'modules'>> {
	const file = await orNothing(async () => {
		const response = await fetch(`${bundle}saringan.json`);
		return (await response.json()) as FacetFile;
	});
	return {
		kinds: readFacet(file?.kinds ?? {}, ID_PREFIX),
		modules: readFacet(file?.modules ?? {}, ID_PREFIX),
	};
}

function rawHits(answer: unknown): FoundHit[] {
	const { results } = answer as { readonly results: readonly FoundHit[] };
	return results.map(({ id, score, data }) => ({ id, score, data }));
}

function toRecord({ url, content, excerpt, plain_excerpt: plain, meta }: RawFragment): FoundRecord {
	return {
		href: url,
		kind: meta['jenis'] as RecordKind,
		title: meta['title'] ?? '',
		place: meta['tempat'] ?? '',
		// A sentence without its beginning may say the opposite.
		excerpt: `${content.startsWith(plain.slice(0, 40)) ? '' : '… '}${excerpt}${content.endsWith(plain.slice(-40)) ? '' : ' …'}`,
		verdict: meta['verdict'] as SearchRecord['verdict'],
		status: meta['status'] as ProvisionStatus | undefined,
		confidence: meta['confidence'] as Confidence | undefined,
	};
}

/** The version of the index that the host serves now. */
async function fetchEntry(bundle: string): Promise<string> {
	try {
		const response = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-cache' });
		return response.ok ? await response.text() : crypto.randomUUID();
	} catch {
		// Never equal to anything: what cannot be asked cannot be confirmed.
		return crypto.randomUUID();
	}
}

async function orNothing<T>(task: () => Promise<T>): Promise<T | undefined> {
	try {
		return await task();
	} catch {
		return undefined;
	}
}
