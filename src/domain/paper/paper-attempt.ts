import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Responses } from '#domain/assessment/response.ts';

/** An exam sat on paper: what the sheet says, and when it was sat (ms epoch). */
export interface PaperSitting {
	readonly course: string;
	/** Digest of the bank, 64 hex digits. */
	readonly bank: string;
	readonly seed: string;
	readonly number: number;
	readonly startedAt: number;
	readonly closedAt: number;
	readonly responses: Responses;
}

export type TimeFault = 'missing' | 'reversed' | 'future' | 'too-long' | 'too-old' | 'too-early';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Where the new year comes first, it does so this much before UTC. */
const FIRST_ZONE = 14 * HOUR;

/**
 * What is wrong with the times of a sitting: one is not given (`NaN`), it ends before it begins, it
 * lies ahead, it takes longer than a day, it is more than a year ago, or it lies before the year of
 * the course's edition, when there was no such sheet yet. All are ms epoch.
 *
 * @param edition As in the bank, for example `2026.1`.
 */
export function findTimeFault(
	{ startedAt, closedAt }: Pick<PaperSitting, 'startedAt' | 'closedAt'>,
	now: number,
	edition: string,
): TimeFault | undefined {
	if (!(startedAt >= 0) || !(closedAt >= 0)) return 'missing';
	if (closedAt > now) return 'future';
	if (closedAt < startedAt) return 'reversed';
	if (closedAt - startedAt > DAY) return 'too-long';
	if (now - startedAt > 365 * DAY) return 'too-old';
	const year = /^\d{4}/.exec(edition)?.[0];
	const isTooEarly = year !== undefined && startedAt < Date.UTC(Number(year), 0) - FIRST_ZONE;
	return isTooEarly ? 'too-early' : undefined;
}

/**
 * The sitting as a closed attempt, the same as one that was answered on a screen: scored, shown,
 * packed and waited for by the same rules. It has the seed of its sheet, not the one of the device.
 * Its id names bank, seed and form, so that one sheet is kept once; of two readings that are kept
 * `mergeAttempts` lets the one that was handed in earlier stand. Every answer has the time of the end:
 * by that `nextAttempt` knows that the number is the place of a form.
 */
export function toPaperAttempt(sitting: PaperSitting): ClosedAttempt {
	const { course, bank, seed, number, startedAt, closedAt } = sitting;
	const responses = Object.entries(sitting.responses).map(
		([itemId, response]) => [itemId, { response, at: closedAt }] as const,
	);
	return {
		id: `${bank.slice(0, 16)}-${seed}-${number}`,
		course,
		bank,
		seed,
		number,
		startedAt,
		lastAt: closedAt,
		responses: Object.fromEntries(responses),
		marked: {},
		state: 'closed',
		closedAt,
	};
}
