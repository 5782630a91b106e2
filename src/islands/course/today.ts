import { dayOf, type Moment } from '#domain/calendar-day.ts';
import { daysSince, lastSeen } from '#domain/learning/last-seen.ts';
import { courseProgress } from '#domain/learning/progress.ts';
import { isDailyDone } from '#domain/practice/daily-sitting.ts';
import { courseText } from '#strings/course.ts';
import { homeText, seenText } from '#strings/home.ts';
import { nextView } from './next-view.ts';
import { planOf } from './read-map.ts';
import { showNext } from './show-next.ts';
import { fillRow } from './show-standing.ts';
import type { Told } from './told.ts';

/** What the learner's data makes of today. */
export function showToday(panel: HTMLElement, told: Told, now: Moment): void {
	const { course, map, data } = told;
	showNext(panel, nextView(told));
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
}
