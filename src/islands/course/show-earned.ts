import { courseProgress } from '#domain/learning/progress.ts';
import { mostUrgent } from '#domain/record/expiry.ts';
import { examView } from './next-view.ts';
import { planOf } from './read-map.ts';
import { showNext } from './show-next.ts';
import { showCertificate, showExam } from './show-standing.ts';
import type { Told } from './told.ts';

/**
 * Says where the learner stands with exam and certificate: on the page of a course of that course
 * alone, and today also of a certificate of another that is about to end. Both rest on banks, which
 * are fetched only for those who sat an exam.
 */
export async function showEarned(
	place: HTMLElement,
	{ course, map, data, known }: Told,
	{ isPage }: { readonly isPage: boolean },
): Promise<void> {
	const earned = [...Object.values(data.attempts), ...Object.values(data.certificates)];
	if (!earned.some((each) => !isPage || each.course === course.id)) return;
	const { findStanding, listHeld } = await import('./standing.ts');
	const now = Date.now();
	const [standing, held] = await Promise.all([findStanding(course, data, now), listHeld(data)]);
	showExam(place, standing, now);
	const { next } = courseProgress(planOf(course, map), data, known);
	const view = examView(course, standing, { isRead: next === undefined });
	if (view) showNext(place, view);
	const own = held.filter((each) => each.course === course.id);
	const shown = mostUrgent(isPage ? own : held, course.id, now);
	const of = shown?.course ?? course.id;
	const courseTitle = of === course.id ? undefined : map.courses.find(({ id }) => id === of)?.title;
	showCertificate(place, { held: shown, course: of, courseTitle, standing }, now);
}
