import type { BlueprintCell, RetakePolicy } from '#domain/assessment/bank.ts';

export interface Objective {
	readonly id: string;
	/** What the learner can do afterwards; begins with a verb. */
	readonly text: string;
}

/** A lesson's front matter and what its body refers to. */
export interface Lesson {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Key of `modules`. */
	readonly module: string;
	readonly minutes: number;
	/** The law as it stood on this day. */
	readonly asOf: string;
	readonly objectives: readonly Objective[];
	readonly keyPoints: readonly string[];
	readonly citations: readonly string[];
	/** Ids of `##` and `###` headings in the body. */
	readonly anchors: readonly string[];
	/** Items, citations, terms and acts that the body names. */
	readonly uses: readonly LessonUse[];
	/** CRC-32 of the body: a change of wording alone is a change of the content. */
	readonly textChecksum: number;
}

export interface LessonUse {
	readonly kind:
		| 'item'
		| 'citation'
		| 'term'
		| 'phase'
		| 'conduct'
		| 'act'
		| 'election'
		| 'statistic'
		/** The id is a kind of sanctions, or `EVERY_KIND`. */
		| 'sanctions'
		| 'sorted-act'
		| 'sorter-phase'
		| 'role'
		| 'scenario'
		| 'card-term'
		| 'reflection'
		| 'key-point';
	readonly id: string;
}

export interface Course {
	readonly id: string;
	/** Place among the courses. */
	readonly order: number;
	readonly title: string;
	readonly audience: string;
	readonly summary: string;
	readonly edition: string;
	readonly lessons: readonly string[];
	readonly jp: number;
	readonly validityMonths: number;
	readonly legalBasis: readonly string[];
	readonly pretest: {
		/** Drawn for each objective of the course; the post-test draws as many others. */
		readonly items: number;
		/** May lessons be skipped whose objectives the pre-test shows as known? */
		readonly skip: boolean;
	};
	readonly exam: {
		readonly cells: readonly BlueprintCell[];
		readonly critical: number;
		readonly masteryScore: number;
		/** Stated to the learner; there is no time limit. */
		readonly minutes: number;
		readonly retake: RetakePolicy;
	};
}
