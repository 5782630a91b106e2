import type { Cohort, Decision, SignedEntry } from './cohort.ts';
import type { CohortHead } from './cohort-patch.ts';

/**
 * Two states of one cohort as one: whatever is in either. Title, days and people are those of `ours`;
 * people whom it lacks are added. The same intake keeps its first day; the later decision counts;
 * what was taken back stays so.
 */
export function mergeCohorts(ours: Cohort, theirs: Cohort): Cohort {
	const known = new Set(ours.members.map(({ id }) => id));
	return {
		...ours,
		members: [...ours.members, ...theirs.members.filter(({ id }) => !known.has(id))],
		intakes: mergeTables(ours.intakes, theirs.intakes, (one, other) =>
			other.receivedAt < one.receivedAt ? other : one,
		),
		decisions: mergeTables(ours.decisions, theirs.decisions, laterDecision),
		signed: mergeTables(ours.signed, theirs.signed, laterSigned),
		at: laterAt(ours, theirs),
	};
}

/** The head of `mergeCohorts`, where the rest is not at hand; `theirs` alone where there is no other. */
export function mergeHeads(ours: CohortHead | undefined, theirs: CohortHead): CohortHead {
	return ours === undefined ? theirs : { ...ours, at: laterAt(ours, theirs) };
}

const laterAt = (one: CohortHead, other: CohortHead) => Math.max(one.at, other.at);

/** The same cohort under another id and title: nothing of the first is touched. */
export function copyCohort(cohort: Cohort, id: string, title: string): Cohort {
	return { ...cohort, id, title };
}

const laterDecision = (one: Decision, other: Decision) => (other.at > one.at ? other : one);

function laterSigned(one: SignedEntry, other: SignedEntry): SignedEntry {
	if ((one.revoked === undefined) !== (other.revoked === undefined)) {
		return one.revoked === undefined ? other : one;
	}
	return other.signedAt > one.signedAt ? other : one;
}

function mergeTables<T>(
	ours: Readonly<Record<string, T>>,
	theirs: Readonly<Record<string, T>>,
	merge: (one: T, other: T) => T,
): Readonly<Record<string, T>> {
	const merged = new Map(Object.entries(ours));
	for (const [key, other] of Object.entries(theirs)) {
		const one = merged.get(key);
		merged.set(key, one === undefined ? other : merge(one, other));
	}
	return Object.fromEntries(merged);
}
