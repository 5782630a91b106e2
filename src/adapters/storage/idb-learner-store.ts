import { deleteDB } from 'idb';
import {
	emptyLearnerData,
	type Entries,
	type EntryKind,
	type EntryTable,
	entryKinds,
	findEntry,
	type LearnerData,
	listEntries,
	withEntries,
} from '#domain/learning/learner-data.ts';
import { changeEntry, mergeEntry } from '#domain/learning/merge.ts';
import type { Change } from '#domain/learning/store.ts';
import { connect, type Transaction, within } from './idb-connection.ts';

/**
 * Version of the database: one object store per kind of entry, keyed by id, and `meta`. Raised by
 * one whenever that changes. What is no object is read as absent.
 */
const VERSION = 3;

const META = 'meta';
const ALL = [...entryKinds, META];

/** What became of an entry by a change. */
export interface Changed<K extends EntryKind> {
	readonly entry: Entries[K] | undefined;
	/** Whether anything had to be written. */
	readonly changed: boolean;
}

/** The learner's data on the disk. Unlike a `LearnerStore` it rejects wherever storage fails. */
export interface LearnerDatabase {
	read(): Promise<LearnerData>;
	update<K extends EntryKind>(kind: K, id: string, change: Change<K>): Promise<Changed<K>>;
	merge(data: LearnerData): Promise<void>;
	erase(): Promise<void>;
	/** `true` for the first who claims this name since the data was made or erased. */
	claim(name: string): Promise<boolean>;
	close(): void;
}

/**
 * Keeps a learner's data in IndexedDB; opened at the first call. Every call is one transaction,
 * which the browser lets no other tab come between.
 *
 * @param patience After so many ms a call counts as failed and is undone.
 */
export function idbLearnerStore(name: string, patience: number): LearnerDatabase {
	const connection = connect(name, { version: VERSION, stores: ALL, patience });
	return {
		read: () => connection.run('readonly', entryKinds, readAll),
		update: (kind, id, change) =>
			connection.run('readwrite', [kind], (tx) => updateOne(tx, { kind, id, change })),
		merge: (data) => connection.run('readwrite', entryKinds, (tx) => mergeAll(tx, data)),
		async erase() {
			try {
				await connection.run('readwrite', ALL, clearAll);
			} catch {
				// What is too full, or too new, to be opened and cleared can still be thrown away whole.
				connection.close();
				await within(patience, deleteDB(name));
			}
		},
		claim: (what) => connection.run('readwrite', [META], (tx) => claimOnce(tx, what)),
		close: () => connection.close(),
	};
}

async function readAll(tx: Transaction<'readonly'>): Promise<LearnerData> {
	const tables = await Promise.all(entryKinds.map((kind) => readKind(tx, kind)));
	return tables.reduce(
		(data, entries, index) => withEntries(data, entryKinds[index] ?? 'person', entries),
		emptyLearnerData,
	);
}

async function readKind(tx: Transaction<'readonly'>, kind: EntryKind) {
	const store = tx.objectStore(kind);
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	const entries = keys.map((key, index) => [key as string, entryOf(values[index])] as const);
	return Object.fromEntries(entries.filter(([, entry]) => entry)) as EntryTable<EntryKind>;
}

async function updateOne<K extends EntryKind>(
	tx: Transaction<'readwrite'>,
	{ kind, id, change }: { readonly kind: K; readonly id: string; readonly change: Change<K> },
): Promise<Changed<K>> {
	const store = tx.objectStore(kind);
	const old = entryOf<K>(await store.get(id));
	const entry = changeEntry(kind, old, change);
	const changed = entry !== old;
	if (changed) await store.put(entry, id);
	return { entry, changed };
}

async function mergeAll(tx: Transaction<'readwrite'>, data: LearnerData): Promise<void> {
	const merges = entryKinds.flatMap((kind) =>
		Object.keys(listEntries(data, kind)).map((id) => mergeOne(tx, kind, { id, data })),
	);
	await Promise.all(merges);
}

async function mergeOne(
	tx: Transaction<'readwrite'>,
	kind: EntryKind,
	{ id, data }: { readonly id: string; readonly data: LearnerData },
): Promise<void> {
	const store = tx.objectStore(kind);
	const ours = entryOf(await store.get(id));
	const theirs = findEntry(data, kind, id);
	if (theirs) await store.put(ours ? mergeEntry(kind, ours, theirs) : theirs, id);
}

async function clearAll(tx: Transaction<'readwrite'>): Promise<void> {
	await Promise.all(ALL.map((store) => tx.objectStore(store).clear()));
}

async function claimOnce(tx: Transaction<'readwrite'>, name: string): Promise<boolean> {
	const store = tx.objectStore(META);
	if ((await store.getKey(name)) !== undefined) return false;
	await store.put(true, name);
	return true;
}

// Only typed values and checked imports are ever written here, so what is no object at all was not
// written by us. (The full checks of imports would make the script of a lesson a fifth larger.)
function entryOf<K extends EntryKind>(value: unknown): Entries[K] | undefined {
	return typeof value === 'object' && value !== null ? (value as Entries[K]) : undefined;
}
