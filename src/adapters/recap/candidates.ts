import { bestOf } from '#domain/recap/standing.ts';
import type { Candidate } from './desk.ts';
import type { Session } from './session.ts';

/** Members of the open cohort who passed its course, in the order of the roster. */
export function listCandidates({ cohort, recap }: Session): readonly Candidate[] {
	return recap().rows.flatMap(({ member, standing, attempts, flags }) => {
		if (standing.state === 'missing') return [];
		const passed = attempts.filter(
			({ attempt }) => attempt.passed && (cohort.course === '' || attempt.course === cohort.course),
		);
		const attempt = bestOf(passed)?.attempt;
		if (attempt === undefined) return [];
		const codes = [...new Set(flags.map(({ code }) => code))];
		return [{ member, attempt, flags: codes, signed: cohort.signed[attempt.certificate] }];
	});
}
