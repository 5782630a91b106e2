import type { Cohort } from '#domain/recap/cohort.ts';
import {
	emptyCohort,
	headOf,
	patchCohort,
	type CohortHead,
	type CohortPatch,
} from '#domain/recap/cohort-patch.ts';
import { mergeCohorts, mergeHeads } from '#domain/recap/merge-cohorts.ts';
import type { StoreState } from '#domain/learning/store.ts';
import type { HrDatabase } from './hr-database.ts';
import { createListeners, type Listeners } from './listeners.ts';

/** One thing to be written. */
export type HrWrite =
	| { readonly type: 'put'; readonly id: string; readonly cohort: Cohort }
	| { readonly type: 'merge'; readonly id: string; readonly cohort: Cohort }
	| { readonly type: 'patch'; readonly id: string; readonly patch: CohortPatch }
	| { readonly type: 'remove'; readonly id: string };

/** What is to be written, kept in memory until the disk has taken it. */
export interface HrJournal {
	readonly state: StoreState;
	readonly states: Listeners<StoreState>;
	/** Not on the disk yet, oldest first. */
	readonly pending: readonly HrWrite[];
	/** Writes it after all that is pending. `false`: it is pending now. */
	write(write: HrWrite): Promise<boolean>;
	/** What the disk says, or nothing where it says nothing. */
	read<T>(read: () => Promise<T>): Promise<T | undefined>;
}

/**
 * Calls must not overlap: see `createQueue`.
 *
 * @param retryAfter For so many ms after a failure the database is left alone.
 */
export function createHrJournal(database: HrDatabase, retryAfter: number): HrJournal {
	const states = createListeners<StoreState>();
	let pending: readonly HrWrite[] = [];
	let state: StoreState = 'durable';
	let failedAt = -Infinity;

	const become = (next: StoreState) => {
		if (next === 'visit-only') failedAt = performance.now();
		if (next === state) return;
		state = next;
		states.tell(next);
	};

	return {
		get state() {
			return state;
		},
		states,
		get pending() {
			return pending;
		},
		async write(write) {
			pending = [...pending, write];
			if (performance.now() - failedAt < retryAfter) return false;
			try {
				while (pending[0] !== undefined) {
					await perform(database, pending[0]);
					pending = pending.slice(1);
				}
				become('durable');
				return true;
			} catch {
				become('visit-only');
				return false;
			}
		},
		async read(read) {
			try {
				return await read();
			} catch {
				become('visit-only');
				return undefined;
			}
		},
	};
}

function perform(database: HrDatabase, write: HrWrite): Promise<void> {
	switch (write.type) {
		case 'put':
			return database.put(write.cohort);
		case 'merge':
			return database.merge(write.cohort);
		case 'patch':
			return database.patch(write.id, write.patch);
		case 'remove':
			return database.remove(write.id);
	}
}

/** The cohort once this is written. */
export function cohortAfter(cohort: Cohort | undefined, write: HrWrite): Cohort | undefined {
	if (write.type === 'put') return write.cohort;
	if (write.type === 'merge') {
		return cohort === undefined ? write.cohort : mergeCohorts(cohort, write.cohort);
	}
	if (write.type === 'remove' || cohort === undefined) return undefined;
	return patchCohort(cohort, write.patch);
}

/** All heads, by id, once this is written. */
export function headsAfter(
	heads: ReadonlyMap<string, CohortHead>,
	write: HrWrite,
): ReadonlyMap<string, CohortHead> {
	const next = new Map(heads);
	const head = heads.get(write.id);
	if (write.type === 'put') next.set(write.id, headOf(write.cohort));
	else if (write.type === 'merge') next.set(write.id, mergeHeads(head, headOf(write.cohort)));
	else if (write.type === 'remove') next.delete(write.id);
	else if (head !== undefined) {
		next.set(write.id, headOf(patchCohort(emptyCohort(head), write.patch)));
	}
	return next;
}
