import type { Cohort, Decision, Intake, Member, SignedEntry } from './cohort.ts';

/** A cohort without its tables: what a list of cohorts shows. */
export type CohortHead = Omit<Cohort, 'members' | 'intakes' | 'decisions' | 'signed'>;

/** What may be said anew of a cohort; its id and version stay. */
export type HeadChange = Partial<Omit<CohortHead, 'id' | 'version' | 'at'>>;

/**
 * A change of one cohort as plain data, so that it can be sent to a worker, written as own records
 * and done again after a failure. Doing it twice is doing it once.
 */
export interface CohortPatch {
	readonly head?: HeadChange | undefined;
	/** The whole list. */
	readonly members?: readonly Member[] | undefined;
	/** What is new; an intake that is there already keeps its day and source. */
	readonly intakes?: readonly Intake[] | undefined;
	/** By intake id. */
	readonly decisions?: Readonly<Record<string, Decision>> | undefined;
	/** By certificate number. What is there stands, see `signedAfter`. */
	readonly signed?: Readonly<Record<string, SignedEntry>> | undefined;
	/** ms epoch. */
	readonly at: number;
}

/** The cohort with the change. */
export function patchCohort(cohort: Cohort, patch: CohortPatch): Cohort {
	const { head, members = cohort.members, intakes = [], decisions, signed, at } = patch;
	return {
		...cohort,
		...head,
		members,
		intakes:
			intakes.length === 0
				? cohort.intakes
				: { ...Object.fromEntries(intakes.map((each) => [each.id, each])), ...cohort.intakes },
		decisions: { ...cohort.decisions, ...decisions },
		signed: { ...cohort.signed, ...signedBeside(cohort.signed, signed) },
		at: Math.max(at, cohort.at),
	};
}

/**
 * What is kept of a certificate once this is said of it. What was signed first stands, since it may
 * be in somebody's hands, and so does the first revocation: a tab that has not heard of either takes
 * nothing back.
 */
export function signedAfter(kept: SignedEntry | undefined, next: SignedEntry): SignedEntry {
	if (kept === undefined) return next;
	if (kept.revoked !== undefined || next.revoked === undefined) return kept;
	return { ...kept, revoked: next.revoked };
}

function signedBeside(kept: Cohort['signed'], next: Cohort['signed'] = {}): Cohort['signed'] {
	return Object.fromEntries(
		Object.entries(next).map(([number, entry]) => [number, signedAfter(kept[number], entry)]),
	);
}

/** The cohort without its tables. */
export function headOf(cohort: CohortHead): CohortHead {
	const { version, id, title, course, assignment, assignmentId, due, at } = cohort;
	return { version, id, title, course, assignment, assignmentId, due, at };
}

/** A cohort that holds nothing yet. */
export function emptyCohort(head: CohortHead): Cohort {
	return { ...headOf(head), members: [], intakes: {}, decisions: {}, signed: {} };
}
