import type { Motif } from './motifs.ts';

/** What a step of a path can lead to. */
export const stepKinds = ['course', 'lesson', 'scenario', 'topic', 'question'] as const;

export type StepKind = (typeof stepKinds)[number];

export interface PathStep {
	readonly kind: StepKind;
	/** Of the course, lesson, scenario or question; of a topic its key in `topics`. */
	readonly id: string;
	/** Why this, and why now. */
	readonly why: string;
}

/** What someone in one role learns, and in which order. */
export interface LearningPath {
	readonly id: string;
	/** Place among the paths. */
	readonly order: number;
	/** As its readers say it: "Saya CPNS". */
	readonly title: string;
	readonly summary: string;
	/** Keys of `roles` that find their rulings here. */
	readonly roles: readonly string[];
	/** What its drawing shows. */
	readonly motif: Motif;
	readonly steps: readonly PathStep[];
}

/** A step with what it leads to. */
export interface StepView {
	readonly kind: StepKind;
	readonly title: string;
	readonly href: string;
	readonly why: string;
	readonly minutes: number;
	/** Lessons that finish it, in their order; none where it only looks something up. */
	readonly lessons: readonly string[];
	/** The scenario that finishes it. */
	readonly scenario?: string;
	/** The course that its lessons are read in. */
	readonly course?: string;
}

/** A path as its page shows it. */
export interface PathView extends Pick<LearningPath, 'id' | 'title' | 'summary' | 'motif'> {
	readonly href: string;
	readonly minutes: number;
	readonly steps: readonly StepView[];
	/** Of the roles that find their rulings here. */
	readonly posters: readonly { readonly text: string; readonly href: string }[];
}
