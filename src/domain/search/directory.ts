/** A link of the directory: the list of everything on the site. */
export interface DirectoryLink {
	readonly href: string;
	readonly text: string;
	/** How many there are behind it, or what must be known before it is used. */
	readonly note?: string | undefined;
}

/** Links that belong together, with a heading where their group has several lists. */
export interface DirectoryList {
	readonly title?: string | undefined;
	readonly links: readonly DirectoryLink[];
}

/** The glossary's terms by their first letter. */
export interface TermLetter {
	readonly letter: string;
	/** The first term with it. */
	readonly id: string;
}

/** The first letters of these terms, each once, with the first term that has it. */
export function firstLetters(
	terms: readonly { readonly id: string; readonly term: string }[],
): TermLetter[] {
	const letters = new Map<string, string>();
	for (const { id, term } of terms) {
		const letter = term.charAt(0).toUpperCase();
		if (!letters.has(letter)) letters.set(letter, id);
	}
	return [...letters].map(([letter, id]) => ({ letter, id }));
}
