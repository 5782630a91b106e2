import type { Attempt, ClosedAttempt, OpenAttempt } from './attempt.ts';
import type { RetakePolicy } from './bank.ts';

/** Whether an exam can be sat now. `at` is the ms epoch from which it can be. */
export type NextAttempt =
	| { readonly state: 'ready'; readonly number: number }
	| { readonly state: 'open'; readonly attempt: OpenAttempt }
	| { readonly state: 'cooling'; readonly at: number }
	| { readonly state: 'resting'; readonly at: number };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * What comes after these attempts, all on one bank. An open one is to be finished first. Attempts
 * count in rounds by their number; within a round the cooldown separates them, after it the days of
 * rest. Waits run from the end of the latest attempt, so setting the clock back makes them longer,
 * never shorter. Passing changes nothing: a better score may be sought.
 *
 * @param now ms epoch.
 */
export function nextAttempt(
	policy: RetakePolicy,
	attempts: readonly Attempt[],
	now: number,
): NextAttempt {
	const open = attempts
		.filter((attempt) => attempt.state === 'open')
		.sort((one, other) => one.number - other.number || compare(one.id, other.id))[0];
	if (open !== undefined) return { state: 'open', attempt: open };

	const closed = attempts.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed');
	const last = Math.max(0, ...closed.map(({ number }) => number));
	if (last === 0) return { state: 'ready', number: 1 };

	const ended = Math.max(...closed.map(({ closedAt }) => closedAt));
	const roundOver = last % policy.attempts === 0;
	const wait = roundOver ? policy.restDays * DAY : policy.cooldownMinutes * MINUTE;
	if (wait === 0 || now >= ended + wait) return { state: 'ready', number: last + 1 };
	return { state: roundOver ? 'resting' : 'cooling', at: ended + wait };
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
