import { getCurrentCourse, setCurrentCourse } from '#adapters/site/current-course.ts';
import { courseProgress, resumePoint } from '#domain/learning/progress.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { courseText } from '#strings/course.ts';

/** Shows, on cards that are readable without it, how far the learner is and where to go on. */
rememberCourse();
offerCourse(getCurrentCourse());
const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1));
whenIdle(() => {
	void import('#adapters/storage/site-store.ts').then(async ({ siteStore }) => {
		const store = siteStore();
		const show = async () => {
			const data = await store.read();
			offerCourse(getCurrentCourse() ?? latestCourse(data));
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
function offerCourse(course: string | undefined): void {
	const offer = document.querySelector<HTMLElement>('[data-resume]');
	const card =
		course === undefined
			? null
			: document.querySelector<HTMLElement>(`[data-course="${CSS.escape(course)}"]`);
	if (offer === null || card === null || course === undefined) return;
	const link = offer.querySelector<HTMLAnchorElement>('[data-resume-link]');
	const first = card.querySelector<HTMLAnchorElement>('[data-lesson-state] a');
	if (link !== null && first !== null && offer.dataset['resume'] !== course) {
		link.href = first.href;
		link.textContent = courseText.start;
	}
	offer.dataset['resume'] = course;
	const home = card.querySelector<HTMLAnchorElement>('h3 a');
	const open = offer.querySelector<HTMLAnchorElement>('[data-resume-course]');
	if (home !== null && open !== null) open.href = home.href;
}

/** The course of the lesson touched last: after an import, or where the browser keeps no settings. */
function latestCourse(data: LearnerData): string | undefined {
	const touched = [...document.querySelectorAll<HTMLElement>('[data-course]')].flatMap((card) => {
		const at = lessonsOf(card).map(({ id }) => data.lessons[id]?.at ?? 0);
		const latest = Math.max(0, ...at);
		return latest === 0 ? [] : [{ course: card.dataset['course'], latest }];
	});
	return touched.sort((one, other) => other.latest - one.latest)[0]?.course;
}

function lessonsOf(card: HTMLElement) {
	return [...card.querySelectorAll<HTMLElement>('[data-lesson-state]')].map((row) => ({
		row,
		id: row.dataset['lessonState'] ?? '',
		minutes: Number(row.dataset['minutes']),
	}));
}

function showCourse(card: HTMLElement, data: LearnerData): void {
	const lessons = lessonsOf(card);
	const { finished, total, next, minutesLeft } = courseProgress(lessons, data);
	const resume = resumePoint(lessons, data);
	if (finished === 0 && resume === undefined) return;

	for (const { row, id } of lessons) {
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
