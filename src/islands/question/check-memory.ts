import type { Response } from '#domain/assessment/response.ts';
import type { CheckAnswer } from '#domain/learning/learner-data.ts';

/** The store is fetched at the first answer or recall, never before a question can be answered. */
const learnerStore = async () => (await import('#adapters/storage/site-store.ts')).siteStore();

/** Keeps the last answer to a formative question. */
export async function rememberCheck(itemId: string, answer: CheckAnswer): Promise<void> {
	const store = await learnerStore();
	await store.update('checks', itemId, () => answer);
}

/** The answer that was kept, unless the item has changed its meaning since. */
export async function recallCheck(itemId: string, revision: number): Promise<Response | undefined> {
	const { checks } = await (await learnerStore()).read();
	const kept = checks[itemId];
	return kept?.revision === revision ? kept.response : undefined;
}
