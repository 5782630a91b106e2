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
			readonly overview: OverviewState;
			readonly progress: Progress;
			/** Opens the cohort once more. */
			readonly onRetry: () => void;
	  };

/** `unopened`: it could not be opened, and may be later. `undefined`: on its way. */
export type OverviewState = Overview | 'gone' | 'unopened' | undefined;

export interface RecapPage {
	readonly shown: RecapState;
	/** The desk failed: what is shown answers no more. */
	readonly isStopped: boolean;
}

/** The page's desk and what the address asks of it. */
export function useDesk(courses: readonly RecapCourse[]): RecapPage {
	const [isStopped, setStopped] = useState(false);
	const [desk, setDesk] = useState<Desk | 'failed' | undefined>();
	const [place, setPlace] = useState<Place>({ cohort: '', view: 'peserta' });
	const [cohorts, setCohorts] = useState<readonly CohortCard[] | undefined>();
	const [overview, setOverview] = useState<OverviewState>();
	const [progress, setProgress] = useState<Progress>();
	const [tries, setTries] = useState(0);

	useEffect(() => {
		const follow = () => setPlace(readPlace(location.hash));
		follow();
		addEventListener('hashchange', follow);
		void openDesk(optionsOf(courses)).then(setDesk, () => setDesk('failed'));
		return () => removeEventListener('hashchange', follow);
	}, []);

	useEffect(() => {
		if (desk === undefined || desk === 'failed') return undefined;
		const list = () => void desk.list().then(setCohorts, untold);
		const look = () =>
			void desk.overview().then((next) => setOverview((old) => overviewAfter(old, next)), untold);
		list();
		return desk.onEvent((event) => {
			if (event.type === 'progress') setProgress(event.done < event.total ? event : undefined);
			else if (event.type === 'stopped') setStopped(true);
			else {
				list();
				if (event.type === 'changed') look();
			}
		});
	}, [desk]);

	useEffect(() => {
		setOverview(undefined);
		if (desk === undefined || desk === 'failed') return undefined;
		if (place.cohort === '') {
			void desk.list().then(setCohorts, untold);
			return undefined;
		}
		let isOld = false;
		const become = (next: OverviewState) => {
			if (!isOld) setOverview(next);
		};
		void desk.open(place.cohort).then(
			(next) => become(next ?? 'gone'),
			() => become('unopened'),
		);
		return () => {
			isOld = true;
		};
	}, [desk, place.cohort, tries]);

	const onRetry = () => setTries(tries + 1);
	return { isStopped, shown: stateOf({ desk, place, cohorts, overview, progress, onRetry }) };
}

/** The desk itself tells the page that it stopped. */
const untold = () => undefined;

/** What is shown of a cohort once the desk has looked again. */
function overviewAfter(old: OverviewState, next: Overview | undefined): OverviewState {
	// The desk still has the cohort before open, or none.
	if (old === 'unopened') return old;
	return next ?? (old && 'gone');
}

interface Known {
	readonly desk: Desk | 'failed' | undefined;
	readonly place: Place;
	readonly cohorts: readonly CohortCard[] | undefined;
	readonly overview: OverviewState;
	readonly progress: Progress;
	readonly onRetry: () => void;
}

function stateOf({ desk, place, cohorts, overview, ...rest }: Known): RecapState {
	if (desk === 'failed') return { state: 'failed' };
	if (desk === undefined || cohorts === undefined) return { state: 'opening' };
	if (place.cohort === '') return { state: 'list', desk, cohorts };
	// What is still that of the cohort before is not that of this one.
	const isOther = typeof overview === 'object' && overview.head.id !== place.cohort;
	return { state: 'cohort', desk, place, overview: isOther ? undefined : overview, ...rest };
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
