import { useEffect, useRef, useState } from 'preact/hooks';
import { openSiteIndex, type Found, type SiteIndex } from '#adapters/search/site-index.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { readSiteQuery } from '#domain/search/site-query.ts';

/** Where a search stands. */
export type Search =
	| { readonly state: 'idle' | 'empty' | 'short' | 'loading' | 'failed' }
	| { readonly state: 'found'; readonly found: Found };

/** ms. Somebody who still types is not asked after every letter. */
export const PAUSE = 180;

/** Searches the site for a text as it is typed; the index is opened with the first text, or by `warm`. */
export function useSearch(text: string) {
	const [search, setSearch] = useState<Search>({ state: 'idle' });
	const [attempt, setAttempt] = useState(0);
	const opened = useRef<SiteIndex>();
	const open = () => (opened.current ??= openSiteIndex(rootAddress()));

	useEffect(() => {
		const query = readSiteQuery(text);
		if (query.state !== 'ready') {
			setSearch({ state: text.trim() === '' ? 'idle' : query.state });
			return;
		}
		let isCurrent = true;
		const index = open();
		setSearch((before) => (before.state === 'found' ? before : { state: 'loading' }));
		const timer = setTimeout(() => {
			void index.search(query.variants, query.words).then((found) => {
				if (isCurrent) setSearch(found ? { state: 'found', found } : { state: 'failed' });
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

const rootAddress = () => new URL(siteRoot(), location.href).href;
