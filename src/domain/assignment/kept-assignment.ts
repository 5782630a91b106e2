import type { KeptAssignment, LearnerData } from '#domain/learning/learner-data.ts';
import type { Assignment } from './assignment.ts';
import { peekAssignment } from './assignment-token.ts';

/** An assignment that was taken, with what its token says. */
export interface HeldAssignment {
	/** Id under which it is kept. */
	readonly key: string;
	readonly token: string;
	readonly assignment: Assignment;
	readonly openedAt: number;
}

/**
 * Id under which an assignment is kept: the same link opened twice is one, and nobody else's key can
 * put another in its place.
 *
 * @param kid Thumbprint of the key that signed it.
 */
export function assignmentKey(id: string, kid: string): string {
	return `${id}-${kid.slice(0, 16)}`;
}

/** The entry after an assignment was taken at `at` (ms epoch), again perhaps. */
export function takeAssignment(
	old: KeptAssignment | undefined,
	token: string,
	at: number,
): KeptAssignment {
	if (old === undefined || old.removedAt !== undefined) return { token, openedAt: at, at };
	// Written anew by the same agency: the later word counts.
	const [before, after] = [issuedAt(old.token), issuedAt(token)];
	return after > before ? { ...old, token, at } : old;
}

/** The entry after the learner put it away at `at` (ms epoch). */
export function removeAssignment(
	old: KeptAssignment | undefined,
	at: number,
): KeptAssignment | undefined {
	return old === undefined || old.removedAt !== undefined ? old : { ...old, removedAt: at, at };
}

/**
 * Assignments that were taken and not put away, the earliest due first. Their signatures were checked
 * when they were taken.
 */
export function listAssignments({ assignments }: LearnerData): readonly HeldAssignment[] {
	return Object.entries(assignments)
		.flatMap(([key, { token, openedAt, removedAt }]) => {
			const assignment = removedAt === undefined ? peekAssignment(token) : undefined;
			return assignment === undefined ? [] : [{ key, token, assignment, openedAt }];
		})
		.sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

const order = ({ key, assignment }: HeldAssignment) => `${assignment.due} ${key}`;

const issuedAt = (token: string) => peekAssignment(token)?.issuedAt ?? 0;
