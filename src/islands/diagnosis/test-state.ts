import {
	answersOf,
	findSitting,
	type IdentifiedSitting,
	lastClosed,
} from '#domain/diagnosis/sitting-answers.ts';
import { drawTest } from '#domain/diagnosis/draw-test.ts';
import type { PretestCourse } from '#domain/diagnosis/skippable.ts';
import { lastAnswers } from '#domain/practice/answer-history.ts';
import { beginSitting } from '#islands/practice/keep-sitting.ts';
import type { PracticeState } from '#islands/practice/use-practice.ts';

/** The two tests of a course. */
export type TestKind = 'pretest' | 'posttest';

/** A test that was begun and not finished; the latest, where two tabs began one each. */
export function openTest(
	{ data, items }: PracticeState,
	kind: TestKind,
	course: string,
): IdentifiedSitting | undefined {
	const open = Object.entries(data.sittings)
		.filter(([, sitting]) => sitting.purpose === kind && sitting.course === course)
		.filter(([, { closedAt }]) => closedAt === undefined)
		.sort(([, one], [, other]) => other.startedAt - one.startedAt)
		.find(([id]) => answersOf(id, data, items).open.length > 0);
	return open && findSitting(data, open[0]);
}

/** Opens a test. A post-test asks other items than the pre-test, as long as there are any. */
export async function beginTest(
	{ data, items, index }: PracticeState,
	kind: TestKind,
	course: PretestCourse,
): Promise<IdentifiedSitting> {
	const taught = new Set(course.lessons.flatMap(({ objectives }) => objectives));
	const earlier =
		kind === 'pretest' ? undefined : lastClosed({ data, items }, 'pretest', course.id);
	return beginSitting({
		purpose: kind,
		course: course.id,
		draw: (seed) =>
			drawTest({
				objectives: index.objectives.filter(({ id }) => taught.has(id)),
				count: course.pretest.items,
				earlier: earlier?.items ?? [],
				last: lastAnswers(data, index, Date.now()),
				seed,
			}),
	});
}
