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

/** The most attempts that a policy allows within a year of 365 days. */
export function attemptsInYear({ attempts, restDays }: RetakePolicy): number {
	return attempts * Math.ceil(365 / restDays);
}

/**
 * What comes after these attempts, all of one course. One that is open on today's bank is to be
 * finished first. Attempts are numbered bank by bank but waited for across banks, so that a newly
 * released bank opens no way around a wait: they count in rounds, by the attempts on each bank; within
 * a round the cooldown separates them, after it the days of rest. Waits run from the end of the latest
 * attempt, so setting the clock back makes them longer, never shorter. Passing changes nothing: a
 * better score may be sought.
 *
 * @param today `bank`: digest of the bank that an attempt would be begun on; `now`: ms epoch.
 */
export function nextAttempt(
	policy: RetakePolicy,
	attempts: readonly Attempt[],
	{ bank, now }: { readonly bank: string; readonly now: number },
): NextAttempt {
	const open = attempts
		.filter((attempt) => attempt.state === 'open')
		.filter((attempt) => attempt.bank === bank)
		.sort((one, other) => one.number - other.number || compare(one.id, other.id))[0];
	if (open !== undefined) return { state: 'open', attempt: open };

	const closed = attempts.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed');
	const number = takenOn(bank, closed) + 1;
	if (closed.length === 0) return { state: 'ready', number };

	const ended = Math.max(...closed.map(({ closedAt }) => closedAt));
	const banks = [...new Set(closed.map((attempt) => attempt.bank))];
	const taken = banks.reduce((sum, each) => sum + takenOn(each, closed), 0);
	const roundOver = taken % policy.attempts === 0;
	const wait = roundOver ? policy.restDays * DAY : policy.cooldownMinutes * MINUTE;
	if (wait === 0 || now >= ended + wait) return { state: 'ready', number };
	return { state: roundOver ? 'resting' : 'cooling', at: ended + wait };
}

/**
 * Attempts on a bank. On a screen their numbers go on without a gap, so the latest one also tells of
 * those that are lost; the number of a sheet of paper is only the place of its form.
 */
function takenOn(bank: string, closed: readonly ClosedAttempt[]): number {
	const own = closed.filter((each) => each.bank === bank);
	const onScreen = own.filter((each) => !isFromPaper(each));
	return Math.max(own.length, ...onScreen.map(({ number }) => number));
}

/** All answers of a sheet are dated at its end; on a screen handing in is later than every answer. */
function isFromPaper({ responses, closedAt }: ClosedAttempt): boolean {
	return Object.values(responses).some(({ at }) => at === closedAt);
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
