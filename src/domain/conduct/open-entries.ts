import type { SearchEntry } from './answer.ts';
import { openFullText, type FullText } from './full-text.ts';
import type { UnpackedEntry } from './pack.ts';
import { readWords } from './question.ts';
import type { Entries } from './rank.ts';
import { collectVocabulary, type Vocabulary } from './vocabulary.ts';

/** What counts for how much in Lunr's score. */
const BOOSTS = { title: 2, synonyms: 1.5, topic: 0.3 };

type Field = keyof typeof BOOSTS;
type Fields<Word> = Readonly<Record<Field, readonly (readonly Word[])[]>>;

/** Everything by which entries are found, in memory. A `ref` is an entry's place as text. */
export interface OpenEntries extends Entries {
	readonly vocabulary: Vocabulary;
	readonly fullText: FullText;
	readonly entryOf: (ref: string) => SearchEntry | undefined;
}

/** Documents are read by the rules by which questions are, so that the two meet. */
const wordsOf = (text: string) => [...new Set(readWords(text).map(({ typed }) => typed))];

/** Splits, stems and files the entries: what the index leaves to the device, to travel light. */
export function openEntries(unpacked: readonly UnpackedEntry[]): OpenEntries {
	const fields = unpacked.map(({ entry, synonyms, topicTitle }): Fields<string> => ({
		title: [wordsOf(entry.title)],
		synonyms: synonyms.map(wordsOf),
		topic: [wordsOf(topicTitle)],
	}));
	const vocabulary = collectVocabulary(fields.map((each) => Object.values(each).flat(2)));
	const weights = fields.map((each) =>
		mapFields(each, (words) => words.reduce((sum, word) => sum + vocabulary.weigh(word), 0)),
	);
	return {
		vocabulary,
		fullText: openFullText(
			fields.map((each, place) => ({
				ref: String(place),
				fields: mapFields(each, (words) => words.map(vocabulary.file)),
			})),
			BOOSTS,
		),
		entryOf: (ref) => unpacked[Number(ref)]?.entry,
		kindOf: (ref) => unpacked[Number(ref)]?.entry.kind ?? 'act',
		weigh: (ref, field, phrase) => weights[Number(ref)]?.[field as Field][phrase] ?? 0,
	};
}

const mapFields = <To>(fields: Fields<string>, map: (words: readonly string[]) => To) => ({
	title: fields.title.map(map),
	synonyms: fields.synonyms.map(map),
	topic: fields.topic.map(map),
});
