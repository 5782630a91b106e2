import { findEntry, type LearnerData, type LessonProgress } from '#domain/learning/learner-data.ts';
import type { LessonPlan } from '#domain/learning/next-step.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { courseText } from '#strings/course.ts';

/** Fills in how far the learner is, on a course's card or page that is readable without it. */
export function showCourse(
	card: HTMLElement,
	lessons: readonly LessonPlan[],
	data: LearnerData,
): void {
	for (const row of card.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
		showLesson(row, findEntry(data, 'lessons', row.dataset['lessonState'] ?? ''));
	}
	for (const part of card.querySelectorAll<HTMLElement>('[data-module]')) {
		showModule(part, lessons, data);
	}
	const state = card.querySelector<HTMLElement>('[data-course-state]');
	if (state === null || !lessons.some(({ id }) => Object.hasOwn(data.lessons, id))) return;
	const { finished, total, minutesLeft } = courseProgress(lessons, data);
	const left = `${courseText.progress(finished, total)}. ${courseText.minutesLeft(minutesLeft)}`;
	fill(state, finished === total ? courseText.allFinished : left, finished);
}

function showLesson(row: HTMLElement, progress: LessonProgress | undefined): void {
	const text = row.querySelector('[data-state-text]');
	if (text === null || progress === undefined) return;
	const isFinished = progress.finishedAt !== undefined;
	row.dataset['state'] = isFinished ? 'finished' : 'started';
	text.textContent = isFinished ? courseText.finished : courseText.inProgress;
}

function showModule(part: HTMLElement, lessons: readonly LessonPlan[], data: LearnerData): void {
	const ids = part.dataset['module']?.split(' ') ?? [];
	const own = lessons.filter(({ id }) => ids.includes(id));
	const { finished, total, minutesLeft } = courseProgress(own, data);
	if (finished === 0) return;
	fill(part, courseText.moduleProgress(finished, total, minutesLeft), finished);
	part.dataset['state'] = finished === total ? 'finished' : 'started';
}

function fill(part: HTMLElement, words: string, finished: number): void {
	const text = part.querySelector('[data-progress-text]');
	if (text) text.textContent = words;
	const bar = part.querySelector('progress');
	if (bar) bar.value = finished;
}
