import { emptyLearnerData, type LearnerData } from '#domain/learning/learner-data.ts';
import { mergeData } from '#domain/learning/merge.ts';
import type { StoreState } from '#domain/learning/store.ts';
import type { LearnerDatabase } from './idb-learner-store.ts';
import { createListeners, type Listeners } from './listeners.ts';

/** Memory beside the database: carries on where that fails, and gives back what it held meanwhile. */
export interface Fallback {
	readonly state: StoreState;
	readonly states: Listeners<StoreState>;
	/** Everything known of the learner, saved or not. */
	known: LearnerData;
	/** Does it with the database or, where that fails or failed just now, from memory alone. */
	attempt<T>(durable: () => Promise<T>, fromMemory: () => T): Promise<T>;
	/** `false` where only memory could be emptied; the database is before anything else is saved. */
	erase(): Promise<boolean>;
}

/**
 * Calls must not overlap: see `createQueue`.
 *
 * @param retryAfter For so many ms after a failure the database is left alone. Then the next call
 *   tries it again, and begins by saving what memory holds.
 */
export function createFallback(database: LearnerDatabase, retryAfter: number): Fallback {
	const states = createListeners<StoreState>();
	let state: StoreState = 'durable';
	let failedAt = -Infinity;
	let mustErase = false;

	const become = (next: StoreState) => {
		if (next === 'visit-only') failedAt = performance.now();
		if (next === state) return;
		state = next;
		states.tell(next);
	};

	const eraseDatabase = async () => {
		await database.erase();
		mustErase = false;
	};

	const recover = async () => {
		if (mustErase) await eraseDatabase();
		await database.merge(fallback.known);
	};

	// A full disk can still be read: take along what other tabs have saved since we last looked.
	const rescue = async () => {
		try {
			fallback.known = mergeData(await database.read(), fallback.known);
		} catch {
			// Nothing more to be had.
		}
	};

	const fallback: Fallback = {
		get state() {
			return state;
		},
		states,
		known: emptyLearnerData,
		async attempt(durable, fromMemory) {
			const recovering = state === 'visit-only';
			if (recovering && performance.now() - failedAt < retryAfter) return fromMemory();
			try {
				if (recovering) await recover();
				const result = await durable();
				become('durable');
				return result;
			} catch (error) {
				if (!recovering && !isTimeout(error)) await rescue();
				become('visit-only');
				return fromMemory();
			}
		},
		async erase() {
			fallback.known = emptyLearnerData;
			mustErase = true;
			try {
				await eraseDatabase();
				return true;
			} catch {
				become('visit-only');
				return false;
			}
		},
	};
	return fallback;
}

function isTimeout(error: unknown): boolean {
	return error instanceof Error && error.name === 'TimeoutError';
}
