import { toHref } from '#adapters/site/to-href.ts';
import type { MapCourse } from '#domain/learning/learning-map.ts';
import { routes } from '#routes';

/**
 * Puts the panel of today where newcomers see what this is. Small, for it comes before the first
 * paint where it can; the panel's lines are filled in once the learner's data is read.
 */
export function openToday(course: MapCourse): HTMLElement | undefined {
	const panel = document.querySelector<HTMLElement>('[data-today]');
	const hero = document.querySelector<HTMLElement>('[data-newcomer]');
	if (panel === null || hero === null) return undefined;
	if (panel.hidden) {
		// What comes below stays where it is.
		panel.style.minHeight = `${hero.offsetHeight}px`;
		hero.hidden = true;
		panel.hidden = false;
	}
	panel.dataset['course'] = course.id;
	const title = panel.querySelector('[data-today-course]');
	if (title) title.textContent = course.title;
	lead(panel, '[data-today-open]', routes.course(course.id));
	lead(panel, '[data-row="exam"] a', routes.exam(course.id));
	return panel;
}

function lead(panel: HTMLElement, selector: string, path: string): void {
	const link = panel.querySelector<HTMLAnchorElement>(selector);
	if (link) link.href = toHref(path);
}
