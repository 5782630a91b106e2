/** How long a guesser who has the file would be kept busy, in steps that a person can act on. */
export type PassphraseStrength = 'too-short' | 'fair' | 'strong' | 'very-strong';

export interface JudgedPassphrase {
	readonly strength: PassphraseStrength;
	/** Different words of three letters and more. */
	readonly words: number;
	/** Characters without the spaces around them. */
	readonly characters: number;
}

/** From so many different words, or characters of a single one, each strength begins. */
const steps = [
	{ strength: 'very-strong', words: 6, characters: 24 },
	{ strength: 'strong', words: 5, characters: 18 },
	{ strength: 'fair', words: 4, characters: 14 },
] as const;

/** The least that seals a key. Nothing else is asked: no digit, no sign, no capital. */
export const leastPassphrase = { words: 4, characters: 14 } as const;

/**
 * One spelling for what looks the same: keyboards differ in how they write a letter with an accent,
 * and a copied passphrase brings spaces along. What is sealed and what opens go through here.
 */
export function normalPassphrase(text: string): string {
	return text.normalize('NFKC').trim();
}

/** A phrase is as strong as it has words: everyday ones are guessed whole, however long they are. */
export function judgePassphrase(text: string): JudgedPassphrase {
	const normal = normalPassphrase(text);
	const characters = [...normal].length;
	const words = new Set(normal.toLowerCase().match(/\S{3,}/gu)).size;
	const step = steps.find((each) =>
		words > 1 ? words >= each.words : characters >= each.characters,
	);
	const least = characters >= leastPassphrase.characters ? 'fair' : 'too-short';
	return { strength: step?.strength ?? least, words, characters };
}
