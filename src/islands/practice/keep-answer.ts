import { siteStore } from '#adapters/storage/site-store.ts';
import type { GivenAnswer } from '#domain/learning/learner-data.ts';

/** Keeps an answer for good: under its own id, so that none replaces another. */
export async function keepAnswer(answer: GivenAnswer): Promise<void> {
	await siteStore().update('answers', `${answer.at}-${answer.item}`, () => answer);
}
