import { findEntry, type LearnerData } from '#domain/learning/learner-data.ts';
import type { LessonPlan } from '#domain/learning/next-step.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { courseText } from '#strings/course.ts';

interface CourseFacts {
	readonly lessons: readonly LessonPlan[];
	readonly data: LearnerData;
	/** Lessons that the pre-test showed as known. */
	readonly known: ReadonlySet<string>;
}

/** Fills in how far the learner is, on a course's card or page that is readable without it. */
export function showCourse(card: HTMLElement, { lessons, data, known }: CourseFacts): void {
	for (const row of card.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
		showLesson(row, { lessons, data, known });
	}
	for (const part of card.querySelectorAll<HTMLElement>('[data-module]')) {
		showModule(part, { lessons, data, known });
	}
	const state = card.querySelector<HTMLElement>('[data-course-state]');
	const { finished, total, skipped, minutesLeft } = courseProgress(lessons, data, known);
	const isBegun = lessons.some(({ id }) => Object.hasOwn(data.lessons, id));
	if (state === null || (!isBegun && skipped === 0)) return;
	const left = [
		`${courseText.progress(finished, total)}.`,
		...(minutesLeft === 0 ? [] : [courseText.minutesLeft(minutesLeft)]),
		...(skipped === 0 ? [] : [courseText.skipped(skipped)]),
	];
	fill(state, finished === total ? courseText.allFinished : left.join(' '), finished);
}

/** What was begun or finished though it was known keeps its own state: completion is another fact. */
function showLesson(row: HTMLElement, { data, known }: CourseFacts): void {
	const id = row.dataset['lessonState'] ?? '';
	const progress = findEntry(data, 'lessons', id);
	const text = row.querySelector('[data-state-text]');
	if (text === null || (progress === undefined && !known.has(id))) return;
	if (progress === undefined) {
		row.dataset['state'] = 'known';
		text.textContent = courseText.known;
		return;
	}
	const isFinished = progress.finishedAt !== undefined;
	row.dataset['state'] = isFinished ? 'finished' : 'started';
	text.textContent = isFinished ? courseText.finished : courseText.inProgress;
}

function showModule(part: HTMLElement, { lessons, data, known }: CourseFacts): void {
	const ids = part.dataset['module']?.split(' ') ?? [];
	const own = lessons.filter(({ id }) => ids.includes(id));
	const { finished, total, skipped, minutesLeft } = courseProgress(own, data, known);
	if (finished + skipped === 0) return;
	const left = [
		courseText.moduleProgress(finished, total),
		...(minutesLeft === 0 ? [] : [courseText.moduleLeft(minutesLeft)]),
		...(skipped === 0 ? [] : [courseText.moduleSkipped(skipped)]),
	];
	fill(part, finished === total ? courseText.moduleDone : left.join(', '), finished);
	if (finished > 0) part.dataset['state'] = finished === total ? 'finished' : 'started';
}

function fill(part: HTMLElement, words: string, finished: number): void {
	const text = part.querySelector('[data-progress-text]');
	if (text) text.textContent = words;
	const bar = part.querySelector('progress');
	if (bar) bar.value = finished;
}
