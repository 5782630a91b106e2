import { useEffect, useRef, useState } from 'preact/hooks';
import { thisMoment } from '#adapters/site/this-moment.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { dayOf } from '#domain/calendar-day.ts';
import type { ReviewState } from '#domain/review/due.ts';
import type { ReviewMaterial } from '#domain/review/material.ts';
import { loadMaterial } from './load-material.ts';

export interface ReviewNow {
	readonly data: LearnerData;
	readonly material: ReviewMaterial;
	readonly review: ReviewState;
}

export type ReviewLoad =
	| { readonly state: 'loading' }
	| { readonly state: 'failed' }
	| ({ readonly state: 'ready' } & ReviewNow);

/**
 * The state of review, read again by `reload`, whenever another tab changes something, and when the
 * page comes to view on another day; unless cards are being shown.
 */
export function useReview(isBusy: boolean) {
	const [load, setLoad] = useState<ReviewLoad>({ state: 'loading' });
	const latest = useRef(0);
	const reload = async () => {
		const turn = (latest.current += 1);
		const loaded = await readAll();
		if (turn === latest.current) setLoad(loaded);
	};
	useEffect(() => void reload(), []);
	useEffect(() => {
		if (isBusy) return undefined;
		return siteStore().onChange((origin) => {
			if (origin === 'elsewhere') void reload();
		});
	}, [isBusy]);
	const day = load.state === 'ready' ? load.review.today : undefined;
	useEffect(() => {
		if (isBusy || day === undefined) return undefined;
		const look = () => {
			if (document.visibilityState === 'visible' && dayOf(thisMoment()) !== day) void reload();
		};
		document.addEventListener('visibilitychange', look);
		return () => document.removeEventListener('visibilitychange', look);
	}, [isBusy, day]);
	return { load, reload };
}

async function readAll(): Promise<ReviewLoad> {
	const [{ readReview }, data] = await Promise.all([import('./engine.ts'), siteStore().read()]);
	const material = await loadMaterial(data);
	if (material === undefined) return { state: 'failed' };
	return { state: 'ready', data, material, review: readReview(data, material, thisMoment()) };
}
