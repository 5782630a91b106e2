import type { Answer, Match, SearchEntry } from './answer.ts';
import { isFound } from './decide.ts';
import { openFullText, type Phrases } from './full-text.ts';
import { pack, unpack, type PackedEntries } from './pack.ts';
import { readQuestion } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import { collectVocabulary, type Vocabulary } from './vocabulary.ts';

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
	readonly version: 1;
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
	return { version: 1, entries: pack(documents) };
}

const wordsOf = (text: string) => readQuestion(text).words.map(({ typed }) => typed);

/** Opens what `buildConductIndex` made, also after a round trip through JSON. */
export function openConductIndex(file: ConductIndexFile): ConductSearch {
	const documents = unpack(file).map(({ entry, synonyms, topicTitle }) => ({
		entry,
		fields: {
			title: [wordsOf(entry.title)],
			synonyms: synonyms.map(wordsOf),
			topic: [wordsOf(topicTitle)],
		} as Readonly<Record<string, readonly (readonly string[])[]>>,
	}));
	const vocabulary = collectVocabulary(
		documents.map(({ fields }) => Object.values(fields).flat(2)),
	);
	const fullText = openFullText(
		documents.map(({ fields }, place) => ({
			ref: String(place),
			fields: toTerms(fields, vocabulary),
		})),
		{ title: 2, synonyms: 1.5, topic: 0.3 },
	);
	const weights = documents.map(({ fields }) =>
		Object.fromEntries(
			Object.entries(fields).map(([field, phrases]) => [
				field,
				phrases.map((words) => words.reduce((sum, word) => sum + vocabulary.weigh(word), 0)),
			]),
		),
	);
	const toMatch = ({ ref, score, matched }: Ranked): Match[] => {
		const entry = documents[Number(ref)]?.entry;
		return entry ? [{ entry, score, matched }] : [];
	};
	return {
		entries: documents.map(({ entry }) => entry),
		debug(text: string) { const question = readQuestion(text); const concepts = vocabulary.understand(question); const terms = new Map<string, number>(); for (const concept of concepts) for (const [term, sure] of concept.terms) terms.set(term, Math.max(terms.get(term) ?? 0, sure * concept.weight)); const r = terms.size? rank(fullText.find(terms), concepts, (ref, field, phrase) => weights[Number(ref)]?.[field]?.[phrase] ?? 0):[]; return [concepts.map((c)=>c.typed+':'+c.weight.toFixed(2)+(c.terms.size?'':'?')).join(' '), ...r.slice(0,3).map((x)=>documents[Number(x.ref)].entry.kind[0]+':'+documents[Number(x.ref)].entry.id+' '+[x.score,x.known,x.said,x.complete].map((n)=>n.toFixed(2)).join(' '))]; },
		ask(text) {
			const question = readQuestion(text);
			if (question.words.length === 0) return { state: 'empty' };
			const concepts = vocabulary.understand(question);
			const terms = new Map<string, number>();
			for (const concept of concepts) {
				for (const [term, sure] of concept.terms) {
					terms.set(term, Math.max(terms.get(term) ?? 0, sure * concept.weight));
				}
			}
			const ranked =
				terms.size === 0
					? []
					: rank(
							fullText.find(terms),
							concepts,
							(ref, field, phrase) => weights[Number(ref)]?.[field]?.[phrase] ?? 0,
						);
			const understood = {
				roles: question.roles,
				phases: question.phases,
				ignored: concepts.filter((each) => each.terms.size === 0).map(({ typed }) => typed),
			};
			const least = (ranked[0]?.score ?? 0) * NEAR_ENOUGH;
			const near = ranked
				.filter(({ score }) => score >= least)
				.slice(0, NEAR + 1)
				.flatMap(toMatch);
			const [best, ...others] = near;
			if (best === undefined || !isFound(ranked, question, concepts)) {
				return { state: 'unsure', near: near.slice(0, NEAR), understood };
			}
			return { state: 'found', best, near: others, understood };
		},
	};
}

const toTerms = (
	fields: Readonly<Record<string, readonly (readonly string[])[]>>,
	vocabulary: Vocabulary,
): Record<string, Phrases> =>
	Object.fromEntries(
		Object.entries(fields).map(([field, phrases]) => [
			field,
			phrases.map((words) => words.map((word) => vocabulary.file(word))),
		]),
	);
