import type { Attempt, ClosedAttempt, OpenAttempt } from './attempt.ts';
import type { RetakePolicy } from './bank.ts';
import type { Outcome } from './outcome.ts';
import { nextAttempt, type NextAttempt } from './retake.ts';

/** A closed attempt and what it earned; `undefined` where it fits no bank that is at hand. */
export interface ScoredAttempt {
	readonly attempt: ClosedAttempt;
	readonly outcome: Pick<Outcome, 'scaled' | 'passed'> | undefined;
}

export interface Result {
	/** 0 to 1. */
	readonly scaled: number;
	/** ms epoch. */
	readonly at: number;
}

/** Where a learner stands with the exam of one course. */
export type ExamStanding =
	| { readonly state: 'untaken' }
	/** To be gone on with, whatever came before it. */
	| { readonly state: 'open'; readonly answered: number }
	/** The best result that passed; of equal ones the first. */
	| ({ readonly state: 'passed' } & Result)
	/** The latest result, and when the exam can be sat again: `undefined` means now. */
	| ({ readonly state: 'failed'; readonly again: number | undefined } & Result)
	/** Sat, but no result can be computed now. */
	| { readonly state: 'unknown' };

/**
 * @param scored Every closed attempt of the course.
 * @param open Those that are still open.
 * @param today `bank`: digest of today's bank; `now`: ms epoch.
 */
export function examStanding(
	scored: readonly ScoredAttempt[],
	open: readonly OpenAttempt[],
	today: { readonly bank: string; readonly policy: RetakePolicy; readonly now: number },
): ExamStanding {
	const attempts: Attempt[] = [...scored.map(({ attempt }) => attempt), ...open];
	const next = nextAttempt(today.policy, attempts, today);
	if (next.state === 'open') {
		const { responses } = next.attempt;
		const given = Object.values(responses).filter(
			({ response }) => Object.keys(response).length > 0,
		);
		return { state: 'open', answered: given.length };
	}
	const results = scored.flatMap(({ attempt, outcome }) =>
		outcome === undefined ? [] : [{ ...outcome, at: attempt.closedAt }],
	);
	const best = results
		.filter(({ passed }) => passed)
		.sort((one, other) => other.scaled - one.scaled || one.at - other.at)[0];
	if (best !== undefined) return { state: 'passed', scaled: best.scaled, at: best.at };
	const last = results.sort((one, other) => other.at - one.at)[0];
	if (last === undefined) return { state: scored.length === 0 ? 'untaken' : 'unknown' };
	return { state: 'failed', scaled: last.scaled, at: last.at, again: opensAt(next) };
}

const opensAt = (next: NextAttempt) => ('at' in next ? next.at : undefined);
