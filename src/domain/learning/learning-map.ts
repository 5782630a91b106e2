import type { RetakePolicy } from '#domain/assessment/bank.ts';
import type { PretestCourse } from '#domain/diagnosis/skippable.ts';

/** What a page tells its script of the courses, so that it can lead a learner back. Plain JSON. */
export interface LearningMap {
	readonly courses: readonly MapCourse[];
	/** By lesson id. */
	readonly lessons: Readonly<Record<string, MapLesson>>;
	/** Ids of lessons that other courses teach. */
	readonly others: readonly string[];
}

export interface MapCourse {
	readonly id: string;
	readonly title: string;
	/** Lesson ids in the order of the course. */
	readonly lessons: readonly string[];
	readonly pretest: PretestCourse['pretest'];
	/** Digest of today's bank, 64 hex digits. */
	readonly bank: string;
	readonly retake: RetakePolicy;
}

export interface MapLesson {
	readonly title: string;
	readonly minutes: number;
	/** Ids of what it teaches. */
	readonly objectives: readonly string[];
	/** Its `##` headings in order: id and text. */
	readonly sections: readonly (readonly [anchor: string, text: string])[];
}
