import { correct } from './spelling.ts';
import { alternativesOf, keyOf, namesOf, termsOf } from './terms.ts';
import { fillers } from './small-words.ts';
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
	readonly file: (word: string) => string[];
	/** What a word of a document tells of it: the rarer, the more. */
	weigh(word: string): number;
	/** The things that a question names, each once. */
	understand(question: Question): Concept[];
}

/** A word off by a slip or two is less surely meant. */
const SLIPPED = [1, 0.85, 0.7];

/** A word that nothing knows tells that the question may be about something else. */
const UNKNOWN_SHARE = 0.6;

/** Terms this much less sure than the surest are still taken for the same word. */
const NEARLY = 0.1;

/** @param documents The words of each document. */
export function collectVocabulary(documents: readonly (readonly string[])[]): Vocabulary {
	const words = new Set(documents.flat());
	const names = new Set([...words].flatMap(namesOf));
	const isKnown = (root: string) => names.has(root);
	const filed = new Map([...words].map((word) => [word, termsOf(word, isKnown)]));
	const file = (word: string) => filed.get(word) ?? [];
	const counts = countDocuments(documents.map((each) => each.flatMap(file)));
	const weigh = (count: number) => Math.sqrt(Math.log(1 + documents.length / count));
	const weights = new Map([...words].map((word) => [word, weigh(counts.get(keyOf(word)) ?? 1)]));
	const lookUp = lookUpIn(new Set([...words, ...fillers]), (word) => {
		return new Map([...alternativesOf(word, isKnown)].filter(([term]) => counts.has(term)));
	});
	return {
		file,
		weigh: (word) => weights.get(word) ?? weigh(1),
		understand({ words: asked }) {
			const once = new Map(asked.map((word) => [keyOf(word.typed), word]));
			return [...once.values()].flatMap((word) => {
				const terms = lookUp(word);
				return terms === 'filler' ? [] : [toConcept(word, terms, { counts, weigh })];
			});
		},
	};
}

type Terms = ReadonlyMap<string, number>;

/** Finds the terms of a word as it is typed, else of the words that it may be a slip of. */
function lookUpIn(spellings: ReadonlySet<string>, answering: (word: string) => Terms) {
	return ({ typed, isName }: Word): Terms | 'filler' => {
		const known = answering(typed);
		if (known.size > 0 || isName) return known;
		const corrections = correct(typed, spellings);
		if (corrections.some(({ word }) => fillers.has(word))) return 'filler';
		return mergeTerms(
			corrections.map(({ word, slips }) => ({ terms: answering(word), by: SLIPPED[slips] ?? 0 })),
		);
	};
}

interface Scale {
	readonly counts: ReadonlyMap<string, number>;
	readonly weigh: (count: number) => number;
}

function toConcept(
	{ typed, share, isName }: Word,
	terms: Terms,
	{ counts, weigh }: Scale,
): Concept {
	if (terms.size === 0) {
		const isSilent = isName || /^\d+$/.test(typed);
		return { typed, terms, weight: isSilent ? 0 : weigh(1) * UNKNOWN_SHARE * share };
	}
	// The commonest of the terms that are meant most surely tells how little the word tells.
	const least = Math.max(...terms.values()) - NEARLY;
	const sure = [...terms].filter(([, value]) => value >= least);
	const count = Math.max(...sure.map(([term]) => counts.get(term) ?? 1));
	return { typed, terms, weight: weigh(count) * share };
}

function countDocuments(documents: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const terms of documents) {
		for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

function mergeTerms(parts: readonly { readonly terms: Terms; readonly by: number }[]): Terms {
	const merged = new Map<string, number>();
	for (const { terms, by } of parts) {
		for (const [term, sure] of terms) {
			merged.set(term, Math.max(merged.get(term) ?? 0, sure * by));
		}
	}
	return merged;
}
