import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<unknown, string[], M>;

/** One database that is opened at the first need, and again whenever its connection was lost. */
export interface Connection {
	/**
	 * Does the work in one transaction, and resolves once that is complete. Rejects with whatever went
	 * wrong, after undoing all of it; a lost connection is renewed and the work done once more.
	 */
	run<M extends IDBTransactionMode, T>(
		mode: M,
		stores: readonly string[],
		work: (tx: Transaction<M>) => Promise<T>,
	): Promise<T>;
	close(): void;
}

export interface ConnectionOptions {
	readonly version: number;
	/** Object stores with keys given from outside; missing ones are made when the version rises. */
	readonly stores: readonly string[];
	/** After so many ms an opening or a transaction counts as failed: browsers can leave both hanging. */
	readonly patience: number;
}

/**
 * Prepares a connection to an IndexedDB database; opens nothing yet. Steps aside by closing when
 * another tab needs a newer version of it, or wants to delete it.
 */
export function connect(
	name: string,
	{ version, stores, patience }: ConnectionOptions,
): Connection {
	let opened: Promise<IDBPDatabase> | undefined;

	const close = () => {
		void opened?.then(
			(database) => database.close(),
			() => undefined,
		);
		opened = undefined;
	};

	const open = () => {
		if (opened) return opened;
		const opening = openDB(name, version, {
			upgrade(database, _old, _new, tx) {
				// Fails together with the opening, which tells.
				tx.done.catch(() => undefined);
				for (const store of stores) {
					if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
				}
			},
			blocking: close,
			terminated: close,
		});
		// An opening that failed is forgotten, so that the next need tries again.
		opening.catch(() => {
			if (opened === opening) opened = undefined;
		});
		opened = opening;
		return opening;
	};

	const run: Connection['run'] = async (mode, names, work) => {
		const database = await within(patience, open());
		// An answer of an exam counts as saved once it is on the disk, not in the system's buffer.
		const tx = database.transaction([...names], mode, { durability: 'strict' });
		// A transaction that aborts tells so twice: here, and by the request that failed.
		tx.done.catch(() => undefined);
		try {
			const result = await within(patience, work(tx));
			await within(patience, tx.done);
			return result;
		} catch (error) {
			abort(tx);
			throw error;
		}
	};

	return {
		async run(mode, names, work) {
			try {
				return await run(mode, names, work);
			} catch (error) {
				if (!isLost(error)) throw error;
				close();
				return run(mode, names, work);
			}
		},
		close,
	};
}

/** The promise's own result, or a rejection after so many ms. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new DOMException(`No answer in ${ms} ms.`, 'TimeoutError')),
			ms,
		);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}

function abort(tx: { abort(): void }): void {
	try {
		tx.abort();
	} catch {
		// It has ended by itself.
	}
}

// `InvalidStateError`: closed since it was opened. `UnknownError`: WebKit, when the page comes back
// from the background ("Connection to Indexed Database server lost", WebKit bug 197050).
function isLost(error: unknown): boolean {
	return error instanceof Error && /^(InvalidStateError|UnknownError)$/.test(error.name);
}
