import { getCurrentCourse } from '#adapters/site/current-course.ts';
import type { LessonProgress } from '#domain/learning/learner-data.ts';
import type { LearnerStore } from '#domain/learning/store.ts';
import { lessonSays } from '#strings/lesson.ts';

/** Remembers that a lesson was opened, where its reader is, and that it was finished. */
const root = document.querySelector<HTMLElement>('[data-lesson]');
const lessonId = root?.dataset['lesson'] ?? '';

// The text comes first: the store is fetched once the page has settled.
const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1));
if (root !== null) {
	showInCourse(root);
	whenIdle(() => {
		void import('#adapters/storage/site-store.ts').then(({ siteStore }) =>
			follow(root, siteStore()),
		);
	});
}

function follow(lesson: HTMLElement, store: LearnerStore): void {
	const touch = (change: Partial<LessonProgress>) => {
		const at = Date.now();
		return store.update('lessons', lessonId, (old) => ({ startedAt: at, ...old, ...change, at }));
	};

	const show = () => {
		const state = lesson.querySelector<HTMLElement>('[data-save-state]');
		if (state === null) return;
		state.hidden = false;
		state.textContent = store.state === 'durable' ? lessonSays.saved : lessonSays.visitOnly;
	};
	store.onState(show);
	void touch({}).then(show);

	const seen = new IntersectionObserver(
		(entries) => {
			const heading = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
			if (heading !== undefined) void touch({ anchor: heading.id });
		},
		{ rootMargin: '0px 0px -70% 0px' },
	);
	for (const heading of lesson.querySelectorAll('.prose h2[id]')) seen.observe(heading);

	for (const finish of lesson.querySelectorAll<HTMLAnchorElement>('[data-finish]')) {
		leaveBy(finish, () => touch({ finishedAt: Date.now() }));
	}
}

/** Follows the link once the lesson is written down as finished: leaving at once could cut that short. */
function leaveBy(finish: HTMLAnchorElement, save: () => Promise<unknown>): void {
	finish.addEventListener('click', (event) => {
		const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
		const finished = save();
		if (!plain) return;
		event.preventDefault();
		void finished.finally(() => location.assign(finish.href));
	});
}

/** Shows the lesson as a part of the course that the learner came by, where it is part of several. */
function showInCourse(lesson: HTMLElement): void {
	const parts = [...lesson.querySelectorAll<HTMLElement>('[data-in-course]')];
	const course = getCurrentCourse();
	if (!parts.some(({ dataset }) => dataset['inCourse'] === course)) return;
	for (const part of parts) part.hidden = part.dataset['inCourse'] !== course;
}
