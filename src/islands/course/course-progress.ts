import { getCurrentCourse } from '#adapters/site/current-course.ts';
import { lastSeen } from '#domain/learning/last-seen.ts';
import { followData } from './follow-data.ts';
import { openToday } from './open-today.ts';
import { readMap } from './read-map.ts';
import { rememberCourse } from './remember-course.ts';

/** Shows, on pages that are readable without it, how far the learner is and where to go on. */
const map = readMap();
rememberCourse();
const current = map.courses.find(({ id }) => id === getCurrentCourse());
if (current !== undefined) openToday(current);
const assignments = document.querySelector<HTMLElement>('[data-assignments]');
followData((data) => {
	if (assignments !== null && Object.keys(data.assignments).length > 0) {
		void import('./show-assignments.ts').then(({ showAssignments }) =>
			showAssignments(assignments, map.courses, data),
		);
	}
	// Whoever is here for the first time has nothing to be shown, and loads nothing for it.
	if (current === undefined && lastSeen(data) === undefined) return;
	void import('./show-progress.ts').then(({ showProgress }) => showProgress(map, data));
});
