import { COHORT_VERSION, type Cohort, type Member } from '#domain/recap/cohort.ts';
import type { Shared } from '#domain/recap/find-shared.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import { indexMembers, type MemberIndex } from '#domain/recap/match-members.ts';
import { recapPeople, type OpenRow, type RecapMeans, type RecapRow } from '#domain/recap/recap.ts';
import { firstAttempts, tallyOf, type Tally } from '#domain/recap/tally.ts';
import { currentBanksOf, type BankFolder } from './bank-folder.ts';
import { BUCKETS, type BucketFiles } from './bucket-files.ts';
import type { Mark } from './find-marks.ts';
import { joinPeople, type Joined } from './join-people.ts';
import { memberBucket, type Sorted } from './sort-results.ts';

/** What a recap is asked for. */
export interface RecapQuestion {
	readonly course: string;
	readonly due: string;
	readonly assignment: string;
	/** ms epoch. */
	readonly now: number;
	readonly roster: readonly Member[] | undefined;
	readonly banks: BankFolder;
}

/** The recap of people that fit into memory together. */
export interface Portion {
	readonly rows: readonly RecapRow[];
	readonly open: readonly OpenRow[];
	readonly tally: Tally;
	readonly intakes: number;
	readonly sourceOf: (intake: string) => string;
}

/**
 * Characters of lines that are recapped at once. Wrong answers are compared within such a portion alone:
 * all of a ministry's office, but not everybody of a nation with everybody.
 */
const AT_ONCE = 24_000_000;

/** Recaps bucket after bucket, in the order of the roster. */
export async function* recapBuckets(
	sorted: Sorted,
	marks: BucketFiles,
	question: RecapQuestion,
): AsyncGenerator<Portion> {
	const { roster } = question;
	const index = roster === undefined ? undefined : indexMembers(roster);
	const membersBy = groupMembers(roster ?? []);
	let buckets: number[] = [];
	let size = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		buckets.push(bucket);
		size += sorted.people.sizeOf(bucket);
		const next = sorted.people.sizeOf(bucket + 1);
		if (bucket + 1 < BUCKETS && size + next < AT_ONCE) continue;
		const members = buckets.flatMap((each) => membersBy[each] ?? []);
		yield await recapPortion({ buckets, members, index, sorted, marks }, question);
		buckets = [];
		size = 0;
	}
}

function groupMembers(roster: readonly Member[]): readonly (readonly Member[])[] {
	const groups = Array.from({ length: BUCKETS }, (): Member[] => []);
	for (const [place, member] of roster.entries()) {
		groups[memberBucket(place, roster.length)]?.push(member);
	}
	return groups;
}

interface Piece {
	readonly buckets: readonly number[];
	readonly members: readonly Member[];
	readonly index: MemberIndex | undefined;
	readonly sorted: Sorted;
	readonly marks: BucketFiles;
}

async function recapPortion(
	{ buckets, members, index, sorted, marks }: Piece,
	question: RecapQuestion,
): Promise<Portion> {
	const { banks, now } = question;
	const joined = await joinPeople(linesOf(sorted.people, buckets), {
		banks,
		members: new Map(members.map((member) => [member.id, member] as const)),
		index,
	});
	const found = await readMarks(linesOf(marks, buckets));
	const means: RecapMeans = {
		now,
		currentBanks: currentBanksOf(banks),
		retakeOf: (bank) => banks.get(bank)?.bank.retake,
		sharedKeys: found.shared,
	};
	const own = index === undefined ? joined.people.flatMap(({ member }) => member ?? []) : members;
	const { rows, open } = recapPeople(joined.people, toCohort(own, joined, question), means);
	return {
		rows,
		open,
		tally: tallyFirst({ rows, open, joined }, found.notFirst, question.course),
		intakes: Object.keys(joined.intakes).length,
		sourceOf: (intake) => joined.intakes[intake]?.source ?? '',
	};
}

async function* linesOf(files: BucketFiles, buckets: readonly number[]): AsyncGenerator<string> {
	for (const bucket of buckets) yield* files.read(bucket);
}

async function readMarks(lines: AsyncIterable<string>) {
	const shared = new Map<string, Shared[]>();
	const notFirst = new Set<string>();
	for await (const line of lines) {
		const mark = JSON.parse(line) as Mark;
		if ('notFirst' in mark) {
			notFirst.add(`${mark.person} ${mark.notFirst}`);
			continue;
		}
		const own = shared.get(mark.person);
		if (own === undefined) shared.set(mark.person, [mark.shared]);
		else own.push(mark.shared);
	}
	return { shared, notFirst };
}

function toCohort(
	members: readonly Member[],
	{ intakes }: Joined,
	{ course, due, assignment }: RecapQuestion,
): Cohort {
	return {
		...{ version: COHORT_VERSION, id: '', title: '', assignment: '', at: 0 },
		...{ course, due, assignmentId: assignment, members, intakes },
		decisions: {},
		signed: {},
	};
}

/** First attempts of everybody here, but for those for which another stands elsewhere. */
function tallyFirst(
	{ rows, open, joined }: Pick<Portion, 'rows' | 'open'> & { readonly joined: Joined },
	notFirst: ReadonlySet<string>,
	course: string,
): Tally {
	const strangers = joined.people.filter(({ member }) => member === undefined);
	const owners = [
		...rows.map(({ member, attempts }) => ({ id: member.id, attempts })),
		...open.map(({ attempts }, place) => ({ id: strangers[place]?.id ?? '', attempts })),
	];
	const counted = owners.flatMap(({ id, attempts }) =>
		attempts
			.map(({ attempt }): JudgedAttempt => attempt)
			.filter(
				(attempt) =>
					(course === '' || attempt.course === course) &&
					!notFirst.has(`${id} ${attempt.certificate}`),
			),
	);
	return tallyOf(firstAttempts(counted));
}
