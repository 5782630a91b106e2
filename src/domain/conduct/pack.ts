import type { EntryRuling, SearchEntry } from './answer.ts';
import type { ConductIndexFile, SearchDocument } from './conduct-search.ts';

/**
 * One entry on the wire: id, title, place of its topic, its synonyms a line each, its rulings.
 * A question has no rulings. Which field is which is told by place, because names repeated 264
 * times would weigh more than what they name.
 */
type Row = readonly [id: string, title: string, topic: number, synonyms: string, rulings?: string];

/** An entry with the words by which it is found, as it comes off the wire. */
export type UnpackedEntry = SearchDocument;

export interface PackedEntries {
	readonly topics: readonly (readonly [id: string, title: string])[];
	readonly phases: readonly string[];
	readonly roles: readonly string[];
	readonly rows: readonly Row[];
}

const VERDICTS = ['allowed', 'conditional', 'prohibited'] as const;

/** The documents as small as they can be told; `unpack` gives them back. */
export function pack(documents: readonly SearchDocument[]): PackedEntries {
	const topics = new Map(documents.map(({ entry, topicTitle }) => [entry.topic, topicTitle]));
	const rulings = documents.flatMap(({ entry }) => entry.rulings);
	const phases = [...new Set(rulings.flatMap((ruling) => ruling.phases))].sort();
	const roles = [...new Set(rulings.flatMap((ruling) => ruling.roles))].sort();
	const places = [...topics.keys()];
	const packRuling = (ruling: EntryRuling) =>
		VERDICTS.indexOf(ruling.verdict) +
		ruling.phases.map((phase) => String.fromCharCode(97 + phases.indexOf(phase))).join('') +
		ruling.roles.map((role) => String.fromCharCode(65 + roles.indexOf(role))).join('');
	const rows = documents.map(({ entry, synonyms }): Row => {
		const { id, title, topic, kind } = entry;
		const row = [id, title, places.indexOf(topic), synonyms.join('\n')] as const;
		return kind === 'question' ? row : [...row, entry.rulings.map(packRuling).join(' ')];
	});
	return { topics: [...topics], phases, roles, rows };
}

/** @throws {TypeError} Where the file is none of `pack`. */
export function unpack(file: ConductIndexFile): UnpackedEntry[] {
	const { topics, phases, roles, rows } = file.entries;
	const unpackRuling = (text: string): EntryRuling => ({
		phases: [...text.matchAll(/[a-z]/g)].map(([sign]) => phases[sign.charCodeAt(0) - 97] ?? ''),
		roles: [...text.matchAll(/[A-Z]/g)].map(([sign]) => roles[sign.charCodeAt(0) - 65] ?? ''),
		verdict: VERDICTS[Number(text[0])] ?? 'prohibited',
	});
	return rows.map(([id, title, place, synonyms, rulings]) => {
		const [topic, topicTitle] = topics[place] ?? ['', ''];
		const entry: SearchEntry = {
			id,
			kind: rulings === undefined ? 'question' : 'act',
			title,
			topic,
			rulings: (rulings ?? '').split(' ').filter(Boolean).map(unpackRuling),
		};
		return { entry, topicTitle, synonyms: synonyms.split('\n').filter(Boolean) };
	});
}
