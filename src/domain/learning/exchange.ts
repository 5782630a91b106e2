import { checkData } from './check-data.ts';
import { emptyLearnerData, LEARNER_DATA_VERSION, type LearnerData } from './learner-data.ts';

const FORMAT = 'netral-data';

/** Versions before this one, whose files are read on. */
const OLDER = [1, 2];

/**
 * Longest text that is read, in UTF-16 units: 20 MB, over ten years of a dozen answers a day. A file
 * of so many bytes never has more units, so its size may be asked before it is read.
 */
export const MAX_IMPORT_LENGTH = 20_000_000;

/**
 * `empty`: nothing in it. `not-json`: not JSON, or cut short. `not-ours`: JSON of something else.
 * `newer`: written by a later version of the site. `broken`: ours, but not as we write it.
 */
export type ImportRefusal = 'empty' | 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'broken';

export type Imported =
	| { readonly ok: true; readonly data: LearnerData }
	| {
			readonly ok: false;
			readonly reason: ImportRefusal;
			/** For small print and support: where, what was wanted, what was found. English. */
			readonly detail: string;
	  };

/** Everything about the learner as the text of a file, readable by `importData`. */
export function exportData(data: LearnerData, exportedAt: number): string {
	const version = LEARNER_DATA_VERSION;
	return `${JSON.stringify({ format: FORMAT, version, exportedAt, data }, null, '\t')}\n`;
}

/**
 * Reads a file of `exportData`, whoever made it: every field is checked, unknown ones are dropped,
 * names that reach into prototypes are refused. One fault refuses the whole file, since a half
 * import would look like a whole one. Never throws.
 */
export function importData(text: string): Imported {
	// Some editors put a byte order mark in front when they save.
	const json = text.replace(/^\uFEFF/, '');
	if (json.length > MAX_IMPORT_LENGTH) {
		return refuse('too-large', `${json.length} characters, at most ${MAX_IMPORT_LENGTH}`);
	}
	if (json.trim() === '') return refuse('empty', `${text.length} characters, none to read`);
	let file: unknown;
	try {
		file = JSON.parse(json);
	} catch (error) {
		return refuse('not-json', String(error));
	}
	return importFile(file);
}

function importFile(file: unknown): Imported {
	if (!isObject(file) || file['format'] !== FORMAT) {
		return refuse('not-ours', `format: wanted "${FORMAT}"`);
	}
	const { version } = file;
	if (typeof version === 'number' && version > LEARNER_DATA_VERSION) {
		return refuse('newer', `version: ${version}, known up to ${LEARNER_DATA_VERSION}`);
	}
	const isOlder = typeof version === 'number' && OLDER.includes(version);
	if (version !== LEARNER_DATA_VERSION && !isOlder) {
		return refuse('broken', 'version: no known version');
	}
	const checked = checkData(isOlder ? upgrade(file['data'], version) : file['data'], 'data');
	return checked.ok ? { ok: true, data: checked.value } : refuse('broken', checked.fault);
}

/** A file of an older version knew nothing of what came later: there is none of it in it. */
function upgrade(data: unknown, version: number): unknown {
	if (!isObject(data) || data['version'] !== version) return data;
	return { ...emptyLearnerData, ...data, version: LEARNER_DATA_VERSION };
}

function refuse(reason: ImportRefusal, detail: string): Imported {
	return { ok: false, reason, detail };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
