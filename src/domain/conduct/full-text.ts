import lunr from 'lunr';

/** A field of a document as phrases, each of them a list of words with their terms. */
export type Phrases = readonly (readonly (readonly string[])[])[];

export interface TextDocument {
	readonly ref: string;
	readonly fields: Readonly<Record<string, Phrases>>;
}

/** Where a document holds a term. */
export interface Hit {
	readonly ref: string;
	readonly term: string;
	readonly field: string;
	/** Places of the phrases inside the field. */
	readonly phrases: readonly number[];
}

/** Documents that hold some of the terms, by Lunr's score (BM25). */
export interface TextResult {
	readonly ref: string;
	readonly score: number;
	readonly hits: readonly Hit[];
}

/** Results beyond these, by Lunr's score, are not looked at. */
const READ = 40;

export interface FullText {
	/** @param terms Each with its weight. */
	find(terms: ReadonlyMap<string, number>): TextResult[];
}

/**
 * A Lunr index without Lunr's English pipeline. Terms come ready made, and each remembers the phrases
 * that it is in.
 *
 * @param boosts Weight of each field.
 */
export function openFullText(
	documents: readonly TextDocument[],
	boosts: Readonly<Record<string, number>>,
): FullText {
	const builder = new lunr.Builder();
	builder.ref('ref');
	for (const [name, boost] of Object.entries(boosts)) builder.field(name, { boost });
	// Tokens arrive made; a document's field is handed through.
	builder.tokenizer = ((tokens: lunr.Token[]) => tokens) as unknown as typeof lunr.tokenizer;
	builder.metadataWhitelist = ['phrase'];
	for (const { ref, fields } of documents) {
		const tokens = Object.entries(fields).map(([name, phrases]) => [name, toTokens(phrases)]);
		builder.add({ ref, ...Object.fromEntries(tokens) } as object);
	}
	const index = builder.build();
	return { find: (terms) => find(index, terms) };
}

const toTokens = (phrases: Phrases) =>
	phrases.flatMap((words, phrase) =>
		words.flatMap((terms) => terms.map((term) => new lunr.Token(term, { phrase }))),
	);

type Metadata = Readonly<Record<string, Readonly<Record<string, { phrase?: readonly number[] }>>>>;

function find(index: lunr.Index, terms: ReadonlyMap<string, number>): TextResult[] {
	const results = index.query((query) => {
		for (const [term, boost] of terms) query.term(term, { boost, usePipeline: false });
	});
	return results.slice(0, READ).map(({ ref, score, matchData }) => ({
		ref,
		score,
		hits: Object.entries(matchData.metadata as Metadata).flatMap(([term, fields]) =>
			Object.entries(fields).map(([field, { phrase = [] }]) => ({
				ref,
				term,
				field,
				phrases: phrase,
			})),
		),
	}));
}
