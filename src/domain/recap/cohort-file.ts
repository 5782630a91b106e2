import {
	type Check,
	exactly,
	list,
	optional,
	shape,
	table,
	text,
	time,
} from '#domain/learning/checks.ts';
import {
	COHORT_VERSION,
	type Cohort,
	type Decision,
	type Intake,
	type Member,
	type SignedEntry,
} from './cohort.ts';

const FORMAT = 'netral-kelompok';

/** Bytes of a backup that are read: 100,000 results have some 100 MB. */
export const MOST_OF_COHORT_FILE = 300_000_000;

/** People of a cohort in a file. */
const MOST_MEMBERS = 1_000_000;

/**
 * `cut`: ends before it should. `not-ours`: another file. `newer`: written by a later version of the
 * site. `broken`: ours, but not as we write it.
 */
export type CohortFileRefusal = 'empty' | 'too-large' | 'cut' | 'not-ours' | 'newer' | 'broken';

export type ReadCohortFile =
	| { readonly ok: true; readonly cohort: Cohort; readonly savedAt: number }
	| {
			readonly ok: false;
			readonly reason: CohortFileRefusal;
			/** Where, what was wanted, what was found, in English; never what a field holds. */
			readonly detail: string;
	  };

const day = text(10, /^(\d{4}-\d{2}-\d{2})?$/);
const key = text(200, /./);

const member = shape<Member>({
	id: key,
	name: text(1000),
	nip: text(18, /^(\d{18})?$/),
	unit: text(1000),
	contact: text(1000),
});
const intake = shape<Intake>({
	id: key,
	text: text(100_000),
	source: text(1000),
	receivedAt: time,
});
const decision = shape<Decision>({ member: text(200), at: time });
const signed = shape<SignedEntry>({
	certificate: text(100_000),
	credential: text(100_000),
	record: text(10_000),
	until: day,
	signedAt: time,
	revoked: optional(shape({ on: day, reason: text(1000) })),
});
const cohort: Check<Cohort> = shape<Cohort>({
	version: exactly(COHORT_VERSION),
	id: text(12, /^[A-Za-z0-9_-]{12}$/),
	title: text(1000, /./),
	course: text(100, /^[a-z0-9-]+$/),
	assignment: text(100_000),
	assignmentId: text(12),
	due: day,
	members: list(member, MOST_MEMBERS),
	intakes: table(intake),
	decisions: table(decision),
	signed: table(signed),
	at: time,
});

/**
 * A whole cohort as the text of a file, readable by `readCohortFile`. `end` stands last, so that a
 * file that was cut is told from one that was made otherwise.
 *
 * @param savedAt ms epoch.
 */
export function writeCohortFile(whole: Cohort, savedAt: number): string {
	const file = { format: FORMAT, version: COHORT_VERSION, savedAt, cohort: whole, end: true };
	return `${JSON.stringify(file)}\n`;
}

/**
 * Reads a file of `writeCohortFile`, whoever made it: every field is checked, and one fault refuses
 * the whole, since half a cohort would look like a whole one. Never throws.
 */
export function readCohortFile(content: string): ReadCohortFile {
	const json = content.replace(/^\uFEFF/, '').trim();
	if (json === '') return refuse('empty', `${content.length} characters, none to read`);
	if (json.length > MOST_OF_COHORT_FILE) return refuse('too-large', `${json.length} characters`);
	let file: unknown;
	try {
		file = JSON.parse(json);
	} catch (error) {
		return refuse(json.startsWith(`{"format":"${FORMAT}"`) ? 'cut' : 'not-ours', nameOf(error));
	}
	if (!isObject(file) || file['format'] !== FORMAT)
		return refuse('not-ours', `format: wanted "${FORMAT}"`);
	const { version, savedAt } = file;
	if (typeof version === 'number' && version > COHORT_VERSION) {
		return refuse('newer', `version: ${version}, known up to ${COHORT_VERSION}`);
	}
	const when = time(savedAt, 'savedAt');
	if (!when.ok) return refuse('broken', when.fault);
	const checked = cohort(file['cohort'], 'cohort');
	if (!checked.ok) return refuse('broken', checked.fault);
	return { ok: true, cohort: checked.value, savedAt: when.value };
}

function refuse(reason: CohortFileRefusal, detail: string): ReadCohortFile {
	return { ok: false, reason, detail };
}

/** The message of a JSON error may quote the text, and so a person. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
