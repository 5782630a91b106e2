import type { Entries, EntryKind, LearnerData } from './learner-data.ts';

/**
 * `durable`: what was saved outlives the visit. `visit-only`: storage is missing, blocked, full or
 * broken, so everything works from memory and is gone when the page is left; say so to the learner.
 */
export type StoreState = 'durable' | 'visit-only';

/** `here`: made through this store. `elsewhere`: by another tab, or another store of this page. */
export type ChangeOrigin = 'here' | 'elsewhere';

/**
 * From the entry as kept now to the entry wanted. Pure, because it can be called more than once.
 * `undefined`, or the old entry itself, leaves everything as it was.
 */
export type Change<K extends EntryKind> = (old: Entries[K] | undefined) => Entries[K] | undefined;

/** Stops the listening. */
export type Unlisten = () => void;

/**
 * Where a learner's data is kept between visits. The domain states the need; `src/adapters` meets it.
 *
 * Calls are done in the order in which they are made. None rejects because of storage: the state
 * tells. A call that has been awaited with the state still `durable` is truly saved.
 */
export interface LearnerStore {
	/** `durable` until shown otherwise; can change at any call, in both directions. */
	readonly state: StoreState;
	onState(listener: (state: StoreState) => void): Unlisten;
	/** Everything known, saved by any tab. */
	read(): Promise<LearnerData>;
	/**
	 * Changes one entry: reads, changes, merges and writes in one step that no other tab can come
	 * between. The change counts as later than what it changes, even by a clock that was set back.
	 *
	 * @param id For `person` always `PERSON_ID`.
	 * @throws Only what `change` itself throws; nothing is written then.
	 */
	update<K extends EntryKind>(kind: K, id: string, change: Change<K>): Promise<void>;
	/** Merges an import into what is kept, in one step. */
	merge(data: LearnerData): Promise<void>;
	/** Removes everything. `false`: gone from this visit, but storage refused; it is tried again. */
	erase(): Promise<boolean>;
	onChange(listener: (origin: ChangeOrigin) => void): Unlisten;
	/** Ends listening, and lets go of storage once calls made before are done. */
	close(): void;
}
