import { setCurrentCourse } from '#adapters/site/current-course.ts';

/** A lesson can be part of several courses: it is shown in the one that the learner came by. */
export function rememberCourse(): void {
	const page = document.querySelector<HTMLElement>('[data-course-page]');
	if (page?.dataset['course'] !== undefined) setCurrentCourse(page.dataset['course']);
	document.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || target.closest('a') === null) return;
		const course = target.closest<HTMLElement>('[data-course]')?.dataset['course'];
		if (course !== undefined) setCurrentCourse(course);
	});
}
