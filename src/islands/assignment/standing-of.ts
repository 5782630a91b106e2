import { assignmentState, type AssignmentState } from '#domain/assignment/assignment-state.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { passesThatCount } from '#domain/assignment/passes.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { assignmentText as text } from '#strings/assignment.ts';
import { longDate } from '#strings/dates.ts';
import type { Results } from './list-results.ts';

/** Where a learner stands with an assignment, and what the screen says of it. */
export interface AssignmentStanding {
	/** `unknown`: sat, but the result cannot be computed now. */
	readonly state: AssignmentState['state'] | 'unknown';
	readonly words: string;
	/** Was the exam of its course handed in at least once? */
	readonly isTried: boolean;
}

/** @param now ms epoch. */
export function standingOf(
	assignment: Assignment,
	{ results, isPartial }: Results,
	now: number,
): AssignmentStanding {
	const own = results.filter(({ attempt }) => attempt.course === assignment.course);
	const passes = passesThatCount(
		assignment,
		own.filter(({ passed }) => passed),
	);
	const isTried = own.length > 0;
	const state = assignmentState(assignment, passes, now);
	if (state.state !== 'done' && isPartial) {
		return { state: 'unknown', words: text.state.unknown, isTried };
	}
	return { state: state.state, words: wordsOf(state, assignment), isTried };
}

function wordsOf(state: AssignmentState, { due }: Assignment): string {
	switch (state.state) {
		case 'open':
			return text.state.open(longDate(due), state.daysLeft);
		case 'overdue':
			return text.state.overdue(state.daysLate, longDate(due));
		case 'closed':
			return text.state.closed(state.daysLate);
		case 'done': {
			const day = longDate(dateInWib(state.finishedAt));
			return state.daysLate === 0 ? text.state.done(day) : text.state.doneLate(day, state.daysLate);
		}
	}
}
