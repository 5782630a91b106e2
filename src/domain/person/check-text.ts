/** What a line of text may hold and how long it may be, in characters (code points). */
export interface TextRule {
	/** One character that is allowed. */
	readonly allowed: RegExp;
	readonly least: number;
	readonly most: number;
}

export type TextFault =
	| { readonly reason: 'too-short' | 'too-long'; readonly found: string }
	| { readonly reason: 'characters'; readonly found: string };

/** The text in NFC, white space at its ends gone and each run of it within made one space. */
export function tidy(text: string): string {
	return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * What is wrong with tidied text: `found` is the first character that is not allowed, else the
 * number of characters.
 */
export function findTextFault(text: string, rule: TextRule): TextFault | undefined {
	const characters = [...text];
	const stray = characters.find((character) => !rule.allowed.test(character));
	if (stray !== undefined) return { reason: 'characters', found: stray };
	const found = String(characters.length);
	if (characters.length < rule.least) return { reason: 'too-short', found };
	if (characters.length > rule.most) return { reason: 'too-long', found };
	return undefined;
}
