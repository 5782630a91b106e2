import lunr from 'lunr';
import { fileWords, type Filed, type Filing, type TextDocument } from './file-words.ts';

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
 * A Lunr index over words that were split, stemmed and given their terms when the site was built. Each
 * question opens the part of it that holds its terms, as Lunr opens a serialised index.
 *
 * Measured over 264 entries: the whole index weighs 52 kB with Brotli when it is serialised, where the
 * words and the entries themselves weigh 22 kB; and a phone that builds it from these words needs six
 * times as long before it can answer as one that files them.
 */
export function openFullText(documents: readonly TextDocument[], filing: Filing): FullText {
	const filed = fileWords(documents, filing);
	const fields = Object.keys(filing.boosts);
	return {
		find: (asked) => find(openPart(filed, fields, asked.keys()), asked),
		count: filed.count,
	};
}

const openPart = (filed: Filed, fields: readonly string[], terms: Iterable<string>) =>
	lunr.Index.load({ version: lunr.version, fields, pipeline: [], ...filed.partOf(terms) });

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
