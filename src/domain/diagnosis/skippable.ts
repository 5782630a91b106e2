import type { GivenAnswer, LearnerData } from '#domain/learning/learner-data.ts';
import { isRight, type KnownItems } from '#domain/practice/practice-index.ts';
import { answersOf, lastClosed } from './sitting-answers.ts';

/** What a course says of its pre-test, and what each of its lessons teaches. */
export interface PretestCourse {
	readonly id: string;
	readonly pretest: {
		/** Items drawn for each objective. */
		readonly items: number;
		/** May what the pre-test shows as known be skipped? */
		readonly skip: boolean;
	};
	/** In the order of the course, each with the ids of its objectives. */
	readonly lessons: readonly { readonly id: string; readonly objectives: readonly string[] }[];
}

/**
 * Lessons that the learner may skip: the course allows it, and the latest finished pre-test shows
 * every objective of the lesson as known. They are not finished by that: completion and knowledge
 * are two facts, and this one is derived anew from the answers.
 *
 * @param items `knownItems` of the practice index.
 * @returns Lesson ids in the order of the course.
 */
export function skippableLessons(
	{ id, pretest, lessons }: PretestCourse,
	data: Pick<LearnerData, 'answers' | 'sittings'>,
	items: KnownItems,
): readonly string[] {
	const sitting = pretest.skip ? lastClosed({ data, items }, 'pretest', id) : undefined;
	if (sitting === undefined) return [];
	const { answers } = answersOf(sitting.id, data, items);
	const known = knownObjectives(answers, items, pretest.items);
	return lessons
		.filter(
			({ objectives }) => objectives.length > 0 && objectives.every((each) => known.has(each)),
		)
		.map((lesson) => lesson.id);
}

/**
 * Objectives of which so many answers are all entirely right and none is a guess. A lucky answer
 * that says "guessed" is thereby no reason to skip what it is about.
 *
 * @param least Fewer answers than this prove nothing, for example after items have changed.
 */
export function knownObjectives(
	answers: readonly Pick<GivenAnswer, 'item' | 'response' | 'certainty'>[],
	items: KnownItems,
	least: number,
): ReadonlySet<string> {
	const counts = new Map<string, { sound: number; total: number }>();
	for (const { item, response, certainty } of answers) {
		const known = items.get(item);
		if (known === undefined) continue;
		const count = counts.get(known.objective) ?? { sound: 0, total: 0 };
		count.total += 1;
		if (certainty !== 'guess' && isRight(known, response)) count.sound += 1;
		counts.set(known.objective, count);
	}
	const enough = [...counts].filter(([, { sound, total }]) => total >= least && sound === total);
	return new Set(enough.map(([objective]) => objective));
}
