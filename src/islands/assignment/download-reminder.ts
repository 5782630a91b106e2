import { toReminder } from '#domain/assignment/reminder.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { toICalendar } from '#domain/calendar/icalendar.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { download } from '#islands/calendar/download.ts';
import { reminderText as text } from '#strings/assignment.ts';
import { longDate } from '#strings/dates.ts';
import { assignmentLink } from './assignment-link.ts';
import { returnWords } from './AssignmentFacts.tsx';
import { assignmentText } from '#strings/assignment.ts';

interface Tokened {
	readonly token: string;
	readonly assignment: Assignment;
}

/** Hands over the due day as a file for any calendar; `course` is a title. */
export function downloadReminder({ token, assignment }: Tokened, course: string): void {
	const event = toReminder(assignment, { course, link: assignmentLink(token) }, words);
	const asOf = dateInWib(assignment.issuedAt);
	const calendar = toICalendar({ name: text.calendar(course), asOf, events: [event] });
	download(text.file(assignment.due), calendar, 'text/calendar');
}

const words = {
	title: text.title,
	lines: (assignment: Assignment, link: string) => [
		text.cohort(assignment.cohort, assignment.issuer),
		...(assignment.message === '' ? [] : [assignment.message]),
		text.closes(longDate(assignment.closes)),
		`${assignmentText.facts.returns}: ${returnWords(assignment)}.`,
		text.link(link),
	],
};
