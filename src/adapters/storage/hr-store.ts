import type { Cohort } from '#domain/recap/cohort.ts';
import {
	emptyCohort,
	headOf,
	patchCohort,
	type CohortHead,
	type CohortPatch,
} from '#domain/recap/cohort-patch.ts';
import type { StoreState, Unlisten } from '#domain/learning/store.ts';
import { openHrDatabase } from './hr-database.ts';
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

type Write =
	| { readonly type: 'put'; readonly id: string; readonly cohort: Cohort }
	| { readonly type: 'patch'; readonly id: string; readonly patch: CohortPatch }
	| { readonly type: 'remove'; readonly id: string };

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
	const states = createListeners<StoreState>();
	const elsewhere = createListeners<true>();
	const inTurn = createQueue();
	const tabs = joinTabs(name, () => elsewhere.tell(true));
	/** What is not on the disk yet, oldest first. */
	let pending: readonly Write[] = [];
	let state: StoreState = 'durable';
	let failedAt = -Infinity;

	const become = (next: StoreState) => {
		if (next === 'visit-only') failedAt = performance.now();
		if (next === state) return;
		state = next;
		states.tell(next);
	};

	const flush = async () => {
		if (performance.now() - failedAt < retryAfter) return;
		try {
			while (pending[0] !== undefined) {
				await perform(database, pending[0]);
				pending = pending.slice(1);
			}
			become('durable');
			tabs.tell('changed');
		} catch {
			become('visit-only');
		}
	};

	const write = (next: Write) =>
		inTurn(async () => {
			pending = [...pending, next];
			await flush();
		});

	/** What the disk says, or nothing where it says nothing. */
	const fromDisk = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
		try {
			return await read();
		} catch {
			become('visit-only');
			return undefined;
		}
	};

	return {
		get state() {
			return state;
		},
		onState: (listener) => states.add(listener),
		onElsewhere: (listener) => elsewhere.add(listener),
		list: () =>
			inTurn(async () => {
				const heads = (await fromDisk(() => database.list())) ?? [];
				return [
					...pending.reduce(headsAfter, new Map(heads.map((head) => [head.id, head]))).values(),
				];
			}),
		read: (id) =>
			inTurn(async () => {
				const cohort = await fromDisk(() => database.read(id));
				return pending.filter((each) => each.id === id).reduce(cohortAfter, cohort);
			}),
		put: (cohort) => write({ type: 'put', id: cohort.id, cohort }),
		patch: (id, patch) => write({ type: 'patch', id, patch }),
		remove: (id) => write({ type: 'remove', id }),
		close() {
			tabs.close();
			states.clear();
			elsewhere.clear();
			void inTurn(() => Promise.resolve(database.close()));
		},
	};
}

function perform(database: ReturnType<typeof openHrDatabase>, write: Write): Promise<void> {
	switch (write.type) {
		case 'put':
			return database.put(write.cohort);
		case 'patch':
			return database.patch(write.id, write.patch);
		case 'remove':
			return database.remove(write.id);
	}
}

function cohortAfter(cohort: Cohort | undefined, write: Write): Cohort | undefined {
	if (write.type === 'put') return write.cohort;
	if (write.type === 'remove' || cohort === undefined) return undefined;
	return patchCohort(cohort, write.patch);
}

function headsAfter(heads: ReadonlyMap<string, CohortHead>, write: Write) {
	const next = new Map(heads);
	const head = heads.get(write.id);
	if (write.type === 'put') next.set(write.id, headOf(write.cohort));
	else if (write.type === 'remove') next.delete(write.id);
	else if (head !== undefined)
		next.set(write.id, headOf(patchCohort(emptyCohort(head), write.patch)));
	return next;
}
