import { getCurrentCourse, setCurrentCourse } from '#adapters/site/current-course.ts';
import { courseProgress, resumePoint } from '#domain/learning/progress.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { courseText } from '#strings/course.ts';

/** Shows, on cards that are readable without it, how far the learner is and where to go on. */
rememberCourse();
const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1));
whenIdle(() => {
	void import('#adapters/storage/site-store.ts').then(async ({ siteStore }) => {
		const store = siteStore();
		const show = async () => {
			const data = await store.read();
			offerCurrentCourse();
			for (const card of document.querySelectorAll<HTMLElement>('[data-course]')) {
				showCourse(card, data);
			}
		};
		store.onChange(() => void show());
		await show();
	});
});

/** A lesson can be part of several courses: it is shown in the one that the learner came by. */
function rememberCourse(): void {
	const page = document.querySelector<HTMLElement>('[data-course-page]');
	if (page?.dataset['course'] !== undefined) setCurrentCourse(page.dataset['course']);
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || target.closest('a') === null) return;
		const course =
			target.closest<HTMLElement>('[data-resume]')?.dataset['resume'] ??
			target.closest<HTMLElement>('[data-course]')?.dataset['course'];
		if (course !== undefined) setCurrentCourse(course);
	});
}

/** The first button of the home page leads on in the course that the learner is in. */
function offerCurrentCourse(): void {
	const offer = document.querySelector<HTMLElement>('[data-resume]');
	const course = getCurrentCourse();
	const card =
		course === undefined ? null : document.querySelector(`[data-course="${CSS.escape(course)}"]`);
	if (offer === null || card === null || course === undefined) return;
	offer.dataset['resume'] = course;
	const first = card.querySelector<HTMLAnchorElement>('[data-lesson-state] a');
	const link = offer.querySelector<HTMLAnchorElement>('[data-resume-link]');
	if (first !== null && link !== null) link.href = first.href;
	const home = card.querySelector<HTMLAnchorElement>('h3 a');
	const open = offer.querySelector<HTMLAnchorElement>('[data-resume-course]');
	if (home !== null && open !== null) open.href = home.href;
}

function showCourse(card: HTMLElement, data: LearnerData): void {
	const rows = [...card.querySelectorAll<HTMLElement>('[data-lesson-state]')];
	const lessons = rows.map((row) => ({
		id: row.dataset['lessonState'] ?? '',
		minutes: Number(row.dataset['minutes']),
	}));
	const { finished, total, next, minutesLeft } = courseProgress(lessons, data);
	const resume = resumePoint(lessons, data);
	if (finished === 0 && resume === undefined) return;

	for (const [index, row] of rows.entries()) {
		const id = lessons[index]?.id ?? '';
		const progress = data.lessons[id];
		if (progress === undefined) continue;
		const isFinished = progress.finishedAt !== undefined;
		row.dataset['state'] = isFinished ? 'finished' : 'started';
		const text = row.querySelector('[data-state-text]');
		if (text) text.textContent = `, ${isFinished ? courseText.finished : courseText.inProgress}`;
	}
	showState(card, finished, total, minutesLeft);
	const unfinished = resume?.finished === false ? resume : undefined;
	showResume(card, unfinished ?? (next === undefined ? undefined : { lesson: next }));
}

function showState(card: HTMLElement, finished: number, total: number, minutesLeft: number): void {
	const state = card.querySelector<HTMLElement>('[data-course-state]');
	if (state === null) return;
	state.hidden = false;
	const text = state.querySelector('p');
	if (text) {
		text.textContent =
			finished === total
				? courseText.allFinished
				: `${courseText.progress(finished, total)}. ${courseText.minutesLeft(minutesLeft)}`;
	}
	const bar = state.querySelector('progress');
	if (bar) bar.value = finished;
}

function showResume(
	card: HTMLElement,
	point: { readonly lesson: string; readonly anchor?: string | undefined } | undefined,
): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-resume-link]');
	const isOwn =
		link?.closest('[data-resume]')?.getAttribute('data-resume') === card.dataset['course'];
	if (link === null || !isOwn) return;
	const target = card.querySelector<HTMLAnchorElement>(
		point === undefined ? '[data-exam] a' : `[data-lesson-state="${CSS.escape(point.lesson)}"] a`,
	);
	if (target === null) return;
	link.href = point?.anchor === undefined ? target.href : `${target.href}#${point.anchor}`;
	link.textContent =
		point === undefined ? courseText.toExam : courseText.resume(target.textContent.trim());
}
