import { daysBetween } from '#domain/calendar-day.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import type { Assignment } from './assignment.ts';

/** Where a learner stands with an assignment. Days are counted in WIB; 0 is today. */
export type AssignmentState =
	| { readonly state: 'open'; readonly daysLeft: number }
	/** Not passed, and the day is over; results may still be wanted. */
	| { readonly state: 'overdue'; readonly daysLate: number }
	/** Not passed, and results are no longer taken. */
	| { readonly state: 'closed'; readonly daysLate: number }
	/** Passed at `finishedAt` (ms epoch). */
	| { readonly state: 'done'; readonly finishedAt: number; readonly daysLate: number };

/**
 * An assignment is met by the first passed attempt on its course, whenever that was: one passed before
 * the assignment came need not be passed again while its certificate holds, which the caller sees to.
 *
 * @param passedAt ms epoch of the ends of passed attempts that still hold.
 * @param now ms epoch.
 */
export function assignmentState(
	{ due, closes }: Pick<Assignment, 'due' | 'closes'>,
	passedAt: readonly number[],
	now: number,
): AssignmentState {
	const lateOn = (day: string) => Math.max(0, daysBetween(due, day));
	if (passedAt.length > 0) {
		const finishedAt = Math.min(...passedAt);
		return { state: 'done', finishedAt, daysLate: lateOn(dateInWib(finishedAt)) };
	}
	const today = dateInWib(now);
	if (today <= due) return { state: 'open', daysLeft: daysBetween(today, due) };
	return { state: today <= closes ? 'overdue' : 'closed', daysLate: lateOn(today) };
}
