import type { RetakePolicy } from '#domain/assessment/bank.ts';
import type { Flag } from './flag.ts';
import type { JudgedAttempt } from './judged.ts';

/** One attempt, however often it came in. */
export interface RecapAttempt {
	readonly attempt: JudgedAttempt;
	/** Ids of the intakes that hold it, the earliest received first. */
	readonly intakes: readonly string[];
	/** Did a submission with a device's signature hold it? */
	readonly isSigned: boolean;
	/** ms epoch: the earliest submission that holds it; 0 where none says. */
	readonly submittedAt: number;
	/** ms epoch: when it first came in. */
	readonly receivedAt: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Clocks of telephones are set right by seconds while they run. */
const CLOCK_SET = MINUTE;

/**
 * Seconds an item below which nobody can have read what he answered. An item has some 60 words, the
 * shortest one in twenty 45; most adults read 175 to 300 words a minute in silence (Brysbaert 2019, "How
 * many words do we read per minute?", Journal of Memory and Language 109), so that the shortest take 9
 * seconds to read. 4 seconds are more than twice as fast as that, for every item of the form on average. A
 * sitting so short was answered from elsewhere, or the clock was moved.
 */
export const LEAST_SECONDS_AN_ITEM = 4;

/** What the cohort asks for, and what is known of banks. */
export interface FlagMeans {
	/** Course id; empty: any. */
	readonly course: string;
	/** First 16 hex digits of the bank that each course has now, by course id. */
	readonly currentBanks: Readonly<Record<string, string>>;
	/** Of a bank by the first 16 hex digits of its digest. */
	readonly retakeOf: (bank: string) => RetakePolicy | undefined;
	/** Id of the assignment, or empty: any. */
	readonly assignment: string;
	/** Name of an intake's source by its id. */
	readonly sourceOf: (intake: string) => string;
}

/** What is odd about each attempt of one person by itself, and about their order in time. */
export function flagAttempts(attempts: readonly RecapAttempt[], means: FlagMeans): readonly Flag[] {
	return [
		...attempts.flatMap((each) => flagsOf(each, means)),
		...overlaps(attempts),
		...hastyRetakes(attempts, means),
	];
}

function flagsOf(each: RecapAttempt, means: FlagMeans): Flag[] {
	const { attempt, intakes, isSigned, submittedAt, receivedAt } = each;
	const { course, bank, edition, startedAt, finishedAt, items } = attempt;
	const current = means.currentBanks[course];
	const pace = (finishedAt - startedAt) / SECOND / items.length;
	const dated = Math.max(finishedAt, submittedAt);
	const found: readonly (readonly [boolean, Omit<Flag, 'attempts'>])[] = [
		[intakes.length > 1, { code: 'duplicate', found: intakes.map(means.sourceOf) }],
		[!isSigned, { code: 'unsigned', found: [] }],
		[means.course !== '' && course !== means.course, { code: 'wrong-course', found: [course] }],
		[current !== undefined && current !== bank, { code: 'stale-edition', found: [edition] }],
		[pace < LEAST_SECONDS_AN_ITEM, { code: 'impossible-speed', found: [], value: pace }],
		[
			submittedAt > 0 && finishedAt > submittedAt + CLOCK_SET,
			{ code: 'finished-after-submission', found: [] },
		],
		[dated > receivedAt + DAY, { code: 'dated-after-receipt', found: [] }],
	];
	return found
		.filter(([holds]) => holds)
		.map(([, flag]) => ({ ...flag, attempts: [attempt.certificate] }));
}

/** Attempts, each with the first one before it that was not over when it began. */
function overlaps(attempts: readonly RecapAttempt[]): Flag[] {
	let longest: JudgedAttempt | undefined;
	return inTime(attempts).flatMap((attempt) => {
		const before = longest;
		if (before === undefined || attempt.finishedAt > before.finishedAt) longest = attempt;
		if (before === undefined || attempt.startedAt >= before.finishedAt) return [];
		return [
			{ code: 'overlap', attempts: [before.certificate, attempt.certificate], found: [] } as const,
		];
	});
}

/**
 * Attempts on one course that began before the wait after those before it was over, counted as
 * `nextAttempt` counts them. Attempts that were not handed in are not known, so this finds too few,
 * never too many.
 */
function hastyRetakes(attempts: readonly RecapAttempt[], { retakeOf }: FlagMeans): Flag[] {
	const taken = new Map<string, JudgedAttempt[]>();
	const hasty = inTime(attempts).filter((attempt) => {
		const before = taken.get(attempt.course) ?? [];
		taken.set(attempt.course, [...before, attempt]);
		const policy = retakeOf(attempt.bank);
		if (policy === undefined || before.length === 0) return false;
		const roundOver = before.length % policy.attempts === 0;
		const wait = roundOver ? policy.restDays * DAY : policy.cooldownMinutes * MINUTE;
		const ended = Math.max(...before.map(({ finishedAt }) => finishedAt));
		// Records are cut to whole seconds: the wait may seem shorter by one.
		return attempt.startedAt + SECOND < ended + wait;
	});
	if (hasty.length === 0) return [];
	const numbers = hasty.map(({ certificate }) => certificate);
	return [{ code: 'retake-policy', attempts: numbers, found: [], value: hasty.length }];
}

function inTime(attempts: readonly RecapAttempt[]): JudgedAttempt[] {
	return attempts
		.map(({ attempt }) => attempt)
		.sort((one, other) => one.startedAt - other.startedAt || one.finishedAt - other.finishedAt);
}
