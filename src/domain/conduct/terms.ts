import { phrases, sameWords, wider } from './lexicon.ts';
import { guessRoots, stem } from './stem.ts';

/** Marks a term that stands for something narrower (`~calon` in a text about a caleg). */
const WIDER = '~';

const phrasesByStart = Map.groupBy(
	phrases.map(([words, instead]) => ({ words: words.split(' '), instead: instead.split(' ') })),
	({ words }) => words[0] ?? '',
);

/** The words with each run that the lexicon knows as one word replaced by that word. */
export function joinPhrases(words: readonly string[]): string[] {
	const joined: string[] = [];
	for (let index = 0; index < words.length;) {
		const phrase = phrasesByStart
			.get(words[index] ?? '')
			?.find((each) => each.words.every((word, offset) => words[index + offset] === word));
		joined.push(...(phrase?.instead ?? [words[index] ?? '']));
		index += phrase?.words.length ?? 1;
	}
	return joined;
}

/** The names under which one word means itself: as written, its stem, what both stand for. */
export function namesOf(word: string): string[] {
	return [...new Set([word, stem(word), keyOf(word)])];
}

const firstWords = new Set(sameWords.values());

/** The name that all spellings and synonyms of a word share. */
export function keyOf(word: string): string {
	const root = stem(word);
	return sameWords.get(word) ?? (firstWords.has(word) ? word : (sameWords.get(root) ?? root));
}

/**
 * The names of these words, by the word, which stands first among them: itself, its stem, what both
 * stand for, and those of the other words that it may be a form of.
 */
export function nameWords(
	words: readonly string[],
): ReadonlyMap<string, readonly [word: string, ...others: string[]]> {
	const names = new Set(words.flatMap(namesOf));
	return new Map(
		words.map((word) => {
			const guesses = guessRoots(word).filter((root) => names.has(root));
			const others = new Set([...namesOf(word), ...guesses.flatMap(namesOf)]);
			others.delete(word);
			return [word, [word, ...others]];
		}),
	);
}

/** The terms under which a word of a document is filed: its names, and what they are kinds of. */
export function withWider(names: readonly string[]): string[] {
	const wide = names.flatMap((name) => wider.get(name) ?? []);
	return [...new Set([...names, ...wide.map((name) => WIDER + name)])];
}

/** How surely a term means what was typed. */
const SURE = {
	raw: 1,
	root: 0.97,
	same: 0.94,
	guess: 0.9,
	narrower: 0.75,
	broader: 0.7,
	sibling: 0.45,
};

/** The terms that answer a word of a question, each with how surely (0 to 1) it means that word. */
export function alternativesOf(
	word: string,
	isKnown: (root: string) => boolean,
): Map<string, number> {
	const terms = new Map<string, number>();
	const add = (term: string, sure: number) => {
		if (sure > (terms.get(term) ?? 0)) terms.set(term, sure);
	};
	const names = namesOf(word);
	add(word, SURE.raw);
	add(stem(word), SURE.root);
	for (const name of names) add(name, SURE.same);
	const guesses = guessRoots(word).filter(isKnown).flatMap(namesOf);
	for (const guess of guesses) add(guess, SURE.guess);
	for (const name of [...names, ...guesses]) {
		add(WIDER + name, SURE.narrower);
		const wide = wider.get(name);
		if (wide === undefined) continue;
		add(wide, SURE.broader);
		add(WIDER + wide, SURE.sibling);
	}
	return terms;
}
