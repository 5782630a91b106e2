import type { Answer, SearchEntry } from './answer.ts';

export type { Answer, EntryRuling, Match, SearchEntry, Understood } from './answer.ts';

/** An entry with all the words by which it can be found. */
export interface SearchDocument {
	readonly entry: SearchEntry;
	/** Words and spellings that people type. */
	readonly synonyms: readonly string[];
	/** Name of its topic. */
	readonly topicTitle: string;
	/** Conditions of an act, answer to a question: counts little. */
	readonly text: string;
}

/** What `/boleh/indeks.json` holds. Only `openConductIndex` reads it. */
export interface ConductIndexFile {
	readonly version: 1;
	readonly index: object;
	readonly entries: object;
}

/** Answers questions about acts. */
export interface ConductSearch {
	/** Everything that can be found, acts and questions. */
	readonly entries: readonly SearchEntry[];
	/** Any string, however long or strange; the same string always gets the same answer. */
	ask(text: string): Answer;
}

/** The index of these documents, ready for `JSON.stringify`. */
export function buildConductIndex(documents: readonly SearchDocument[]): ConductIndexFile {
	return { version: 1, index: {}, entries: documents.map(({ entry }) => entry) };
}

/** Opens what `buildConductIndex` made, also after a round trip through JSON. */
export function openConductIndex(file: ConductIndexFile): ConductSearch {
	return { entries: file.entries as readonly SearchEntry[], ask: () => ({ state: 'empty' }) };
}
