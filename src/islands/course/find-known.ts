import { loadPracticeIndex } from '#adapters/bank/load-bank.ts';
import { skippableLessons } from '#domain/diagnosis/skippable.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { LearningMap } from '#domain/learning/learning-map.ts';
import { knownItems } from '#domain/practice/practice-index.ts';

/** By course id, the lessons that its pre-test showed as known, where the course lets skip them. */
export type KnownLessons = ReadonlyMap<string, ReadonlySet<string>>;

/** Fetches the items of today for it. Without a network nothing is known, and nothing is skipped. */
export async function findKnown(
	{ courses, lessons }: LearningMap,
	data: LearnerData,
): Promise<KnownLessons> {
	const index = await loadPracticeIndex();
	if (!index.ok) return new Map();
	const items = knownItems(index.value);
	return new Map(
		courses.map(({ id, pretest, lessons: own }) => {
			const taught = own.map((lesson) => ({
				id: lesson,
				objectives: lessons[lesson]?.objectives ?? [],
			}));
			return [id, new Set(skippableLessons({ id, pretest, lessons: taught }, data, items))];
		}),
	);
}
