import type { Cohort, Decision, Intake, Member, SignedEntry } from '#domain/recap/cohort.ts';
import {
	emptyCohort,
	headOf,
	signedAfter,
	type CohortHead,
	type CohortPatch,
} from '#domain/recap/cohort-patch.ts';
import { mergeCohorts } from '#domain/recap/merge-cohorts.ts';
import { connect, type Transaction } from './idb-connection.ts';

/**
 * Version of the database. One object store per table: `cohorts` holds heads by id, `members` whole
 * lists by id, `intakes` blocks by id and block, `decisions` and `signed` single entries by id and
 * key.
 *
 * What comes in is written in blocks and never again: 100,000 results are some hundred records, not
 * 100,000, and one more result does not rewrite those before. Decisions and signatures come one by
 * one and may be changed, so each is a record.
 */
const VERSION = 1;

const TABLES = ['cohorts', 'members', 'intakes', 'decisions', 'signed'] as const;
const PER_BLOCK = 500;

/** Cohorts on the disk. Rejects wherever storage fails. */
export interface HrDatabase {
	list(): Promise<readonly CohortHead[]>;
	read(id: string): Promise<Cohort | undefined>;
	/** Writes a cohort that is not there yet, or replaces one whole. */
	put(cohort: Cohort): Promise<void>;
	/** One transaction: beside what is there, see `mergeCohorts`, or alone where nothing is. */
	merge(cohort: Cohort): Promise<void>;
	/** One transaction. A cohort that was removed meanwhile stays removed. */
	patch(id: string, patch: CohortPatch): Promise<void>;
	remove(id: string): Promise<void>;
	close(): void;
}

/**
 * Keeps cohorts in IndexedDB; opened at the first call.
 *
 * @param patience After so many ms a call counts as failed and is undone.
 */
export function openHrDatabase(name: string, patience: number): HrDatabase {
	const connection = connect(name, { version: VERSION, stores: TABLES, patience });
	const write = (work: (tx: Transaction<'readwrite'>) => Promise<void>) =>
		connection.run('readwrite', TABLES, work);
	return {
		list: () =>
			connection.run('readonly', ['cohorts'], async (tx) =>
				((await tx.objectStore('cohorts').getAll()) as unknown[]).filter(isHead),
			),
		read: (id) => connection.run('readonly', TABLES, (tx) => readOne(tx, id)),
		put: (cohort) => write((tx) => putOne(tx, cohort)),
		merge: (cohort) =>
			write(async (tx) => {
				const kept = await readOne(tx, cohort.id);
				await putOne(tx, kept === undefined ? cohort : mergeCohorts(kept, cohort));
			}),
		patch: (id, patch) => write((tx) => patchOne(tx, id, patch)),
		remove: (id) => write((tx) => removeOne(tx, id)),
		close: () => connection.close(),
	};
}

async function readOne(
	tx: Transaction<IDBTransactionMode>,
	id: string,
): Promise<Cohort | undefined> {
	const head: unknown = await tx.objectStore('cohorts').get(id);
	if (!isHead(head)) return undefined;
	const [members, blocks, decisions, signed] = await Promise.all([
		tx.objectStore('members').get(id) as Promise<readonly Member[] | undefined>,
		tx.objectStore('intakes').getAll(within(id)) as Promise<(readonly Intake[])[]>,
		readTable<Decision>(tx, 'decisions', id),
		readTable<SignedEntry>(tx, 'signed', id),
	]);
	// Two tabs may have been given the same text: the first that was written counts.
	const intakes: Record<string, Intake> = {};
	for (const intake of blocks.flat()) intakes[intake.id] ??= intake;
	return { ...emptyCohort(head), members: members ?? [], intakes, decisions, signed };
}

async function readTable<T>(
	tx: Transaction<IDBTransactionMode>,
	table: 'decisions' | 'signed',
	id: string,
) {
	const store = tx.objectStore(table);
	const [keys, values] = await Promise.all([
		store.getAllKeys(within(id)),
		store.getAll(within(id)),
	]);
	const entries = keys.map((key, index) => [(key as string[])[1] ?? '', values[index]] as const);
	return Object.fromEntries(entries) as Record<string, T>;
}

async function putOne(tx: Transaction<'readwrite'>, cohort: Cohort): Promise<void> {
	await removeOne(tx, cohort.id);
	tx.objectStore('cohorts').put(headOf(cohort), cohort.id).catch(ignore);
	writeTables(tx, cohort.id, { ...cohort, intakes: Object.values(cohort.intakes) });
}

async function patchOne(tx: Transaction<'readwrite'>, id: string, patch: CohortPatch) {
	const head: unknown = await tx.objectStore('cohorts').get(id);
	if (!isHead(head)) return;
	const changed = headOf({ ...head, ...patch.head, at: Math.max(patch.at, head.at) });
	await tx.objectStore('cohorts').put(changed, id);
	writeTables(tx, id, { ...patch, signed: await besideKept(tx, id, patch) });
}

/** What is signed, beside what other tabs have signed or taken back since this one looked. */
async function besideKept(tx: Transaction<'readwrite'>, id: string, { signed = {} }: CohortPatch) {
	const table = tx.objectStore('signed');
	const entries = await Promise.all(
		Object.entries(signed).map(async ([number, next]) => {
			const kept = (await table.get([id, number])) as SignedEntry | undefined;
			return [number, signedAfter(kept, next)] as const;
		}),
	);
	return Object.fromEntries(entries);
}

/** Requests that fail abort the transaction, which tells; so none is waited for by itself. */
function writeTables(tx: Transaction<'readwrite'>, id: string, patch: CohortPatch): void {
	const { members, intakes = [], decisions = {}, signed = {} } = patch;
	if (members !== undefined) tx.objectStore('members').put(members, id).catch(ignore);
	for (let from = 0; from < intakes.length; from += PER_BLOCK) {
		const block = intakes.slice(from, from + PER_BLOCK);
		// Named by what it begins with: written again, it replaces itself.
		tx.objectStore('intakes')
			.put(block, [id, block[0]?.id ?? ''])
			.catch(ignore);
	}
	for (const [key, value] of Object.entries(decisions)) {
		tx.objectStore('decisions').put(value, [id, key]).catch(ignore);
	}
	for (const [key, value] of Object.entries(signed)) {
		tx.objectStore('signed').put(value, [id, key]).catch(ignore);
	}
}

async function removeOne(tx: Transaction<'readwrite'>, id: string): Promise<void> {
	await Promise.all([
		tx.objectStore('cohorts').delete(id),
		tx.objectStore('members').delete(id),
		...(['intakes', 'decisions', 'signed'] as const).map((table) =>
			tx.objectStore(table).delete(within(id)),
		),
	]);
}

/** All keys `[id, …]`: in IndexedDB an array is more than any text. */
const within = (id: string) => IDBKeyRange.bound([id], [id, []]);

const ignore = () => undefined;

// Only checked values are ever written here, so what has no id was not written by us.
function isHead(value: unknown): value is CohortHead {
	return typeof value === 'object' && value !== null && 'id' in value && 'title' in value;
}
