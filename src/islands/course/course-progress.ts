import { getCurrentCourse } from '#adapters/site/current-course.ts';
import { lastSeen } from '#domain/learning/last-seen.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { MapCourse } from '#domain/learning/learning-map.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { followData } from './follow-data.ts';
import { examView, nextView } from './next-view.ts';
import { planOf, readMap } from './read-map.ts';
import { rememberCourse } from './remember-course.ts';
import { showCourse } from './show-course.ts';
import { showNext } from './show-next.ts';
import { showCertificate, showExam } from './show-standing.ts';
import { openToday, showToday } from './today.ts';

/** Shows, on pages that are readable without it, how far the learner is and where to go on. */
const map = readMap();
const page = document.querySelector<HTMLElement>('[data-course-page]');
const courseOf = (id: string | undefined) => map.courses.find((course) => course.id === id);

rememberCourse();
const current = courseOf(getCurrentCourse());
if (current !== undefined) openToday(current);
followData((data) => {
	for (const card of document.querySelectorAll<HTMLElement>('[data-course]')) {
		const course = courseOf(card.dataset['course']);
		if (course !== undefined) showCourse(card, planOf(course, map), data);
	}
	const own = courseOf(page?.dataset['course']);
	if (page !== null && own !== undefined) void showPage(page, own, data);
	else showHome(data);
});

function showHome(data: LearnerData): void {
	const chosen = courseOf(getCurrentCourse()) ?? latestCourse(data);
	if (chosen === undefined) return;
	const panel = openToday(chosen);
	if (panel) showToday(panel, { course: chosen, map, data }, Date.now());
}

/** The course of the lesson touched last: after an import, or where the browser keeps no settings. */
function latestCourse(data: LearnerData): MapCourse | undefined {
	if (lastSeen(data) === undefined) return undefined;
	const touched = map.courses.map((course) => ({
		course,
		at: Math.max(0, ...course.lessons.map((id) => data.lessons[id]?.at ?? 0)),
	}));
	return touched.sort((one, other) => other.at - one.at)[0]?.course;
}

async function showPage(place: HTMLElement, course: MapCourse, data: LearnerData): Promise<void> {
	const lessons = planOf(course, map);
	const { finished, total } = courseProgress(lessons, data);
	if (lessons.some(({ id }) => Object.hasOwn(data.lessons, id))) {
		showNext(place, nextView(course, map, data));
	}
	const isEarned = [...Object.values(data.attempts), ...Object.values(data.certificates)].some(
		(each) => each.course === course.id,
	);
	if (!isEarned) return;
	const { findStanding, listHeld } = await import('./standing.ts');
	const now = Date.now();
	const [standing, held] = await Promise.all([findStanding(course, data, now), listHeld(data)]);
	showExam(place, standing, now);
	const view = examView(course, standing, { isRead: finished === total });
	if (view) showNext(place, view);
	const own = held.find((each) => each.course === course.id);
	showCertificate(place, { held: own, course: course.id, standing }, now);
}
