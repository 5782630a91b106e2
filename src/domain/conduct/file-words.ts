import { remember } from './remember.ts';

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

/** The lists of a serialised Lunr index that speak of some terms. */
export interface IndexPart {
	readonly fieldVectors: readonly (readonly [name: string, elements: readonly number[]])[];
	readonly invertedIndex: readonly (readonly [term: string, posting: object])[];
}

export interface Filed {
	/** What the index holds of these terms; of a term that no document says, nothing. */
	partOf(terms: Iterable<string>): IndexPart;
	/** How many documents hold a term. */
	readonly count: (term: string) => number;
}

/** Lunr's own: how soon a term said again counts no more, and how much a long field counts against. */
const K1 = 1.2;
const B = 0.75;

/** One field of one document. */
interface Field {
	readonly ref: string;
	readonly name: string;
	/** Terms in it. */
	length: number;
}

interface Place {
	readonly field: Field;
	readonly phrase: number;
}

/** What the index holds of one term. */
interface FiledTerm {
	readonly term: string;
	readonly number: number;
	/** By field, by document: the places of the phrases that say it. */
	readonly posting: Readonly<Record<string, Record<string, { readonly phrase: number[] }>>>;
	/** What it weighs in the fields that hold it, by their names in Lunr. */
	readonly weights: readonly (readonly [field: string, weight: number])[];
}

/**
 * Files words by where they stand. Terms are filed when a question asks for them: of two thousand it
 * asks for some twenty.
 */
export function fileWords(documents: readonly TextDocument[], { boosts, terms }: Filing): Filed {
	const { places, usual } = placeWords(documents, terms);
	const words = invert(terms);
	const weigh = ({ name, length }: Field, times: number, fields: number) => {
		const slow = K1 * (1 - B + B * (length / (usual.get(name) ?? 1)));
		const share = ((K1 + 1) * times) / (slow + times);
		return round(rarity(fields, documents.length) * share * (boosts[name] ?? 1));
	};
	const placesOf = (term: string) =>
		(words.get(term)?.said ?? []).flatMap((word) => places.get(word) ?? []);
	const fileTerm = remember((term): FiledTerm => {
		const held = [...Map.groupBy(placesOf(term), ({ field }) => field)];
		const posting: FiledTerm['posting'] = Object.fromEntries(
			Object.keys(boosts).map((name) => [name, {}]),
		);
		const weights = held.map(([field, said]) => {
			const under = posting[field.name];
			if (under) under[field.ref] = { phrase: said.map(({ phrase }) => phrase).sort(ascending) };
			return [`${field.name}/${field.ref}`, weigh(field, said.length, held.length)] as const;
		});
		return { term, number: words.get(term)?.number ?? 0, posting, weights };
	});
	return {
		count: remember((term) => new Set(placesOf(term).map(({ field }) => field.ref)).size),
		partOf: (asked) => toPart([...asked].filter((term) => words.has(term)).map(fileTerm)),
	};
}

/** Where each word stands, and how many terms a field of each name has, on average. */
function placeWords(documents: readonly TextDocument[], terms: Filing['terms']) {
	const places = new Map<string, Place[]>([...terms.keys()].map((word) => [word, []]));
	const sums = new Map<string, number>();
	for (const { ref, fields } of documents) {
		for (const [name, phrases] of Object.entries(fields)) {
			const field: Field = { ref, name, length: 0 };
			phrases.forEach((words, phrase) => {
				for (const word of words) {
					field.length += terms.get(word)?.length ?? 0;
					places.get(word)?.push({ field, phrase });
				}
			});
			sums.set(name, (sums.get(name) ?? 0) + field.length);
		}
	}
	const usual = new Map([...sums].map(([name, sum]) => [name, sum / documents.length]));
	return { places, usual };
}

/** The words that are filed under each term, and the number of the term. */
function invert(terms: Filing['terms']) {
	const words = new Map<string, { readonly number: number; readonly said: string[] }>();
	for (const [word, names] of terms) {
		for (const term of names) {
			const known = words.get(term);
			if (known === undefined) words.set(term, { number: words.size, said: [word] });
			else known.said.push(word);
		}
	}
	return words;
}

/** What a term tells by how few fields hold it, as Lunr reckons it. */
const rarity = (fields: number, documents: number) =>
	Math.log(1 + Math.abs((documents - fields + 0.5) / (fields + 0.5)));

const ascending = (one: number, other: number) => one - other;

/** To the three decimals that Lunr keeps. */
const round = (weight: number) => Math.round(weight * 1000) / 1000;

/** Lunr reads the elements of a vector by their numbers, and terms by their letters. */
function toPart(filed: readonly FiledTerm[]): IndexPart {
	const vectors = new Map<string, number[]>();
	for (const { number, weights } of filed.toSorted((one, other) =>
		ascending(one.number, other.number),
	)) {
		for (const [field, weight] of weights) {
			const vector = vectors.get(field);
			if (vector === undefined) vectors.set(field, [number, weight]);
			else vector.push(number, weight);
		}
	}
	return {
		fieldVectors: [...vectors],
		invertedIndex: filed
			.toSorted((one, two) => (one.term < two.term ? -1 : 1))
			.map(({ term, number, posting }) => [term, { _index: number, ...posting }]),
	};
}
