import { courseProgress, goneLessons } from '#domain/learning/progress.ts';
import { courseText } from '#strings/course.ts';
import { nextView } from './next-view.ts';
import { planOf } from './read-map.ts';
import { showNext } from './show-next.ts';
import type { Told } from './told.ts';

/** What the learner's data makes of a course's page, besides its lessons. */
export function showPage(page: HTMLElement, told: Told): void {
	const { course, map, data, known } = told;
	const { skipped } = courseProgress(planOf(course, map), data, known);
	if (skipped > 0 || course.lessons.some((id) => Object.hasOwn(data.lessons, id))) {
		showNext(page, nextView(told));
	}
	const gone = goneLessons(data, map).length;
	const line = page.querySelector<HTMLElement>('[data-gone-lessons]');
	if (line === null) return;
	line.hidden = gone === 0;
	line.textContent = gone === 0 ? '' : courseText.gone(gone);
}
