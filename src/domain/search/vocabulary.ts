import { correct } from './spelling.ts';
import { alternativesOf, keyOf, namesOf, termsOf } from './terms.ts';
import { fillers } from './lexicon.ts';
import type { Question, Word } from './question.ts';

/** One thing that a question names, with the terms that answer it. */
export interface Concept {
	readonly typed: string;
	/** What it tells of an act, beside the other concepts of its question. */
	readonly weight: number;
	/** Terms of the index, each with how surely (0 to 1) it is meant; none where nothing knows it. */
	readonly terms: ReadonlyMap<string, number>;
}

export interface Vocabulary {
	/** Terms under which a word of a document is filed. */
	file(word: string): string[];
	/** What a word of a document tells of it: the rarer, the more. */
	weigh(word: string): number;
	/** The things that a question names, each once. */
	understand(question: Question): Concept[];
}

/** A word off by a slip or two is less surely meant. */
const SLIPPED = [1, 0.85, 0.7];

/** A word that nothing knows tells that the question may be about something else. */
const UNKNOWN_SHARE = 0.6;

/** @param documents The words of each document. */
export function collectVocabulary(documents: readonly (readonly string[])[]): Vocabulary {
	const words = new Set(documents.flat());
	const names = new Set([...words].flatMap(namesOf));
	const isKnown = (root: string) => names.has(root);
	const filed = new Map([...words].map((word) => [word, termsOf(word, isKnown)]));
	const file = (word: string) => filed.get(word) ?? termsOf(word, isKnown);
	const counts = countDocuments(documents.map((each) => each.flatMap(file)));
	const spellings = new Set([...words, ...fillers]);
	const weightOf = (count: number) => Math.sqrt(Math.log(1 + documents.length / count));

	const answering = (word: string) =>
		new Map([...alternativesOf(word, isKnown)].filter(([term]) => counts.has(term)));
	const termsFor = ({ typed, isName }: Word): Map<string, number> | 'filler' => {
		const known = answering(typed);
		if (known.size > 0 || isName) return known;
		const corrections = correct(typed, spellings);
		if (corrections.some(({ word }) => fillers.has(word))) return 'filler';
		return mergeTerms(
			corrections.map(({ word, slips }) => ({ terms: answering(word), by: SLIPPED[slips] ?? 0 })),
		);
	};
	const toConcept = (word: Word): Concept[] => {
		const terms = termsFor(word);
		if (terms === 'filler') return [];
		const { typed, share, isName } = word;
		if (terms.size === 0) {
			const isNumber = /^\d+$/.test(typed);
			const weight = isName || isNumber ? 0 : weightOf(1) * UNKNOWN_SHARE * share;
			return [{ typed, weight, terms }];
		}
		const best = Math.max(...terms.values());
		const sure = [...terms].filter(([, value]) => value >= best - 0.1);
		const count = Math.max(...sure.map(([term]) => counts.get(term) ?? 1));
		return [{ typed, weight: weightOf(count) * share, terms }];
	};
	return {
		file,
		weigh: (word) => weightOf(counts.get(keyOf(word)) ?? 1),
		understand: ({ words: asked }) => {
			const once = new Map(asked.map((word) => [keyOf(word.typed), word]));
			return [...once.values()].flatMap(toConcept);
		},
	};
}

function countDocuments(documents: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const terms of documents) {
		for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

function mergeTerms(
	parts: readonly { readonly terms: ReadonlyMap<string, number>; readonly by: number }[],
): Map<string, number> {
	const merged = new Map<string, number>();
	for (const { terms, by } of parts) {
		for (const [term, sure] of terms) {
			merged.set(term, Math.max(merged.get(term) ?? 0, sure * by));
		}
	}
	return merged;
}
