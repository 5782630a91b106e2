import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '#adapters/recap/desk.ts';
import type { CohortCard, Overview } from '#adapters/recap/desk-views.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { openDesk } from './open-desk.ts';
import { readPlace, type Place } from './place.ts';
import type { RecapCourse } from './recap-course.ts';

/** How far judging has come; `undefined` while nothing is judged. */
export type Progress = { readonly done: number; readonly total: number } | undefined;

export type RecapState =
	| { readonly state: 'opening' }
	| { readonly state: 'failed' }
	| {
			readonly state: 'list';
			readonly desk: Desk;
			readonly cohorts: readonly CohortCard[];
	  }
	| {
			readonly state: 'cohort';
			readonly desk: Desk;
			readonly place: Place;
			/** `undefined`: on its way. */
			readonly overview: Overview | 'gone' | undefined;
			readonly progress: Progress;
	  };

/** The page's desk and what the address asks of it. */
export function useDesk(courses: readonly RecapCourse[]): RecapState {
	const [desk, setDesk] = useState<Desk | 'failed' | undefined>();
	const [place, setPlace] = useState<Place>({ cohort: '', view: 'peserta' });
	const [cohorts, setCohorts] = useState<readonly CohortCard[] | undefined>();
	const [overview, setOverview] = useState<Overview | 'gone' | undefined>();
	const [progress, setProgress] = useState<Progress>();

	useEffect(() => {
		const follow = () => setPlace(readPlace(location.hash));
		follow();
		addEventListener('hashchange', follow);
		void openDesk(optionsOf(courses)).then(setDesk, () => setDesk('failed'));
		return () => removeEventListener('hashchange', follow);
	}, []);

	useEffect(() => {
		if (desk === undefined || desk === 'failed') return undefined;
		const list = () => void desk.list().then(setCohorts);
		list();
		return desk.onEvent((event) => {
			if (event.type === 'progress') {
				setProgress(event.done < event.total ? event : undefined);
				return;
			}
			list();
			if (event.type === 'changed') {
				void desk.overview().then((next) => setOverview((old) => next ?? (old && 'gone')));
			}
		});
	}, [desk]);

	useEffect(() => {
		setOverview(undefined);
		if (desk === undefined || desk === 'failed') return undefined;
		if (place.cohort === '') {
			void desk.list().then(setCohorts);
			return undefined;
		}
		let isOld = false;
		void desk.open(place.cohort).then((next) => {
			if (!isOld) setOverview(next ?? 'gone');
		});
		return () => {
			isOld = true;
		};
	}, [desk, place.cohort]);

	if (desk === 'failed') return { state: 'failed' };
	if (desk === undefined || cohorts === undefined) return { state: 'opening' };
	if (place.cohort === '') return { state: 'list', desk, cohorts };
	// What is still that of the cohort before is not that of this one.
	const isOther = typeof overview === 'object' && overview.head.id !== place.cohort;
	return { state: 'cohort', desk, place, overview: isOther ? undefined : overview, progress };
}

function optionsOf(courses: readonly RecapCourse[]) {
	const root = new URL(siteRoot(), location.href);
	return {
		root: root.href,
		database: `netral-sdm:${root.pathname}`,
		currentBanks: Object.fromEntries(
			courses.map(({ id, digest }) => [id, digest.slice(0, 16)] as const),
		),
	};
}
