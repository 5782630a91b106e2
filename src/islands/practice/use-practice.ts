import { useEffect, useRef, useState } from 'preact/hooks';
import { loadPracticeIndex } from '#adapters/bank/load-bank.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import {
	type KnownItems,
	knownItems,
	type PracticeIndex,
} from '#domain/practice/practice-index.ts';

/** What can be practised, and what the learner has answered. */
export interface PracticeState {
	readonly index: PracticeIndex;
	readonly items: KnownItems;
	readonly data: LearnerData;
}

export type PracticeLoad =
	| { readonly state: 'loading' }
	| { readonly state: 'failed' }
	| ({ readonly state: 'ready' } & PracticeState);

/**
 * The index of all items and the learner's data, read again by `reload` and whenever another tab
 * changes something.
 */
export function usePractice() {
	const [load, setLoad] = useState<PracticeLoad>({ state: 'loading' });
	const latest = useRef(0);
	const reload = async (): Promise<PracticeLoad> => {
		const turn = (latest.current += 1);
		const loaded = await loadPractice();
		if (turn === latest.current) setLoad(loaded);
		return loaded;
	};
	useEffect(() => {
		void reload();
		return siteStore().onChange((origin) => {
			if (origin === 'elsewhere') void reload();
		});
	}, []);
	return { load, reload };
}

async function loadPractice(): Promise<PracticeLoad> {
	const index = await loadPracticeIndex();
	if (!index.ok) return { state: 'failed' };
	const data = await siteStore().read();
	return { state: 'ready', index: index.value, items: knownItems(index.value), data };
}
