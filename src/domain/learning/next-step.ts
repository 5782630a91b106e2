import type { LearnerData } from './learner-data.ts';
import { courseProgress, resumePoint } from './progress.ts';

/** A lesson as far as it takes to lead a learner back into it. */
export interface LessonPlan {
	readonly id: string;
	readonly minutes: number;
	/** Ids of its `##` headings, in order. */
	readonly anchors: readonly string[];
}

/** What a learner does next in a course. */
export type NextStep =
	/** Nothing of the course was opened yet. */
	| { readonly kind: 'begin'; readonly lesson: string }
	/** Back into the lesson touched last, at the heading seen last where it is still there. */
	| {
			readonly kind: 'resume';
			readonly lesson: string;
			readonly anchor: string | undefined;
			/** Of this lesson, by its headings; at least 1. */
			readonly minutesLeft: number;
	  }
	| { readonly kind: 'next'; readonly lesson: string }
	/** All lessons are finished, or known by the pre-test. */
	| { readonly kind: 'exam' };

/**
 * @param lessons In the order of the course.
 * @param known `skippableLessons` of the course: led past, unless they were opened.
 */
export function nextStep(
	lessons: readonly LessonPlan[],
	data: LearnerData,
	known?: ReadonlySet<string>,
): NextStep {
	const last = resumePoint(lessons, data);
	const { next } = courseProgress(lessons, data, known);
	if (next === undefined) return { kind: 'exam' };
	if (last === undefined) return { kind: 'begin', lesson: next };
	if (last.finished) return { kind: 'next', lesson: next };
	const lesson = lessons.find(({ id }) => id === last.lesson);
	const place = lesson?.anchors.indexOf(last.anchor ?? '') ?? -1;
	return {
		kind: 'resume',
		lesson: last.lesson,
		// A heading that was reworded since is no place to return to.
		anchor: place === -1 ? undefined : last.anchor,
		minutesLeft: lesson === undefined ? 1 : minutesFrom(lesson, place),
	};
}

/** The share of a lesson from one of its headings on, as if all parts were equally long. */
function minutesFrom({ minutes, anchors }: LessonPlan, place: number): number {
	if (place <= 0) return minutes;
	return Math.max(1, Math.ceil((minutes * (anchors.length - place)) / anchors.length));
}
