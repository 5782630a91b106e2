import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { validUntil } from '#domain/record/certificate.ts';
import { isRecordable } from '#domain/record/record.ts';
import { scoreAttempt, type ScoredOnBank } from '#islands/certificate/passed-attempts.ts';

/** A closed attempt, scored, in the terms by which assignments and submissions choose. */
export interface Result extends ScoredOnBank {
	/** ms epoch. */
	readonly finishedAt: number;
	readonly scaled: number;
	readonly passed: boolean;
	/** Last day of the certificate that it would earn, in WIB, `YYYY-MM-DD`. */
	readonly until: string;
}

export interface Results {
	/** Oldest first. */
	readonly results: readonly Result[];
	/** An attempt could not be scored, because its bank could not be fetched now. */
	readonly isPartial: boolean;
}

/** Scores every closed attempt on these courses. Fetches their banks, and nothing where there is none. */
export async function listResults(data: LearnerData, courses: readonly string[]): Promise<Results> {
	const closed = Object.values(data.attempts)
		.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed')
		.filter((attempt) => courses.includes(attempt.course) && isRecordable(attempt))
		.sort((one, other) => one.closedAt - other.closedAt);
	const scored = await Promise.all(closed.map(scoreAttempt));
	return {
		results: scored.flatMap((each) =>
			each === undefined || each === 'unreachable' ? [] : [toResult(each)],
		),
		isPartial: scored.includes('unreachable'),
	};
}

function toResult(scored: ScoredOnBank): Result {
	const { attempt, bank, outcome } = scored;
	const { scaled, passed } = outcome;
	const until = validUntil(attempt.closedAt, bank.validityMonths);
	return { ...scored, finishedAt: attempt.closedAt, scaled, passed, until };
}
