import { MOST_RECORDS } from './submission.ts';

/** Of an attempt, what choosing goes by. */
export interface Choosable {
	/** ms epoch. */
	readonly finishedAt: number;
	/** 0 to 1. */
	readonly scaled: number;
	readonly passed: boolean;
}

/** Which attempts go: the best and the latest, or all. */
export type Selection = 'best-and-latest' | 'all';

/**
 * The attempts to hand in, oldest first. The best is a passed one before any other, then the highest
 * score, then the earlier; of more than fit into a submission, the best and the latest go.
 */
export function chooseAttempts<T extends Choosable>(
	attempts: readonly T[],
	selection: Selection,
): readonly T[] {
	const byTime = attempts.toSorted((one, other) => one.finishedAt - other.finishedAt);
	const best = byTime.toSorted(
		(one, other) => Number(other.passed) - Number(one.passed) || other.scaled - one.scaled,
	)[0];
	const latest = selection === 'all' ? byTime.slice(1 - MOST_RECORDS) : byTime.slice(-1);
	return byTime.filter((each) => each === best || latest.includes(each));
}
