import type { Cohort } from '#domain/recap/cohort.ts';
import type { CohortHead, CohortPatch } from '#domain/recap/cohort-patch.ts';
import type { StoreState, Unlisten } from '#domain/learning/store.ts';
import { openHrDatabase } from './hr-database.ts';
import { cohortAfter, createHrJournal, headsAfter, type HrWrite } from './hr-journal.ts';
import { createListeners } from './listeners.ts';
import { createQueue } from './queue.ts';
import { joinTabs } from './tabs.ts';

/**
 * Cohorts of HR on this device: in IndexedDB and, for as long as that fails, what could not be
 * written in memory on top of it. No call rejects because of storage: the state tells. A call that
 * has been awaited with the state still `durable` is truly saved.
 */
export interface HrStore {
	readonly state: StoreState;
	onState(listener: (state: StoreState) => void): Unlisten;
	/** Another tab, or another store of this page, has changed something. */
	onElsewhere(listener: () => void): Unlisten;
	list(): Promise<readonly CohortHead[]>;
	read(id: string): Promise<Cohort | undefined>;
	put(cohort: Cohort): Promise<void>;
	/** Beside what is there, whatever another tab has written meanwhile; see `mergeCohorts`. */
	merge(cohort: Cohort): Promise<void>;
	patch(id: string, patch: CohortPatch): Promise<void>;
	remove(id: string): Promise<void>;
	close(): void;
}

export interface HrStoreOptions {
	/** After so many ms without an answer, storage counts as broken; large cohorts take seconds. */
	readonly patience?: number;
	/** For so many ms after a failure storage is left alone. */
	readonly retryAfter?: number;
}

/**
 * Touches nothing before the first call.
 *
 * @param name Name of the database, different for each base path: `netral-sdm:/base/`.
 */
export function openHrStore(
	name: string,
	{ patience = 60_000, retryAfter = 15_000 }: HrStoreOptions = {},
): HrStore {
	const database = openHrDatabase(name, patience);
	const journal = createHrJournal(database, retryAfter);
	const elsewhere = createListeners<true>();
	const inTurn = createQueue();
	const tabs = joinTabs(name, () => elsewhere.tell(true));
	const write = (next: HrWrite) =>
		inTurn(async () => {
			if (await journal.write(next)) tabs.tell('changed');
		});
	return {
		get state() {
			return journal.state;
		},
		onState: (listener) => journal.states.add(listener),
		onElsewhere: (listener) => elsewhere.add(listener),
		list: () =>
			inTurn(async () => {
				const heads = (await journal.read(() => database.list())) ?? [];
				const known = new Map(heads.map((head) => [head.id, head]));
				return [...journal.pending.reduce(headsAfter, known).values()];
			}),
		read: (id) =>
			inTurn(async () => {
				const cohort = await journal.read(() => database.read(id));
				return journal.pending.filter((each) => each.id === id).reduce(cohortAfter, cohort);
			}),
		put: (cohort) => write({ type: 'put', id: cohort.id, cohort }),
		merge: (cohort) => write({ type: 'merge', id: cohort.id, cohort }),
		patch: (id, patch) => write({ type: 'patch', id, patch }),
		remove: (id) => write({ type: 'remove', id }),
		close() {
			tabs.close();
			journal.states.clear();
			elsewhere.clear();
			void inTurn(() => Promise.resolve(database.close()));
		},
	};
}
