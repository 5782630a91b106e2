import type { Lesson } from '#domain/content/course.ts';
import { findEntry, type LearnerData } from './learner-data.ts';
import type { LearningMap } from './learning-map.ts';

export interface CourseProgress {
	readonly finished: number;
	readonly total: number;
	/** Lessons that were not opened and need not be: the pre-test showed them as known. */
	readonly skipped: number;
	/** The first lesson, in the order of the course, that is neither finished nor skipped. */
	readonly next: string | undefined;
	/** Sum of the stated minutes of all lessons that are neither finished nor skipped. */
	readonly minutesLeft: number;
}

/**
 * How far a learner is in a course. A lesson counts once it is finished; one that is open counts
 * with all of its minutes. Progress in lessons that are no longer in the course is left out: see
 * `goneLessons`. A lesson that is known without having been opened is passed over, and never counts
 * as finished.
 *
 * @param lessons In the order of the course.
 * @param known `skippableLessons` of the course.
 */
export function courseProgress(
	lessons: readonly Pick<Lesson, 'id' | 'minutes'>[],
	data: LearnerData,
	known: ReadonlySet<string> = new Set(),
): CourseProgress {
	const left = lessons.filter(({ id }) => findEntry(data, 'lessons', id)?.finishedAt === undefined);
	const ahead = left.filter(
		({ id }) => !known.has(id) || findEntry(data, 'lessons', id) !== undefined,
	);
	return {
		finished: lessons.length - left.length,
		total: lessons.length,
		skipped: left.length - ahead.length,
		next: ahead[0]?.id,
		minutesLeft: ahead.reduce((sum, { minutes }) => sum + minutes, 0),
	};
}

/** Lessons that were once finished and that no course teaches any more. */
export function goneLessons(
	{ lessons: read }: Pick<LearnerData, 'lessons'>,
	{ lessons, others }: Pick<LearningMap, 'lessons' | 'others'>,
): readonly string[] {
	return Object.entries(read)
		.filter(([id, { finishedAt }]) => finishedAt !== undefined && !Object.hasOwn(lessons, id))
		.map(([id]) => id)
		.filter((id) => !others.includes(id));
}

export interface ResumePoint {
	readonly lesson: string;
	readonly anchor: string | undefined;
	/** Whether that lesson is finished, so that "go on" can lead to the next one instead. */
	readonly finished: boolean;
}

/**
 * Where the learner was last: the lesson touched latest, and the heading in it. Of two touched in
 * the same millisecond the later one of the course.
 *
 * @param lessons In the order of the course.
 * @returns `undefined` where no lesson of the course was opened yet.
 */
export function resumePoint(
	lessons: readonly Pick<Lesson, 'id'>[],
	data: LearnerData,
): ResumePoint | undefined {
	const touched = lessons.flatMap(({ id }) => {
		const progress = findEntry(data, 'lessons', id);
		return progress ? [{ id, progress }] : [];
	});
	const last = touched.sort((a, b) => a.progress.at - b.progress.at).at(-1);
	return (
		last && {
			lesson: last.id,
			anchor: last.progress.anchor,
			finished: last.progress.finishedAt !== undefined,
		}
	);
}
