import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Seed } from '#domain/assessment/random.ts';
import type { Responses } from '#domain/assessment/response.ts';

/** A closed attempt with its learner: all that a certificate rests on, and all that it discloses. */
export interface LearnerRecord {
	/** Digest of the bank, 64 hex digits; its first 16 suffice to pack it. */
	readonly bank: string;
	/** Root seed of the learner on this bank. */
	readonly seed: Seed;
	/** 1 for the first attempt on this bank, `limits.number` at most. */
	readonly number: number;
	/** ms epoch, whole seconds. */
	readonly startedAt: number;
	/** ms epoch, whole seconds, not before `startedAt`. */
	readonly finishedAt: number;
	readonly responses: Responses;
	readonly name: string;
	/** Empty when the learner gives none. */
	readonly agency: string;
}

/** The one version of the packed form so far. */
export const VERSION = 1;

/** Limits of version 1. They may not change: every code that was printed keeps to them. */
export const limits = {
	/** Characters of a code; longer ones are refused unread. */
	code: 4000,
	/** Attempts on one bank. Replaying one draws all before it, so a forged number may not be huge. */
	number: 2000,
	/** Seconds from start to finish: ten years. */
	duration: 315_576_000,
	/** Last second of the epoch: the end of the year 2199, in UTC. */
	seconds: 7_258_118_399,
	/** Bytes of UTF-8: 100 and 120 characters of any script. */
	name: 400,
	agency: 480,
} as const;

/**
 * Characters that no name holds and that would let a forged one look like something else: controls,
 * line and paragraph separators, lone surrogates, marks of direction, what has no width. Narrower
 * than what a form accepts today, because what was once printed must stay readable.
 */
const DECEPTIVE =
	/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** May this text stand on a certificate as it is? */
export function isPrintable(text: string): boolean {
	return !DECEPTIVE.test(text);
}

/** A time cut to whole seconds, as records keep it. ms epoch in and out. */
export function toWholeSeconds(at: number): number {
	return Math.floor(at / 1000) * 1000;
}

/** Can a record hold this attempt's number and times? Imports and strange clocks bring others. */
export function isRecordable({
	number,
	startedAt,
	closedAt,
}: Pick<ClosedAttempt, 'number' | 'startedAt' | 'closedAt'>): boolean {
	const [start, end] = [toWholeSeconds(startedAt) / 1000, toWholeSeconds(closedAt) / 1000];
	const duration = end - start;
	return (
		number <= limits.number && end <= limits.seconds && duration >= 0 && duration <= limits.duration
	);
}
