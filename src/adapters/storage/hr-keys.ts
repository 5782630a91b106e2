import type { Revocation } from '#domain/issuer/issuer.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import type { StoreState, Unlisten } from '#domain/learning/store.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { connect, type Connection } from './idb-connection.ts';
import { createListeners } from './listeners.ts';
import { joinTabs, type Tabs } from './tabs.ts';

/**
 * Version of the database: sealed keys by thumbprint, and revocations that are written down but not
 * yet published, by certificate number. Raised by one whenever that changes.
 */
const VERSION = 1;
const KEYS = 'keys';
const REVOCATIONS = 'revocations';

/** A revocation of an agency that waits to be published. */
export interface KeptRevocation extends Revocation {
	/** Issuer id. */
	readonly issuer: string;
}

export interface HrKeysContent {
	readonly keys: readonly KeptKey[];
	readonly revocations: readonly KeptRevocation[];
	/** `visit-only`: the browser refuses to keep anything; what is here goes with the tab. */
	readonly state: StoreState;
}

/** Keys of an agency in HR's browser, only ever under their passphrase. Nothing here rejects. */
export interface HrKeys {
	read(): Promise<HrKeysContent>;
	/**
	 * Writes what `change` makes of the key that is kept, in one step that no other tab comes between;
	 * nothing where it makes `undefined`. Answers `false` where only memory holds it.
	 */
	changeKey(
		kid: string,
		change: (kept: KeptKey | undefined) => KeptKey | undefined,
	): Promise<boolean>;
	/** Takes a key out of this browser; its backups stay what they are. */
	removeKey(kid: string): Promise<boolean>;
	/** Replaces one of the same certificate. */
	keepRevocation(revocation: KeptRevocation): Promise<boolean>;
	/** Keeps it unless one of the same certificate is kept already; answers the one that stands. */
	firstRevocation(revocation: KeptRevocation): Promise<KeptRevocation>;
	removeRevocation(certificate: string): Promise<boolean>;
	/** Calls back soon after a change, made here or in another tab. */
	onChange(listener: () => void): Unlisten;
}

let store: HrKeys | undefined;

/** The keys of this copy of the site: `netral-sdm-kunci:/base/`. */
export function hrKeys(): HrKeys {
	return (store ??= openHrKeys(`netral-sdm-kunci:${new URL(siteRoot(), location.href).pathname}`));
}

/** @param patience After so many ms without an answer, storage counts as broken. */
export function openHrKeys(name: string, patience = 3000): HrKeys {
	const connection = connect(name, { version: VERSION, stores: [KEYS, REVOCATIONS], patience });
	const changes = createListeners<undefined>();
	// What the database did not take, by store and id; `undefined` for what was removed.
	const memory = new Map<string, unknown>();
	let tabs: Tabs | undefined;

	const write = async (at: Place, change: (old: unknown) => unknown) => {
		const name = nameOf(at);
		const isHeld = memory.has(name);
		const held = memory.get(name);
		const isSaved = await writeOne(connection, at, (old) => change(isHeld ? held : old));
		if (isSaved) memory.delete(name);
		// A full disk can still be read.
		else memory.set(name, change(isHeld ? held : await readOne(connection, at)));
		changes.tell(undefined);
		if (isSaved) tabs?.tell('changed');
		return isSaved;
	};

	return {
		read: () => readAll(connection, memory),
		changeKey: (kid, change) =>
			write({ store: KEYS, id: kid }, (old) => {
				const kept = old as KeptKey | undefined;
				return change(kept) ?? kept;
			}),
		removeKey: (kid) => write({ store: KEYS, id: kid }, () => undefined),
		keepRevocation: (revocation) =>
			write({ store: REVOCATIONS, id: revocation.certificate }, () => revocation),
		async firstRevocation(revocation) {
			let standing = revocation;
			await write({ store: REVOCATIONS, id: revocation.certificate }, (old) => {
				standing = (old as KeptRevocation | undefined) ?? revocation;
				return standing;
			});
			return standing;
		},
		removeRevocation: (certificate) =>
			write({ store: REVOCATIONS, id: certificate }, () => undefined),
		onChange(listener) {
			tabs ??= joinTabs(name, () => changes.tell(undefined));
			return changes.add(listener);
		},
	};
}

interface Place {
	readonly store: typeof KEYS | typeof REVOCATIONS;
	readonly id: string;
}

const nameOf = ({ store, id }: Place) => `${store} ${id}`;

/** `false` where the database could not be written; nothing of it is then. */
async function writeOne(
	connection: Connection,
	{ store, id }: Place,
	change: (old: unknown) => unknown,
): Promise<boolean> {
	try {
		await connection.run('readwrite', [store], async (tx) => {
			const table = tx.objectStore(store);
			const value = change(await table.get(id));
			await (value === undefined ? table.delete(id) : table.put(value, id));
		});
		return true;
	} catch {
		return false;
	}
}

async function readOne(connection: Connection, { store, id }: Place): Promise<unknown> {
	try {
		return await connection.run('readonly', [store], (tx) => tx.objectStore(store).get(id));
	} catch {
		return undefined;
	}
}

async function readAll(
	connection: Connection,
	memory: ReadonlyMap<string, unknown>,
): Promise<HrKeysContent> {
	const saved = await readSaved(connection);
	const overlay = (store: Place['store'], entries: ReadonlyMap<string, unknown>) => {
		const all = new Map(entries);
		for (const [name, value] of memory) {
			const [at = '', id = ''] = name.split(' ');
			if (at === store) all.set(id, value);
		}
		return [...all.values()].filter((value) => typeof value === 'object' && value !== null);
	};
	return {
		// Only typed values are ever written here.
		keys: overlay(KEYS, saved?.keys ?? new Map()) as KeptKey[],
		revocations: overlay(REVOCATIONS, saved?.revocations ?? new Map()) as KeptRevocation[],
		state: saved === undefined || memory.size > 0 ? 'visit-only' : 'durable',
	};
}

async function readSaved(connection: Connection) {
	try {
		return await connection.run('readonly', [KEYS, REVOCATIONS], async (tx) => {
			const readStore = async (name: Place['store']) => {
				const table = tx.objectStore(name);
				const [ids, values] = await Promise.all([table.getAllKeys(), table.getAll()]);
				return new Map<string, unknown>(ids.map((id, index) => [id as string, values[index]]));
			};
			const [keys, revocations] = await Promise.all([readStore(KEYS), readStore(REVOCATIONS)]);
			return { keys, revocations };
		});
	} catch {
		return undefined;
	}
}
