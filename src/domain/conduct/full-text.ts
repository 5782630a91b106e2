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

/** Documents that hold some of the terms, by their score (BM25). */
export interface TextResult {
	readonly ref: string;
	readonly score: number;
	readonly hits: readonly Hit[];
}

/** Results beyond these, by their score, are not looked at. */
const READ = 40;

/** How soon a term said again stops to count, and how much a long field is held against it. */
const SATURATION = 1.2;
const LENGTH = 0.75;

export interface FullText {
	/** @param terms Each with its weight. */
	find(terms: ReadonlyMap<string, number>): TextResult[];
	/** How many documents hold a term. */
	readonly count: (term: string) => number;
}

/** Where a field says a word or a term; a phrase as often as it says it. */
interface Posting {
	readonly ref: string;
	readonly field: string;
	readonly phrases: number[];
	/** Terms of the field, each as often as it is said. */
	readonly length: number;
}

interface Index {
	readonly postingsOf: (term: string) => readonly Posting[];
	readonly documents: number;
	/** Of each field: its weight, and how many terms it has in the middle. */
	readonly fields: ReadonlyMap<string, { readonly boost: number; readonly length: number }>;
}

/**
 * Where each term stands, phrase by phrase. Scores are those of Lunr, to the order: a test holds both
 * together. Lunr itself would be a third of the script, and would make its index several times slower:
 * what a phone waits for before its first answer. For the same reason words are filed under their terms
 * only when a question names one.
 */
export function openFullText(
	documents: readonly TextDocument[],
	{ boosts, terms }: Filing,
): FullText {
	const { postings, lengths } = postWords(documents, terms);
	const wordsOf = new Map<string, string[]>();
	for (const [word, filed] of terms) for (const term of filed) pushTo(wordsOf, term, word);
	const known = new Map<string, readonly Posting[]>();
	const postingsOf = (term: string) => {
		const found =
			known.get(term) ?? join((wordsOf.get(term) ?? []).map((word) => postings.get(word)));
		known.set(term, found);
		return found;
	};
	const fields = Object.entries(boosts).map(([name, boost]) => {
		return [name, { boost, length: (lengths.get(name) ?? 0) / documents.length }] as const;
	});
	const index = { postingsOf, documents: documents.length, fields: new Map(fields) };
	return {
		find: (asked) => find(index, asked),
		count: (term) => new Set(postingsOf(term).map(({ ref }) => ref)).size,
	};
}

/** Where each word stands, and how long the fields of each name are together. */
function postWords(documents: readonly TextDocument[], terms: Filing['terms']) {
	const postings = new Map<string, Posting[]>();
	const lengths = new Map<string, number>();
	for (const { ref, fields } of documents) {
		for (const [field, phrases] of Object.entries(fields)) {
			let length = 0;
			for (const words of phrases) for (const word of words) length += terms.get(word)?.length ?? 0;
			lengths.set(field, (lengths.get(field) ?? 0) + length);
			for (const [phrase, words] of phrases.entries()) {
				for (const word of words) {
					const last = postings.get(word)?.at(-1);
					if (last?.ref === ref && last.field === field) last.phrases.push(phrase);
					else pushTo(postings, word, { ref, field, phrases: [phrase], length });
				}
			}
		}
	}
	return { postings, lengths };
}

/** Where any of several words stands. */
function join(lists: readonly (readonly Posting[] | undefined)[]): readonly Posting[] {
	const joined = new Map<string, Posting>();
	for (const posting of lists.flatMap((each) => each ?? [])) {
		const place = `${posting.field} ${posting.ref}`;
		const known = joined.get(place);
		if (known === undefined) joined.set(place, { ...posting, phrases: [...posting.phrases] });
		else known.phrases.push(...posting.phrases);
	}
	return [...joined.values()];
}

function pushTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
	const list = lists.get(name);
	if (list === undefined) lists.set(name, [value]);
	else list.push(value);
}

function find(index: Index, terms: ReadonlyMap<string, number>): TextResult[] {
	const results = new Map<string, { score: number; hits: Hit[] }>();
	for (const [term, weight] of terms) {
		const postings = index.postingsOf(term);
		const rarity = rarityOf(postings.length, index.documents);
		for (const posting of postings) {
			const result = results.get(posting.ref) ?? { score: 0, hits: [] };
			result.score += weight * rarity * shareOf(posting, index);
			result.hits.push({ ...posting, term });
			results.set(posting.ref, result);
		}
	}
	return [...results]
		.map(([ref, result]) => ({ ref, ...result }))
		.sort((one, other) => other.score - one.score || Number(one.ref) - Number(other.ref))
		.slice(0, READ);
}

/** What a term tells: the fewer fields hold it, the more. */
function rarityOf(holding: number, documents: number): number {
	return Math.log(1 + Math.abs((documents - holding + 0.5) / (holding + 0.5)));
}

/** What a field counts that says a term so often. */
function shareOf({ field, phrases, length }: Posting, { fields }: Index): number {
	const { boost, length: middle } = fields.get(field) ?? { boost: 0, length: 1 };
	const often = phrases.length;
	const norm = SATURATION * (1 - LENGTH + LENGTH * (length / middle));
	return (boost * (SATURATION + 1) * often) / (norm + often);
}
