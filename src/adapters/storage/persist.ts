import type { LearnerDatabase } from './idb-learner-store.ts';

/**
 * Asks the browser not to clear this site's data when space runs short. Once in the life of the
 * data, since Firefox shows a question each time. A refusal changes nothing, and neither does the
 * absence of the API on pages served by plain http.
 */
export async function askToPersist(database: LearnerDatabase): Promise<void> {
	try {
		const storage: StorageManager | undefined = navigator.storage;
		if (typeof storage?.persist !== 'function') return;
		if (await database.claim('persist')) await storage.persist();
	} catch {
		// Asked for in vain; the data are kept as long as the browser pleases.
	}
}
