import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { StoreState } from '#domain/learning/store.ts';

/** Whether what is kept outlives the visit, now and whenever that changes. In the browser only. */
export function useStoreState(): StoreState {
	const [state, setState] = useState(siteStore().state);
	useEffect(() => {
		// It may have changed between the first view and the listening.
		setState(siteStore().state);
		return siteStore().onState(setState);
	}, []);
	return state;
}
