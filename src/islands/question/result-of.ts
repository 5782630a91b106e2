import { CREDIT } from '#domain/assessment/credit.ts';

export type Result = 'right' | 'partly' | 'wrong';

/** What a learner is told of the credit that an answer earned, out of `CREDIT`. */
export function resultOf(credit: number): Result {
	if (credit === CREDIT) return 'right';
	return credit > 0 ? 'partly' : 'wrong';
}
