import type { CalendarEvent } from '#domain/calendar/icalendar.ts';
import type { Assignment } from './assignment.ts';

/** What the reminder says, in the language of the interface. */
export interface ReminderWords {
	readonly title: (course: string) => string;
	readonly lines: (assignment: Assignment, link: string) => readonly string[];
}

/** Days before the due day on which calendars remind of it. */
const ALARMS = [7, 1];

/**
 * The due day of an assignment for any calendar. Made again, it takes the place of the one before.
 *
 * @param link Full link of the assignment.
 */
export function toReminder(
	assignment: Assignment,
	{ course, link }: { readonly course: string; readonly link: string },
	words: ReminderWords,
): CalendarEvent {
	return {
		uid: `tugas-${assignment.id}@netral`,
		from: assignment.due,
		until: assignment.due,
		title: words.title(course),
		text: words.lines(assignment, link).join('\n'),
		alarms: ALARMS,
	};
}
