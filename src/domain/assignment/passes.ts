import { dateInWib } from '#domain/record/certificate.ts';
import type { Assignment } from './assignment.ts';

/** A passed attempt. */
export interface Pass {
	/** ms epoch. */
	readonly finishedAt: number;
	/** Last day of its certificate in WIB, `YYYY-MM-DD`. */
	readonly until: string;
}

/**
 * Ends of the passed attempts that meet an assignment: those since it was given, and older ones whose
 * certificate held on the day on which it was given. Whether an old one is enough, HR decides.
 */
export function passesThatCount(
	{ issuedAt }: Pick<Assignment, 'issuedAt'>,
	passes: readonly Pass[],
): readonly number[] {
	return passes
		.filter(({ finishedAt, until }) => finishedAt >= issuedAt || until >= dateInWib(issuedAt))
		.map(({ finishedAt }) => finishedAt);
}
