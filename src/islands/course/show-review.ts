import { thisMoment } from '#adapters/site/this-moment.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { homeText } from '#strings/home.ts';
import { fillRow } from './show-standing.ts';

/** Says how much review waits today. What it takes to know is large, so it is fetched last. */
export async function showReview(place: ParentNode, data: LearnerData): Promise<void> {
	const [{ dueToday }, { loadMaterial }] = await Promise.all([
		import('#islands/review/engine.ts'),
		import('#islands/review/load-material.ts'),
	]);
	const material = await loadMaterial(data);
	// Without a network the line stays as it was: an invitation without a number.
	if (material === undefined) return;
	const { cards, minutes } = dueToday(data, material, thisMoment());
	const text = cards === 0 ? homeText.reviewNone : homeText.reviewDue(cards, minutes);
	fillRow(place, 'review', { text });
}
