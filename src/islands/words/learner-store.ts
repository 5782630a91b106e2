import type { LearnerStore } from '#domain/learning/store.ts';

/** The store is fetched when something is to be kept or recalled, never before a word can be used. */
export async function learnerStore(): Promise<LearnerStore> {
	return (await import('#adapters/storage/site-store.ts')).siteStore();
}
