import type { RetakePolicy } from '#domain/assessment/bank.ts';

/** A course as home and course page show it. */
export interface CourseCardView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly audience: string;
	readonly summary: string;
	readonly edition: string;
	readonly jp: number;
	/** Of all its lessons. */
	readonly minutes: number;
	readonly lessonCount: number;
	/** Lessons in their order; neighbours of one module stand under its title. */
	readonly modules: readonly {
		/** Key of `modules`. */
		readonly module: string;
		readonly title: string;
		/** Of its lessons. */
		readonly minutes: number;
		readonly lessons: readonly {
			readonly id: string;
			readonly title: string;
			readonly minutes: number;
			readonly href: string;
		}[];
	}[];
	/** What its learners can do afterwards; each begins with a verb. */
	readonly objectives: readonly string[];
	/** How long its certificate is valid. */
	readonly validityMonths: number;
	readonly exam: {
		readonly href: string;
		readonly items: number;
		readonly masteryPercent: number;
		readonly minutes: number;
		/** Items that must be entirely right. */
		readonly critical: number;
		readonly retake: RetakePolicy;
	};
}
