import { toHref } from '#adapters/site/to-href.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { pathProgress, type StepParts } from '#domain/learning/path-progress.ts';
import { routes } from '#routes';
import { pathText } from '#strings/path.ts';
import { followData } from './follow-data.ts';
import { rememberCourse } from './remember-course.ts';

/** Shows how far the learner is on a path, by what was finished anywhere on this site. */
rememberCourse();
const path = document.querySelector<HTMLElement>('[data-path]');
if (path !== null) followData((data) => showPath(path, data));

function showPath(place: HTMLElement, data: LearnerData): void {
	const rows = [...place.querySelectorAll<HTMLElement>('[data-step]')];
	const { states, finished, total, next, lesson } = pathProgress(rows.map(partsOf), data);
	if (states.every((state) => state === 'ahead')) return;
	rows.forEach((row, at) => {
		const state = states[at] ?? 'ahead';
		row.dataset['state'] = state === 'done' ? 'finished' : state;
		if (at === next) row.setAttribute('aria-current', 'step');
		else row.removeAttribute('aria-current');
		const text = row.querySelector('[data-state-text]');
		const words = [state === 'ahead' ? '' : pathText[state], at === next ? pathText.here : ''];
		if (text) text.textContent = words.filter((each) => each !== '').join(', ');
	});
	const text = place.querySelector('[data-progress-text]');
	if (text) {
		text.textContent = next === undefined ? pathText.allDone : pathText.progress(finished, total);
	}
	const bar = place.querySelector('progress');
	if (bar) bar.value = finished;
	leadTo(place, rows[next ?? -1], { next, lesson });
}

/** The button leads into the step at hand: of a course, to the lesson that is not finished yet. */
function leadTo(
	place: HTMLElement,
	row: HTMLElement | undefined,
	{ next, lesson }: { next: number | undefined; lesson: string | undefined },
): void {
	const link = place.querySelector<HTMLAnchorElement>('[data-next-link]');
	const target = row?.querySelector('a');
	if (link === null || target === null || target === undefined || next === undefined) return;
	link.href = lesson === undefined ? target.href : toHref(routes.lesson(lesson));
	link.textContent = pathText.goOn(next + 1);
	const course = row?.dataset['course'];
	if (course === undefined) delete link.dataset['course'];
	else link.dataset['course'] = course;
}

function partsOf({ dataset }: HTMLElement): StepParts {
	const lessons = dataset['lessons'] ?? '';
	return { lessons: lessons === '' ? [] : lessons.split(' '), scenario: dataset['scenario'] };
}
