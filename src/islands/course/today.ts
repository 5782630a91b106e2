import { dayOf, type Moment } from '#domain/calendar-day.ts';
import { daysSince, lastSeen } from '#domain/learning/last-seen.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { LearningMap, MapCourse } from '#domain/learning/learning-map.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { isDailyDone } from '#domain/practice/daily-sitting.ts';
import { mostUrgent } from '#domain/record/expiry.ts';
import { courseText } from '#strings/course.ts';
import { homeText, seenText } from '#strings/home.ts';
import { examView, nextView } from './next-view.ts';
import { planOf } from './read-map.ts';
import { showNext } from './show-next.ts';
import { fillRow, showCertificate, showExam } from './show-standing.ts';

/** What the learner's data makes of today. */
export function showToday(
	panel: HTMLElement,
	{ course, map, data }: { course: MapCourse; map: LearningMap; data: LearnerData },
	now: Moment,
): void {
	showNext(panel, nextView(course, map, data));
	const { finished, total } = courseProgress(planOf(course, map), data);
	const text = panel.querySelector('[data-progress-text]');
	if (text) text.textContent = courseText.progress(finished, total);
	const bar = panel.querySelector('progress');
	if (bar) Object.assign(bar, { max: total, value: finished });
	const seen = lastSeen(data);
	const line = panel.querySelector('[data-today-seen]');
	if (line) line.textContent = seen === undefined ? '' : seenText(daysSince(seen, now));
	const isDone = isDailyDone(data, dayOf(now));
	fillRow(panel, 'daily', { text: isDone ? homeText.dailyDone : homeText.dailyText });
	panel.dataset['state'] = 'shown';
	if (Object.keys(data.attempts).length + Object.keys(data.certificates).length > 0) {
		void showEarned(panel, { course, map, data }, now.at);
	}
}

/** Exam and certificate rest on banks, which are fetched only for those who sat an exam. */
async function showEarned(
	panel: HTMLElement,
	{ course, map, data }: { course: MapCourse; map: LearningMap; data: LearnerData },
	now: number,
): Promise<void> {
	const { findStanding, listHeld } = await import('./standing.ts');
	const [standing, held] = await Promise.all([findStanding(course, data, now), listHeld(data)]);
	showExam(panel, standing, now);
	const { finished, total } = courseProgress(planOf(course, map), data);
	const view = examView(course, standing, { isRead: finished === total });
	if (view) showNext(panel, view);
	const shown = mostUrgent(held, course.id, now);
	const other = shown?.course === course.id ? undefined : shown?.course;
	const courseTitle = map.courses.find(({ id }) => id === other)?.title;
	const renewed = shown?.course ?? course.id;
	showCertificate(panel, { held: shown, course: renewed, courseTitle, standing }, now);
}
