import lunr from 'lunr';

/** A field of a document as phrases, each of them a list of words. */
export type Phrases = readonly (readonly string[])[];

export interface TextDocument {
	readonly ref: string;
	readonly fields: Readonly<Record<string, Phrases>>;
}

export interface Filing {
	/** Weight of each field. */
	readonly boosts: Readonly<Record<string, number>>;
	/** The terms under which each word is filed. */
	readonly terms: ReadonlyMap<string, readonly string[]>;
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
	/** How many documents hold a term. */
	readonly count: (term: string) => number;
}

/**
 * A Lunr index without Lunr's English pipeline. Words were split, stemmed and given their terms when
 * the site was built; each term remembers the phrases that it is in.
 */
export function openFullText(
	documents: readonly TextDocument[],
	{ boosts, terms }: Filing,
): FullText {
	const builder = new lunr.Builder();
	builder.ref('ref');
	for (const [name, boost] of Object.entries(boosts)) builder.field(name, { boost });
	// Tokens arrive made; a document's field is handed through.
	builder.tokenizer = ((tokens: lunr.Token[]) => tokens) as unknown as typeof lunr.tokenizer;
	builder.metadataWhitelist = ['phrase'];
	const holding = new Map<string, Set<string>>();
	for (const { ref, fields } of documents) {
		const tokens = Object.entries(fields).map(([name, phrases]) => {
			return [name, toTokens(phrases, terms)] as const;
		});
		builder.add({ ref, ...Object.fromEntries(tokens) });
		for (const [, made] of tokens) for (const token of made) note(holding, String(token), ref);
	}
	const index = builder.build();
	return {
		find: (asked) => find(index, asked),
		count: (term) => holding.get(term)?.size ?? 0,
	};
}

function note(holding: Map<string, Set<string>>, term: string, ref: string): void {
	const refs = holding.get(term);
	if (refs === undefined) holding.set(term, new Set([ref]));
	else refs.add(ref);
}

const toTokens = (phrases: Phrases, terms: Filing['terms']) =>
	phrases.flatMap((words, phrase) =>
		words.flatMap((word) =>
			(terms.get(word) ?? []).map((term) => new lunr.Token(term, { phrase })),
		),
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
