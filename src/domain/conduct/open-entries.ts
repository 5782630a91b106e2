import type { SearchEntry } from './answer.ts';
import { openFullText, type FullText } from './full-text.ts';
import type { Fields, Unpacked } from './pack.ts';
import type { Entries } from './rank.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** What counts for how much in the score of the full text. */
const BOOSTS: Readonly<Record<keyof Fields, number>> = { title: 2, synonyms: 1.5, topic: 0.3 };

/** Everything by which entries are found, in memory. A `ref` is an entry's place as text. */
export interface OpenEntries extends Entries {
	readonly vocabulary: Vocabulary;
	readonly fullText: FullText;
	readonly entryOf: (ref: string) => SearchEntry | undefined;
}

/** Files the words of the entries, ready for questions. */
export function openEntries({ entries, terms }: Unpacked): OpenEntries {
	const fullText = openFullText(
		entries.map(({ fields }, place) => ({ ref: String(place), fields })),
		{ boosts: BOOSTS, terms },
	);
	const vocabulary = openVocabulary(terms, { documents: entries.length, count: fullText.count });
	return {
		vocabulary,
		fullText,
		entryOf: (ref) => entries[Number(ref)]?.entry,
		kindOf: (ref) => entries[Number(ref)]?.entry.kind ?? 'act',
		weigh: (ref, field, phrase) => {
			const words = entries[Number(ref)]?.fields[field as keyof Fields][phrase] ?? [];
			return words.reduce((sum, word) => sum + vocabulary.weigh(word), 0);
		},
	};
}
