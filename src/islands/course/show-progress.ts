import { getCurrentCourse } from '#adapters/site/current-course.ts';
import { thisMoment } from '#adapters/site/this-moment.ts';
import { lastSeen } from '#domain/learning/last-seen.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { LearningMap, MapCourse } from '#domain/learning/learning-map.ts';
import type { KnownLessons } from './find-known.ts';
import { openToday } from './open-today.ts';
import { planOf } from './read-map.ts';
import { showCourse } from './show-course.ts';
import { showEarned } from './show-earned.ts';
import { showPage } from './show-page.ts';
import { showReview } from './show-review.ts';
import { showToday } from './today.ts';

/**
 * Fills in what the learner's data says: on each course's card, and on the page of one, or of today.
 * What must be fetched for it follows what need not.
 */
export async function showProgress(map: LearningMap, data: LearnerData): Promise<void> {
	const first = show(map, data, new Map());
	const isTested = Object.values(data.sittings).some(({ purpose }) => purpose === 'pretest');
	const known = isTested
		? await import('./find-known.ts').then(({ findKnown }) => findKnown(map, data))
		: new Map<string, ReadonlySet<string>>();
	const shown = known.size === 0 ? first : show(map, data, known);
	if (shown === undefined) return;
	const { place, isPage, course } = shown;
	if (lastSeen(data) !== undefined) void showReview(place, data);
	await showEarned(place, { course, map, data, known: knownOf(course, known) }, { isPage });
}

function show(map: LearningMap, data: LearnerData, known: KnownLessons) {
	const courseOf = (id: string | undefined) => map.courses.find((course) => course.id === id);
	for (const card of document.querySelectorAll<HTMLElement>('[data-course]')) {
		const course = courseOf(card.dataset['course']);
		if (course === undefined) continue;
		showCourse(card, { lessons: planOf(course, map), data, known: knownOf(course, known) });
	}
	const page = document.querySelector<HTMLElement>('[data-course-page]');
	const course = courseOf(page?.dataset['course'] ?? getCurrentCourse()) ?? latestCourse(map, data);
	const place = course && (page ?? openToday(course));
	if (course === undefined || place === undefined) return undefined;
	const told = { course, map, data, known: knownOf(course, known) };
	if (page === null) showToday(place, told, thisMoment());
	else showPage(page, told);
	return { place, isPage: page !== null, course };
}

function knownOf({ id }: MapCourse, known: KnownLessons): ReadonlySet<string> {
	return known.get(id) ?? new Set();
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
