import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
	openSiteIndex,
	type Found,
	type FoundRecord,
	type SiteIndex,
} from '#adapters/search/site-index.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { readSiteQuery } from '#domain/search/site-query.ts';
import type { ReadRecords } from './use-records.ts';

/** Where a search stands. */
export type Search =
	| { readonly state: 'idle' | 'empty' | 'short' | 'loading' | 'failed' }
	| { readonly state: 'found'; readonly found: Found; readonly early: ReadRecords };

/** ms. Somebody who still types is not asked after every letter. */
export const PAUSE = 180;

/** Few at a time: each is fetched by itself. */
export const STEP = 6;

/** ms. Records at hand come within it: then all is drawn in one frame, and not in one for each. */
const GRACE = 40;

/** Searches the site for a text as it is typed; the index is opened with the first text, or by `warm`. */
export function useSearch(text: string) {
	const [search, setSearch] = useState<Search>({ state: 'idle' });
	const [attempt, setAttempt] = useState(0);
	const opened = useRef<SiteIndex>();
	const open = () => (opened.current ??= openSiteIndex(rootAddress()));

	// The pause counts from the letter, not from the frame that shows it.
	useLayoutEffect(() => {
		const query = readSiteQuery(text);
		if (query.state !== 'ready') {
			setSearch({ state: text.trim() === '' ? 'idle' : query.state });
			return;
		}
		let isCurrent = true;
		const index = open();
		setSearch((before) => (before.state === 'found' ? before : { state: 'loading' }));
		const timer = setTimeout(() => {
			void ask(index, query.variants, query.words).then((next) => {
				if (isCurrent) setSearch(next);
			});
		}, PAUSE);
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
	}, [text, attempt]);

	return {
		search,
		index: opened,
		/** Begins to load the index before the first letter. */
		warm: () => void open(),
		/** Asks again, from an index that is fetched anew. */
		retry: () => {
			opened.current?.close();
			opened.current = undefined;
			setSearch({ state: 'loading' });
			setAttempt((count) => count + 1);
		},
		fail: () => setSearch({ state: 'failed' }),
	};
}

async function ask(index: SiteIndex, ...query: Parameters<SiteIndex['search']>): Promise<Search> {
	const found = await index.search(...query);
	if (found === undefined) return { state: 'failed' };
	const early = new Map<string, FoundRecord>();
	const reading = found.hits.slice(0, STEP).map(async (hit) => {
		const record = await index.read(hit);
		if (record !== undefined) early.set(hit.data, record);
	});
	await Promise.race([
		Promise.all(reading),
		new Promise((resolve) => {
			setTimeout(resolve, GRACE);
		}),
	]);
	// What comes later is asked for again by who shows it.
	return { state: 'found', found, early: new Map(early) };
}

const rootAddress = () => new URL(siteRoot(), location.href).href;
