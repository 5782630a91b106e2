import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest, IDBRequest } from 'fake-indexeddb';
import { type Mock, vi } from 'vitest';
import { openLearnerStore, type StoreOptions } from '#adapters/storage/open-learner-store.ts';
import type { LearnerStore } from '#domain/learning/store.ts';

export const DATABASE = 'netral:/uji/';

const opened: LearnerStore[] = [];

/** A database without content, in a browser that works. */
export function freshBrowser(): void {
	vi.stubGlobal('indexedDB', new IDBFactory());
}

/** As after the page was left: no store listens any more, nothing is broken. */
export function leaveBrowser(): void {
	for (const store of opened.splice(0)) store.close();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
}

/** A store as one tab has it, which after a failure tries storage again at once. */
export function openTab(options: StoreOptions = {}): LearnerStore {
	const store = openLearnerStore(DATABASE, { patience: 5000, retryAfter: 0, ...options });
	opened.push(store);
	return store;
}

export const error = (name: string) => new DOMException(`${name} of the test`, name);

/** Ways in which storage fails as a whole. Each breaks it from now on. */
export const outages: Readonly<Record<string, () => void>> = {
	'storage is missing': () => vi.stubGlobal('indexedDB', undefined),
	'storage throws at every call': () => {
		const fail = () => {
			throw error('SecurityError');
		};
		vi.stubGlobal('indexedDB', { open: fail, deleteDatabase: fail, databases: fail, cmp: fail });
	},
	'a private window lets nothing be made': () => {
		intercept<IDBOpenDBRequest>(indexedDB, 'open', (open) => {
			const request = open();
			request.addEventListener('upgradeneeded', () => request.transaction?.abort());
			return request;
		});
	},
	'opening never ends': () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
		vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => new IDBOpenDBRequest());
	},
	'the database is of a newer version of the site': () => {
		const request = indexedDB.open(DATABASE, 99);
		request.onsuccess = () => request.result.close();
	},
};

/** Ways in which saving fails while reading still works. Each breaks it from now on. */
export const refusals: Readonly<Record<string, () => void>> = {
	'the disk is full at a write': () => {
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw error('QuotaExceededError');
		});
	},
	'the disk is full at the end of a transaction': () => {
		intercept<IDBRequest>(IDBObjectStore.prototype, 'put', (put) => {
			const request = put();
			request.addEventListener('success', () => request.transaction?.abort());
			return request;
		});
	},
	'a write never ends': () => {
		intercept<IDBRequest>(IDBObjectStore.prototype, 'put', () => new IDBRequest());
	},
	'no write may begin': () => {
		intercept(IDBDatabase.prototype, 'transaction', (transaction, [, mode]) => {
			if (mode === 'readwrite') throw error('ReadOnlyError');
			return transaction();
		});
	},
};

/** Comes between the page and one method of the browser; `call` does what the page asked for. */
export function intercept<T>(
	owner: object,
	name: string,
	around: (call: () => T, args: readonly unknown[]) => T,
): Mock {
	const methods = owner as Record<string, (...args: unknown[]) => T>;
	const original = Reflect.get(owner, name) as (...args: unknown[]) => T;
	return vi.spyOn(methods, name).mockImplementation(function (this: unknown, ...args) {
		return around(() => original.apply(this, args), args);
	});
}

/**
 * Patience for a tab under this outage or refusal: no longer than the test's own. Where something
 * must still succeed beside what hangs, it is long enough for a machine that is busy.
 */
export const patienceFor = (name: string) => {
	if (name in outages && name.endsWith('never ends')) return 200;
	return name.endsWith('never ends') ? 1500 : 5000;
};

/** Ends every outage and refusal. */
export function repair(): void {
	vi.restoreAllMocks();
}
