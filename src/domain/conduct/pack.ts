import type { EntryRuling, SearchEntry } from './answer.ts';
import type { ConductIndexFile, SearchDocument } from './conduct-search.ts';
import { wordsOf } from './question.ts';
import { nameWords, withWider } from './terms.ts';

/**
 * One entry on the wire: id, title, place of its topic, the words of its title and of its synonyms, a
 * line each, and its rulings. A question has no rulings. Which field is which is told by place, because names repeated 264
 * times would weigh more than what they name.
 */
type Row = readonly [id: string, title: string, topic: number, words: string, rulings?: string];

/** What counts for which part of an entry: each is a list of phrases, a phrase a list of telling words. */
export type Fields = Readonly<
	Record<'title' | 'synonyms' | 'topic', readonly (readonly string[])[]>
>;

/** What an index holds, ready to be searched. */
export interface Unpacked {
	readonly entries: readonly { readonly entry: SearchEntry; readonly fields: Fields }[];
	/** The terms under which each word is filed. */
	readonly terms: ReadonlyMap<string, readonly string[]>;
}

export interface PackedEntries {
	readonly topics: readonly (readonly [id: string, title: string])[];
	readonly phases: readonly string[];
	readonly roles: readonly string[];
	readonly rows: readonly Row[];
	/** The names of each word beside itself, a line each, in the order in which words are first met. */
	readonly names: string;
}

const VERDICTS = ['allowed', 'conditional', 'prohibited'] as const;

/**
 * The documents as small as they can be told; `unpack` gives back what can be searched. Their words are
 * split, stemmed and filed here, so that a phone need not do it before its first answer.
 */
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
		const said = [title, ...synonyms].map((each) => wordsOf(each).join(' '));
		const row = [id, title, places.indexOf(topic), said.join('\n')] as const;
		return kind === 'question' ? row : [...row, entry.rulings.map(packRuling).join(' ')];
	});
	const fields = documents.map(({ entry, synonyms, topicTitle }): Fields => ({
		title: [wordsOf(entry.title)],
		synonyms: synonyms.map(wordsOf),
		topic: [wordsOf(topicTitle)],
	}));
	const names = [...nameWords(wordsIn(fields)).values()].map((each) => each.slice(1).join(' '));
	return { topics: [...topics], phases, roles, rows, names: names.join('\n') };
}

/** @throws {TypeError} Where the file is none of `pack`. */
export function unpack(file: ConductIndexFile): Unpacked {
	const { topics, phases, roles, rows } = file.entries;
	const topicWords = topics.map(([, title]) => wordsOf(title));
	const unpackRuling = (text: string): EntryRuling => ({
		phases: [...text.matchAll(/[a-z]/g)].map(([sign]) => phases[sign.charCodeAt(0) - 97] ?? ''),
		roles: [...text.matchAll(/[A-Z]/g)].map(([sign]) => roles[sign.charCodeAt(0) - 65] ?? ''),
		verdict: VERDICTS[Number(text[0])] ?? 'prohibited',
	});
	const entries = rows.map(([id, title, place, words, rulings]) => {
		const entry: SearchEntry = {
			id,
			kind: rulings === undefined ? 'question' : 'act',
			title,
			topic: topics[place]?.[0] ?? '',
			rulings: (rulings ?? '').split(' ').filter(Boolean).map(unpackRuling),
		};
		const [named = [], ...synonyms] = words.split('\n').map(toWords);
		const fields: Fields = { title: [named], synonyms, topic: [topicWords[place] ?? []] };
		return { entry, fields };
	});
	const names = file.entries.names.split('\n');
	const words = wordsIn(entries.map(({ fields }) => fields));
	const terms = words.map((word, place) => {
		return [word, withWider([word, ...toWords(names[place] ?? '')])] as const;
	});
	return { entries, terms: new Map(terms) };
}

const toWords = (line: string) => line.split(' ').filter(Boolean);

/** All words of these fields, each once, in the order in which they are first met. */
const wordsIn = (fields: readonly Fields[]) => [
	...new Set(
		fields.flatMap(({ title, synonyms, topic }) => [...title, ...synonyms, ...topic]).flat(),
	),
];
