import { emptyLearnerData, type EntryKind, withEntry } from '#domain/learning/learner-data.ts';
import { changeData, mergeData } from '#domain/learning/merge.ts';
import type { Change, ChangeOrigin, LearnerStore } from '#domain/learning/store.ts';
import { createFallback } from './fallback.ts';
import { idbLearnerStore } from './idb-learner-store.ts';
import { createListeners } from './listeners.ts';
import { askToPersist } from './persist.ts';
import { createQueue } from './queue.ts';
import { joinTabs, type Tabs } from './tabs.ts';

export interface StoreOptions {
	/** After so many ms without an answer, storage counts as broken. */
	readonly patience?: number;
	/** For so many ms after a failure, calls are served from memory without trying storage again. */
	readonly retryAfter?: number;
}

/**
 * The learner's data on this device: in IndexedDB, or in memory for as long as that fails. Touches
 * nothing before the first call, so it may be made at any time, also while a page is being built.
 *
 * @param name Name of the database, different for each base path: `netral:/base/`.
 */
export function openLearnerStore(
	name: string,
	{ patience = 3000, retryAfter = 15_000 }: StoreOptions = {},
): LearnerStore {
	const database = idbLearnerStore(name, patience);
	const fallback = createFallback(database, retryAfter);
	const changes = createListeners<ChangeOrigin>();
	const inTurn = createQueue();
	let joined: Tabs | undefined;
	let asked = false;

	const tabs = () => {
		joined ??= joinTabs(name, (message) => {
			if (message === 'erased') void inTurn(forget);
			changes.tell('elsewhere');
		});
		return joined;
	};

	const forget = () => {
		fallback.known = emptyLearnerData;
		return Promise.resolve();
	};

	const announce = () => {
		changes.tell('here');
		if (fallback.state === 'visit-only') return;
		tabs().tell('changed');
		if (!asked) void askToPersist(database);
		asked = true;
	};

	// Memory held what others have not seen yet; now it is saved.
	fallback.states.add((state) => state === 'durable' && tabs().tell('changed'));

	const update = async <K extends EntryKind>(kind: K, id: string, change: Change<K>) => {
		const changed = await fallback.attempt(
			async () => {
				const { entry, changed } = await database.update(kind, id, change);
				if (entry) fallback.known = withEntry(fallback.known, { kind, id, entry });
				return changed;
			},
			() => {
				const before = fallback.known;
				fallback.known = changeData(before, { kind, id, change });
				return fallback.known !== before;
			},
		);
		if (changed) announce();
	};

	return {
		get state() {
			return fallback.state;
		},
		onState: (listener) => fallback.states.add(listener),
		read: () =>
			inTurn(() =>
				fallback.attempt(
					async () => (fallback.known = await database.read()),
					() => fallback.known,
				),
			),
		update: (kind, id, change) =>
			inTurn(async () => {
				const { safely, rethrow } = guard(change);
				await update(kind, id, safely);
				rethrow();
			}),
		merge: (data) =>
			inTurn(async () => {
				const merge = () => (fallback.known = mergeData(fallback.known, data));
				await fallback.attempt(() => database.merge(data).then(merge), merge);
				announce();
			}),
		erase: () =>
			inTurn(async () => {
				const erased = await fallback.erase();
				tabs().tell('erased');
				changes.tell('here');
				return erased;
			}),
		onChange(listener) {
			tabs();
			return changes.add(listener);
		},
		close() {
			joined?.close();
			changes.clear();
			fallback.states.clear();
			void inTurn(() => Promise.resolve(database.close()));
		},
	};
}

/** Keeps an error of the caller's own change apart from errors of storage. */
function guard<K extends EntryKind>(change: Change<K>) {
	const thrown: unknown[] = [];
	const safely: Change<K> = (old) => {
		try {
			return change(old);
		} catch (error) {
			thrown.push(error);
			return old;
		}
	};
	const rethrow = () => {
		for (const error of thrown) throw error;
	};
	return { safely, rethrow };
}
