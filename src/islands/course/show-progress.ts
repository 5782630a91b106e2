import { getCurrentCourse } from '#adapters/site/current-course.ts';
import { thisMoment } from '#adapters/site/this-moment.ts';
import { lastSeen } from '#domain/learning/last-seen.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { LearningMap, MapCourse } from '#domain/learning/learning-map.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { examView, nextView } from './next-view.ts';
import { openToday } from './open-today.ts';
import { planOf } from './read-map.ts';
import { showCourse } from './show-course.ts';
import { showNext } from './show-next.ts';
import { showReview } from './show-review.ts';
import { showCertificate, showExam } from './show-standing.ts';
import { showToday } from './today.ts';

/** Fills in what the learner's data says: on each course's card, and on the page of one, or of today. */
export function showProgress(map: LearningMap, data: LearnerData): void {
	const courseOf = (id: string | undefined) => map.courses.find((course) => course.id === id);
	for (const card of document.querySelectorAll<HTMLElement>('[data-course]')) {
		const course = courseOf(card.dataset['course']);
		if (course !== undefined) showCourse(card, planOf(course, map), data);
	}
	const page = document.querySelector<HTMLElement>('[data-course-page]');
	const course = courseOf(page?.dataset['course'] ?? getCurrentCourse()) ?? latestCourse(map, data);
	if (course === undefined) return;
	const place = page ?? openToday(course);
	if (place === undefined) return;
	if (page === null) showToday(place, { course, map, data }, thisMoment());
	else void showPage(page, { course, map, data });
	if (lastSeen(data) !== undefined) void showReview(place, data);
}

/** The course of the lesson touched last: after an import, or where the browser keeps no settings. */
function latestCourse({ courses }: LearningMap, data: LearnerData): MapCourse | undefined {
	if (lastSeen(data) === undefined) return undefined;
	const touched = courses.map((course) => ({
		course,
		at: Math.max(0, ...course.lessons.map((id) => data.lessons[id]?.at ?? 0)),
	}));
	return touched.sort((one, other) => other.at - one.at)[0]?.course;
}

interface Told {
	readonly course: MapCourse;
	readonly map: LearningMap;
	readonly data: LearnerData;
}

async function showPage(place: HTMLElement, { course, map, data }: Told): Promise<void> {
	const lessons = planOf(course, map);
	const { finished, total } = courseProgress(lessons, data);
	if (lessons.some(({ id }) => Object.hasOwn(data.lessons, id))) {
		showNext(place, nextView(course, map, data));
	}
	if (Object.keys(data.sittings).length > 0) {
		void import('./show-known.ts').then(({ showKnown }) => showKnown(place, data));
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
