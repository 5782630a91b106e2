import type { Cohort } from './cohort.ts';
import type { RecapAttempt } from './attempt-flags.ts';
import type { IntakeRefusal, JudgedAttempt, JudgedIntake } from './judged.ts';
import type { Claimed } from './match-members.ts';

/** An intake that holds something, with when and whence it came. */
export type ReadIntake = JudgedIntake & { readonly ok: true };

/** An intake, or a record of it, that could not be judged. */
export interface RefusedEntry {
	/** Intake id. */
	readonly intake: string;
	readonly source: string;
	readonly reason: IntakeRefusal;
	/** Code of the record, where it is one of a submission. */
	readonly code?: string | undefined;
}

/** Who an intake says that it is from, by all its records. */
export function claimOf({ attempts, nip }: ReadIntake): Claimed {
	const latest = attempts.reduce<JudgedAttempt | undefined>(
		(last, each) => (last !== undefined && last.finishedAt > each.finishedAt ? last : each),
		undefined,
	);
	const names = [...new Set(attempts.map(({ name }) => name))];
	return { names, agency: latest?.agency ?? '', nip };
}

/**
 * The attempts in these intakes, each once, oldest first. Intakes must come in the order in which they
 * were received.
 */
export function gatherAttempts(
	intakes: readonly ReadIntake[],
	received: Cohort['intakes'],
): readonly RecapAttempt[] {
	const gathered = new Map<string, RecapAttempt>();
	for (const { id, kind, submittedAt, attempts } of intakes) {
		const receivedAt = received[id]?.receivedAt ?? 0;
		for (const attempt of attempts) {
			const known = gathered.get(attempt.code);
			const isSigned = kind === 'submission';
			gathered.set(
				attempt.code,
				known === undefined
					? { attempt, intakes: [id], isSigned, submittedAt, receivedAt }
					: {
							...known,
							intakes: [...known.intakes, id],
							isSigned: known.isSigned || isSigned,
							submittedAt: earliest(known.submittedAt, submittedAt),
						},
			);
		}
	}
	return [...gathered.values()].sort(
		({ attempt: one }, { attempt: other }) =>
			one.finishedAt - other.finishedAt || (one.code < other.code ? -1 : 1),
	);
}

/** 0 says nothing. */
function earliest(one: number, other: number): number {
	if (one === 0 || other === 0) return Math.max(one, other);
	return Math.min(one, other);
}

/** Everything that could not be judged, with its reason. */
export function listRefused(
	judged: readonly JudgedIntake[],
	received: Cohort['intakes'],
): readonly RefusedEntry[] {
	return judged.flatMap((each) => {
		const of = { intake: each.id, source: received[each.id]?.source ?? '' };
		if (!each.ok) return [{ ...of, reason: each.reason }];
		return each.refused.map(({ code, reason }) => ({ ...of, reason, code }));
	});
}
