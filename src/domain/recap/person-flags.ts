import { flagAttempts, type FlagMeans, type RecapAttempt } from './attempt-flags.ts';
import type { Person } from './assign-intakes.ts';
import type { Shared } from './find-shared.ts';
import { flagCodes, type Flag } from './flag.ts';
import { nameKey } from './name-key.ts';
import type { Standing } from './standing.ts';

/** What is known of one person by the time that flags are found. */
export interface Known {
	readonly person: Person;
	readonly attempts: readonly RecapAttempt[];
	/** What he has in common with others. */
	readonly shared: readonly Shared[];
	/** For a member. */
	readonly standing?: Standing | undefined;
}

/** Everything that is odd about one person, in the order of `flagCodes`. */
export function flagPerson(known: Known, means: FlagMeans): readonly Flag[] {
	const flags = [
		...flagIntakes(known.person, means),
		...flagAttempts(known.attempts, means),
		...known.shared.map(({ code, attempt, others, value }): Flag => ({
			code,
			attempts: [attempt],
			found: others,
			...(value !== undefined && { value }),
		})),
		...flagStanding(known, means),
	];
	return flags.sort((one, other) => flagCodes.indexOf(one.code) - flagCodes.indexOf(other.code));
}

function flagIntakes({ member, intakes }: Person, means: FlagMeans): Flag[] {
	return intakes.flatMap(({ intake }) => {
		const { attempts, refused, assignment } = intake;
		const numbers = attempts.map(({ certificate }) => certificate);
		const names = [...new Set(attempts.map(({ name }) => name))];
		const keys = new Set(names.map(nameKey));
		const isOther = means.assignment !== '' && assignment !== '' && assignment !== means.assignment;
		const isRenamed = member !== undefined && !keys.has(nameKey(member.name));
		const flags: readonly (readonly [boolean, Flag['code'], readonly string[]])[] = [
			[keys.size > 1, 'name-differs', names],
			[isRenamed, 'name-not-of-roster', names],
			[isOther, 'other-assignment', [assignment]],
			[refused.length > 0, 'refused-record', [...new Set(refused.map(({ reason }) => reason))]],
		];
		return flags
			.filter(([holds]) => holds)
			.map(([, code, found]) => ({ code, attempts: numbers, found }));
	});
}

function flagStanding({ standing, attempts }: Known, { course }: FlagMeans): Flag[] {
	if (standing === undefined) return [];
	const passes = attempts
		.map(({ attempt }) => attempt)
		.filter((attempt) => attempt.passed && (course === '' || attempt.course === course));
	const numbers = passes.map(({ certificate }) => certificate);
	if (standing.state === 'late') {
		return [{ code: 'passed-late', attempts: numbers, found: [], value: standing.days }];
	}
	if (standing.state === 'done' || passes.length === 0) return [];
	const until = passes.map((attempt) => attempt.until).sort();
	return [{ code: 'expired', attempts: numbers, found: until.slice(-1) }];
}
