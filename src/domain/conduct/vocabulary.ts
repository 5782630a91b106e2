import { correct } from './spelling.ts';
import { alternativesOf, keyOf } from './terms.ts';
import { remember } from './remember.ts';
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

interface Counts {
	/** How many documents there are. */
	readonly documents: number;
	/** How many of them hold a term. */
	readonly count: (term: string) => number;
}

/** @param filed The terms under which each word of the documents is filed. */
export function openVocabulary(
	filed: ReadonlyMap<string, readonly string[]>,
	{ documents, count }: Counts,
): Vocabulary {
	const terms = new Set([...filed.values()].flat());
	const isTerm = (term: string) => terms.has(term);
	const weigh = (holding: number) => Math.sqrt(Math.log(1 + documents / holding));
	const lookUp = lookUpIn(new Set([...filed.keys(), ...fillers]), (word) => {
		return new Map([...alternativesOf(word, isTerm)].filter(([term]) => isTerm(term)));
	});
	return {
		weigh: remember((word) => weigh(count(keyOf(word)) || 1)),
		understand({ words: asked }) {
			const once = new Map(asked.map((word) => [keyOf(word.typed), word]));
			return [...once.values()].flatMap((word) => {
				const terms = lookUp(word);
				return terms === 'filler' ? [] : [toConcept(word, terms, { count, weigh })];
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
	readonly count: Counts['count'];
	readonly weigh: (count: number) => number;
}

function toConcept({ typed, share, isName }: Word, terms: Terms, { count, weigh }: Scale): Concept {
	if (terms.size === 0) {
		const isSilent = isName || /^\d+$/.test(typed);
		return { typed, terms, weight: isSilent ? 0 : weigh(1) * UNKNOWN_SHARE * share };
	}
	// The commonest of the terms that are meant most surely tells how little the word tells.
	const least = Math.max(...terms.values()) - NEARLY;
	const sure = [...terms].filter(([, value]) => value >= least);
	const most = Math.max(...sure.map(([term]) => count(term)));
	return { typed, terms, weight: weigh(most) * share };
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
