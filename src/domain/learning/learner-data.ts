import type { Attempt } from '#domain/assessment/attempt.ts';
import type { Response } from '#domain/assessment/response.ts';

/**
 * Version of `LearnerData`: raised by one whenever a reader of the old shape would go wrong, or would
 * lose what it does not know. Version 2 added everything from `answers` on; a file of version 1 is
 * read as one in which they are empty.
 */
export const LEARNER_DATA_VERSION = 2;

/** How far a learner is in one lesson. All times are ms since the epoch. */
export interface LessonProgress {
	readonly startedAt: number;
	readonly finishedAt?: number | undefined;
	/** Heading at which the learner was last seen. */
	readonly anchor?: string | undefined;
	/** When the lesson was last touched. */
	readonly at: number;
}

/** The last answer to a formative question. Whether it is right is computed, never kept. */
export interface CheckAnswer {
	readonly response: Response;
	/** Revision of the item that was answered: an answer to an older one is not shown as an answer. */
	readonly revision: number;
	readonly at: number;
}

/** A certificate that was made on this device. `code` holds the record; the rest is for lists. */
export interface KeptCertificate {
	/** Packed record. */
	readonly code: string;
	/** Token of the certificate that an agency signed for this record. */
	readonly signed?: string | undefined;
	/** Course id. */
	readonly course: string;
	readonly name: string;
	readonly agency: string;
	/** 18 digits or empty. Stays on this device; no code or address ever holds it. */
	readonly nip: string;
	readonly madeAt: number;
	readonly at: number;
}

/** What the learner typed for certificates, so that it need not be typed again. */
export interface Person {
	readonly name: string;
	readonly agency: string;
	/** 18 digits or empty. */
	readonly nip: string;
	readonly at: number;
}

/** The root seed of all attempts on one bank: chosen once, so that no one can shop for an easy form. */
export interface RootSeed {
	/** 16 lower-case hex digits. */
	readonly seed: string;
	readonly at: number;
}

/** What an item is answered for. Answers in an exam are kept in its attempt instead. */
export type Purpose = 'pretest' | 'posttest' | 'practice' | 'daily' | 'review';

/**
 * How sure the learner is of an answer, asked once as it is given: "yakin", "ragu", "menebak". After
 * certainty-based marking (Gardner-Medwin 1995).
 */
export type Certainty = 'sure' | 'unsure' | 'guess';

/** One answer outside lessons and exams. Never changed: what was learned is computed from all. */
export interface GivenAnswer {
	readonly item: string;
	/** Revision of the item that was answered. */
	readonly revision: number;
	readonly response: Response;
	readonly certainty?: Certainty | undefined;
	readonly purpose: Purpose;
	/** Id of the sitting that it was part of. */
	readonly sitting: string;
	readonly at: number;
}

/** A set of items drawn to be answered in a row: kept so that a closed tab can go on. */
export interface PracticeSitting {
	readonly purpose: Purpose;
	/** Course id; a pre-test and a post-test belong to one. */
	readonly course?: string | undefined;
	/** 16 lower-case hex digits: from it follow the order of the choices and whatever else is chance. */
	readonly seed: string;
	/** Item ids in the order in which they are asked. */
	readonly items: readonly string[];
	readonly startedAt: number;
	readonly closedAt?: number | undefined;
	readonly at: number;
}

/** How well a card came back to mind, by the learner's own word. Grades of FSRS. */
export type Recall = 'again' | 'hard' | 'good' | 'easy';

/** One look at a card: the front was shown, then the back. Never changed. */
export interface GivenRecall {
	/** Card id: a key point, `dasar/03-skb!2`. */
	readonly card: string;
	/** First 8 hex digits of the SHA-256 of the card's text: a reworded card is a new one. */
	readonly text: string;
	readonly recall: Recall;
	readonly at: number;
}

/** Review aimed at a voting day. */
export interface ReviewPlan {
	/** `2029-02-14`. */
	readonly votingDay: string;
	/** Id of the election that it is for, dated or not; absent where another was meant. */
	readonly election?: string | undefined;
	/** Minutes a day that the learner gives to review. */
	readonly minutes: number;
	/** When the learner took the plan back; it stays, so that every tab and copy learns of it. */
	readonly removedAt?: number | undefined;
	readonly at: number;
}

/** What a learner wrote to a question that has no key. It stays on this device. */
export interface Reflection {
	readonly text: string;
	readonly at: number;
}

/** The last way that a learner took through a scenario. */
export interface ScenarioWalk {
	/** Scene and the letter of the choice made in it, `warung.b`, in the order taken. */
	readonly choices: readonly string[];
	/** Id of the ending, once reached. */
	readonly ending?: string | undefined;
	readonly at: number;
}

/** One entry of each kind. */
export interface Entries {
	readonly lessons: LessonProgress;
	readonly checks: CheckAnswer;
	readonly attempts: Attempt;
	readonly certificates: KeptCertificate;
	readonly person: Person;
	readonly seeds: RootSeed;
	readonly answers: GivenAnswer;
	readonly sittings: PracticeSitting;
	readonly recalls: GivenRecall;
	readonly plans: ReviewPlan;
	readonly reflections: Reflection;
	readonly walks: ScenarioWalk;
}

export type EntryKind = keyof Entries;

export type EntryTable<K extends EntryKind> = Readonly<Record<string, Entries[K]>>;

export const entryKinds: readonly EntryKind[] = [
	'lessons',
	'checks',
	'attempts',
	'certificates',
	'person',
	'seeds',
	'answers',
	'sittings',
	'recalls',
	'plans',
	'reflections',
	'walks',
];

/** The one id of kind `person`, and of kind `plans`. */
export const PERSON_ID = 'self';

/** Everything that is kept about the one learner of this device. Plain JSON. */
export interface LearnerData {
	readonly version: typeof LEARNER_DATA_VERSION;
	/** By lesson id. */
	readonly lessons: EntryTable<'lessons'>;
	/** By item id. */
	readonly checks: EntryTable<'checks'>;
	/** By attempt id. */
	readonly attempts: EntryTable<'attempts'>;
	/** By certificate number. */
	readonly certificates: EntryTable<'certificates'>;
	readonly person: Person | undefined;
	/** By bank digest. */
	readonly seeds: EntryTable<'seeds'>;
	/** By time and item: `1795000000000-isi-skb/foto-bersama`. */
	readonly answers: EntryTable<'answers'>;
	/** By purpose, time and seed, as their maker names them. */
	readonly sittings: EntryTable<'sittings'>;
	/** By time and card. */
	readonly recalls: EntryTable<'recalls'>;
	/** At most one, under `PERSON_ID`. */
	readonly plans: EntryTable<'plans'>;
	/** By the id that the lesson gives. */
	readonly reflections: EntryTable<'reflections'>;
	/** By scenario id. */
	readonly walks: EntryTable<'walks'>;
}

export const emptyLearnerData: LearnerData = {
	version: LEARNER_DATA_VERSION,
	lessons: {},
	checks: {},
	attempts: {},
	certificates: {},
	person: undefined,
	seeds: {},
	answers: {},
	sittings: {},
	recalls: {},
	plans: {},
	reflections: {},
	walks: {},
};

/** All entries of one kind by id; the person, where known, is the table of one. */
export function listEntries<K extends EntryKind>(data: LearnerData, kind: K): EntryTable<K>;
export function listEntries(data: LearnerData, kind: EntryKind): EntryTable<EntryKind> {
	if (kind !== 'person') return data[kind];
	return data.person ? { [PERSON_ID]: data.person } : {};
}

/** The entry with this id, and never what every object inherits, such as `constructor`. */
export function findEntry<K extends EntryKind>(
	data: LearnerData,
	kind: K,
	id: string,
): Entries[K] | undefined {
	const entries = listEntries(data, kind);
	return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** The same data with all entries of one kind replaced. Of `person` only `PERSON_ID` is kept. */
export function withEntries<K extends EntryKind>(
	data: LearnerData,
	kind: K,
	entries: EntryTable<K>,
): LearnerData {
	return { ...data, [kind]: kind === 'person' ? entries[PERSON_ID] : entries };
}

/** The same data with one entry set. */
export function withEntry<K extends EntryKind>(
	data: LearnerData,
	{ kind, id, entry }: { readonly kind: K; readonly id: string; readonly entry: Entries[K] },
): LearnerData {
	return withEntries(data, kind, { ...listEntries(data, kind), [id]: entry });
}
