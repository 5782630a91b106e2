const WORDS = 8;

/** The first words of a text, enough to know it by when it is announced. */
export function openingOf(text: string): string {
	const words = text.split(/\s+/);
	return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : text;
}
