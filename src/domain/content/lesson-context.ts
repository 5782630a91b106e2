/** A lesson in the list of its course. */
export interface SiblingLesson {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly minutes: number;
	readonly isCurrent: boolean;
}

/** A lesson as a part of one course. */
export interface LessonContext {
	/** Course id. */
	readonly id: string;
	readonly title: string;
	readonly href: string;
	/** Place of the lesson, from 1. */
	readonly number: number;
	readonly siblings: readonly SiblingLesson[];
	/** Where "finished" leads: the next lesson, or the exam after the last one. */
	readonly next: { readonly href: string; readonly title?: string | undefined };
	readonly previous?: SiblingLesson | undefined;
}
