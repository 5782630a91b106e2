import type { Assignment } from '#domain/assignment/assignment.ts';
import { assignText } from '#strings/assign.ts';
import { longDate } from '#strings/dates.ts';

const text = assignText.invitation;

/** The message that goes to the group, with the link on a line of its own. `course` is a title. */
export function invitation(assignment: Assignment, course: string, link: string): string {
	const { cohort, due, message, issuer } = assignment;
	return [
		text.head(cohort),
		text.what(course, longDate(due)),
		...(message === '' ? [] : [message]),
		text.how,
		'',
		link,
		'',
		text.sign(issuer),
	].join('\n');
}
