import type { Verdict } from '#domain/content/conduct.ts';

/** What a visitor took an act for, and what it is. */
export interface Judgement {
	readonly given: Verdict;
	readonly verdict: Verdict;
}

/** How well somebody judges, from all right down. */
export type Band = 'all' | 'most' | 'half' | 'few';

const strictness: Readonly<Record<Verdict, number>> = { allowed: 0, conditional: 1, prohibited: 2 };

/** How many judgements are right. */
export function rightOf(judgements: readonly Judgement[]): number {
	return judgements.filter(({ given, verdict }) => given === verdict).length;
}

/** The band of a count: everything, three quarters, half, less. */
export function bandOf(right: number, total: number): Band {
	if (right >= total) return 'all';
	if (right * 4 >= total * 3) return 'most';
	return right * 2 >= total ? 'half' : 'few';
}

/**
 * Where the mistakes pull: below 0 too lenient, above 0 too strict, 0 for neither or as much of one
 * as of the other. One verdict apart counts 1, two apart 2.
 */
export function leanOf(judgements: readonly Judgement[]): number {
	return judgements.reduce(
		(sum, { given, verdict }) => sum + strictness[given] - strictness[verdict],
		0,
	);
}
