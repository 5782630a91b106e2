import type { Attempt } from '#domain/assessment/attempt.ts';
import type { Response } from '#domain/assessment/response.ts';

/** Version of `LearnerData`: raised by one whenever a reader of the old shape would go wrong. */
export const LEARNER_DATA_VERSION = 1;

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

/** One entry of each kind. */
export interface Entries {
	readonly lessons: LessonProgress;
	readonly checks: CheckAnswer;
	readonly attempts: Attempt;
	readonly certificates: KeptCertificate;
	readonly person: Person;
	readonly seeds: RootSeed;
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
];

/** The one id of kind `person`. */
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
}

export const emptyLearnerData: LearnerData = {
	version: LEARNER_DATA_VERSION,
	lessons: {},
	checks: {},
	attempts: {},
	certificates: {},
	person: undefined,
	seeds: {},
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
