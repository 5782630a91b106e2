import type { Answer, Match, SearchEntry } from './answer.ts';
import { isFound } from './decide.ts';
import { openEntries, type OpenEntries } from './open-entries.ts';
import { pack, unpack, type PackedEntries } from './pack.ts';
import { readQuestion } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import type { Concept } from './vocabulary.ts';

export type { Answer, EntryRuling, Match, SearchEntry, Understood } from './answer.ts';

/** An entry with all the words by which it can be found. */
export interface SearchDocument {
	readonly entry: SearchEntry;
	/** Words and spellings that people type. */
	readonly synonyms: readonly string[];
	/** Name of its topic. */
	readonly topicTitle: string;
}

/** What `/boleh/indeks.json` holds. Only `openConductIndex` reads it. */
export interface ConductIndexFile {
	readonly version: 2;
	readonly entries: PackedEntries;
}

/** Answers questions about acts. */
export interface ConductSearch {
	/** Everything that can be found, acts and questions. */
	readonly entries: readonly SearchEntry[];
	/** Any string, however long or strange; the same string always gets the same answer. */
	ask(text: string): Answer;
}

/** How many entries beside the best are shown. */
const NEAR = 5;

/** An entry below this share of the best one's score is not near it. */
const NEAR_ENOUGH = 0.4;

/** The index of these documents, ready for `JSON.stringify`. */
export function buildConductIndex(documents: readonly SearchDocument[]): ConductIndexFile {
	return { version: 2, entries: pack(documents) };
}

/** Opens what `buildConductIndex` made, also after a round trip through JSON. */
export function openConductIndex(file: ConductIndexFile): ConductSearch {
	const unpacked = unpack(file);
	const index = openEntries(unpacked);
	return {
		entries: unpacked.entries.map(({ entry }) => entry),
		ask(text) {
			const question = readQuestion(text);
			if (question.words.length === 0) return { state: 'empty' };
			const concepts = index.vocabulary.understand(question);
			const ranked = rank(index.fullText.find(weighTerms(concepts)), concepts, index);
			const understood = {
				roles: question.roles,
				phases: question.phases,
				ignored: concepts.filter(({ terms }) => terms.size === 0).map(({ typed }) => typed),
			};
			const [best, ...near] = toMatches(ranked, index);
			if (best === undefined) return { state: 'unsure', near: [], understood };
			if (isFound(ranked, question, concepts)) return { state: 'found', best, near, understood };
			return { state: 'unsure', near: [best, ...near].slice(0, NEAR), understood };
		},
	};
}

/** Each term that answers a concept with its weight for the full text. */
function weighTerms(concepts: readonly Concept[]): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { terms, weight } of concepts) {
		for (const [term, sure] of terms) {
			weights.set(term, Math.max(weights.get(term) ?? 0, sure * weight));
		}
	}
	return weights;
}

function toMatches(ranked: readonly Ranked[], { entryOf }: OpenEntries): Match[] {
	const least = (ranked[0]?.score ?? 0) * NEAR_ENOUGH;
	return ranked
		.filter(({ score }) => score >= least)
		.slice(0, NEAR + 1)
		.flatMap(({ ref, score, matched }) => {
			const entry = entryOf(ref);
			return entry === undefined ? [] : [{ entry, score, matched }];
		});
}
