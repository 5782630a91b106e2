import type { RetakePolicy } from '#domain/assessment/bank.ts';
import { assignIntakes, type MatchedBy, type Person } from './assign-intakes.ts';
import type { FlagMeans, RecapAttempt } from './attempt-flags.ts';
import type { Cohort, Member } from './cohort.ts';
import { findShared, findSharedAnswers, joinShared, type SharedByPerson } from './find-shared.ts';
import type { Flag } from './flag.ts';
import { gatherAttempts, listRefused, type ReadIntake, type RefusedEntry } from './gather.ts';
import type { JudgedIntake } from './judged.ts';
import type { Suggestion } from './match-members.ts';
import type { Owned } from './owned.ts';
import { flagPerson } from './person-flags.ts';
import { bestOf, standingOf, type Standing } from './standing.ts';

/** One member of the roster with all that came in for him. */
export interface RecapRow {
	readonly member: Member;
	readonly standing: Standing;
	/** Of the attempts on the cohort's course. */
	readonly best: RecapAttempt | undefined;
	/** Of the attempts on the cohort's course. */
	readonly latest: RecapAttempt | undefined;
	/** All attempts, those on other courses too, each once, oldest first. */
	readonly attempts: readonly RecapAttempt[];
	/** In the order received. */
	readonly intakes: readonly { readonly id: string; readonly by: MatchedBy }[];
	/** In the order of `flagCodes`. */
	readonly flags: readonly Flag[];
}

/** Intakes under one name that are nobody's yet. */
export interface OpenRow {
	/** Intake ids in the order received. A decision is wanted for each. */
	readonly intakes: readonly string[];
	/** As the records of the first have it; several where they differ. */
	readonly names: readonly string[];
	readonly agency: string;
	/** 18 digits or empty. */
	readonly nip: string;
	/** Each once, oldest first. */
	readonly attempts: readonly RecapAttempt[];
	/** Likeliest first; may be empty. */
	readonly suggestions: readonly Suggestion[];
	/** HR decided that they are nobody's of this roster. */
	readonly isDismissed: boolean;
	/** In the order of `flagCodes`. */
	readonly flags: readonly Flag[];
}

export interface RecapTotals {
	readonly members: number;
	readonly done: number;
	readonly late: number;
	readonly missing: number;
	/** Of the missing: those who handed in an attempt on the course. */
	readonly tried: number;
	/** Members of whom something is to be asked. */
	readonly flagged: number;
	readonly intakes: number;
	/** Distinct attempts, all rows together. */
	readonly attempts: number;
	/** Intakes that wait for a decision. */
	readonly open: number;
	/** Intakes and records that could not be judged. */
	readonly refused: number;
}

export interface Recap {
	/** In the order of the roster. */
	readonly rows: readonly RecapRow[];
	/** In the order received. */
	readonly open: readonly OpenRow[];
	readonly refused: readonly RefusedEntry[];
	readonly totals: RecapTotals;
}

export interface RecapMeans {
	/** ms epoch. */
	readonly now: number;
	/** First 16 hex digits of the bank that each course has now, by course id. */
	readonly currentBanks: Readonly<Record<string, string>>;
	/** Retake policy of a bank by the first 16 hex digits of its digest; without it no wait is checked. */
	readonly retakeOf?: ((bank: string) => RetakePolicy | undefined) | undefined;
	/** As `findSharedKeys`, where more people were compared than these. */
	readonly sharedKeys?: SharedByPerson | undefined;
}

/**
 * Who of a roster is done, late or missing, and what is odd about what came in. Everything is computed
 * from intakes and decisions, and nothing that came in is left out: it is a member's, open or refused.
 * Time grows with members and intakes, not with their product.
 */
export function recapOf(cohort: Cohort, judged: readonly JudgedIntake[], means: RecapMeans): Recap {
	const received = inOrder(judged, cohort);
	const read = received.filter((each): each is ReadIntake => each.ok);
	const people = assignIntakes(read, cohort);
	const refused = listRefused(received, cohort.intakes);
	const { rows, open } = recapPeople(people, cohort, means);
	return { rows, open, refused, totals: totalsOf({ rows, open, refused }, judged.length) };
}

/**
 * The recap of people whose intakes are known already: `recapOf` for those who assign them otherwise,
 * because a nation does not fit into memory. Intakes of each must be in the order received.
 */
export function recapPeople(
	people: readonly Person[],
	cohort: Cohort,
	means: RecapMeans,
): Pick<Recap, 'rows' | 'open'> {
	const gathered = people.map((person) => gather(person, cohort));
	const owned = gathered.flatMap(ownedBy);
	const shared =
		means.sharedKeys === undefined
			? findShared(owned)
			: joinShared(means.sharedKeys, findSharedAnswers(owned));
	const context: Context = { cohort, means, shared, flagMeans: flagMeansOf(cohort, means) };
	const ofMember = new Map(gathered.map((each) => [each.person.id, each] as const));
	return {
		rows: cohort.members.map((member) => rowOf(member, ofMember.get(member.id), context)),
		open: gathered
			.filter(({ person }) => person.member === undefined)
			.map((each) => openRowOf(each, context)),
	};
}

function gather(person: Person, { intakes }: Cohort): Gathered {
	const own = person.intakes.map(({ intake }) => intake);
	return { person, attempts: gatherAttempts(own, intakes) };
}

interface Gathered {
	readonly person: Person;
	readonly attempts: readonly RecapAttempt[];
}

interface Context {
	readonly cohort: Cohort;
	readonly means: RecapMeans;
	readonly shared: SharedByPerson;
	readonly flagMeans: FlagMeans;
}

/** In the order received; of those that came at once, by id, so that any order gives the same recap. */
function inOrder(judged: readonly JudgedIntake[], { intakes }: Cohort): readonly JudgedIntake[] {
	const at = ({ id }: JudgedIntake) => intakes[id]?.receivedAt ?? 0;
	return judged.toSorted((one, other) => at(one) - at(other) || (one.id < other.id ? -1 : 1));
}

/** What `findShared` is to know of a person. */
function ownedBy({ person, attempts }: Gathered): Owned[] {
	const devices = new Map<string, string[]>();
	for (const { intake } of person.intakes) {
		if (intake.device === '') continue;
		for (const { code } of intake.attempts) {
			devices.set(code, [...(devices.get(code) ?? []), intake.device]);
		}
	}
	const name = person.member?.name ?? person.claimed.names[0] ?? '';
	return attempts.map(({ attempt }) => ({
		person: person.id,
		name,
		attempt,
		devices: [...new Set(devices.get(attempt.code))],
	}));
}

function flagMeansOf({ course, assignmentId, intakes }: Cohort, means: RecapMeans): FlagMeans {
	return {
		course,
		assignment: assignmentId,
		currentBanks: means.currentBanks,
		retakeOf: means.retakeOf ?? (() => undefined),
		sourceOf: (intake) => intakes[intake]?.source ?? '',
	};
}

function rowOf(member: Member, found: Gathered | undefined, context: Context): RecapRow {
	const { cohort, means, shared, flagMeans } = context;
	const attempts = found?.attempts ?? [];
	const counted = attempts.filter(
		({ attempt }) => cohort.course === '' || attempt.course === cohort.course,
	);
	const standing = standingOf(
		counted.map(({ attempt }) => attempt),
		cohort.due,
		means.now,
	);
	const row = { member, standing, best: bestOf(counted), latest: counted.at(-1), attempts };
	if (found === undefined) return { ...row, intakes: [], flags: [] };
	const { person } = found;
	const known = { person, attempts, shared: shared.get(person.id) ?? [], standing };
	return {
		...row,
		intakes: person.intakes.map(({ intake, by = 'decision' }) => ({ id: intake.id, by })),
		flags: flagPerson(known, flagMeans),
	};
}

function openRowOf({ person, attempts }: Gathered, { shared, flagMeans }: Context): OpenRow {
	const { claimed, suggestions, isDismissed } = person;
	const known = { person, attempts, shared: shared.get(person.id) ?? [] };
	return {
		intakes: person.intakes.map(({ intake }) => intake.id),
		...claimed,
		attempts,
		suggestions,
		isDismissed,
		flags: flagPerson(known, flagMeans),
	};
}

function totalsOf({ rows, open, refused }: Omit<Recap, 'totals'>, intakes: number): RecapTotals {
	const count = (state: Standing['state']) =>
		rows.filter(({ standing }) => standing.state === state).length;
	return {
		members: rows.length,
		done: count('done'),
		late: count('late'),
		missing: count('missing'),
		tried: rows.filter(({ standing, best }) => standing.state === 'missing' && best !== undefined)
			.length,
		flagged: rows.filter(({ flags }) => flags.length > 0).length,
		intakes,
		attempts: [...rows, ...open].reduce((sum, { attempts }) => sum + attempts.length, 0),
		open: open
			.filter(({ isDismissed }) => !isDismissed)
			.reduce((sum, each) => sum + each.intakes.length, 0),
		refused: refused.length,
	};
}
