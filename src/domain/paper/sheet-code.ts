import type { Seed } from '#domain/assessment/random.ts';

/** The forms of one seed that can be printed; a form's place is the number of its attempt. */
export const formLetters = ['A', 'B', 'C'] as const;

export type FormLetter = (typeof formLetters)[number];

/** `characters`: `found` is the first that is none of 0-9 and a-f. `length`: so many were found. */
export type HexFault =
	| { readonly reason: 'empty' }
	| { readonly reason: 'characters' | 'length'; readonly found: string };

export type ReadHex =
	{ readonly ok: true; readonly hex: string } | ({ readonly ok: false } & HexFault);

export type ReadSheetCode =
	| { readonly ok: true; readonly letter: FormLetter; readonly number: number; readonly seed: Seed }
	/** `letter`: the code begins with no form's letter. */
	| { readonly ok: false; readonly reason: 'letter'; readonly found: string }
	| ({ readonly ok: false } & HexFault);

/** Digits of a seed, and of the short code of a bank. */
const DIGITS = 16;

/** 16 hex digits in four groups, as paper shows seeds and banks: `8f3a 91c2 77e0 4b1d`. */
export function showHex(hex: string): string {
	return (hex.slice(0, DIGITS).match(/.{1,4}/gu) ?? []).join(' ');
}

/** The code of one printed form: its letter and its seed, `A 8f3a 91c2 77e0 4b1d`. */
export function showSheetCode(letter: FormLetter, seed: Seed): string {
	return `${letter} ${showHex(seed)}`;
}

/**
 * 16 hex digits as people type them: in capitals, with spaces, dots and hyphens anywhere. An O is the
 * zero that it looks like, an I or L the one.
 */
export function readHex(text: string): ReadHex {
	const hex = tidy(text);
	if (hex === '') return { ok: false, reason: 'empty' };
	const stray = [...hex].find((character) => !/[0-9a-f]/.test(character));
	if (stray !== undefined) return { ok: false, reason: 'characters', found: stray };
	if (hex.length !== DIGITS) return { ok: false, reason: 'length', found: String(hex.length) };
	return { ok: true, hex };
}

/** The code of a printed form, typed as `readHex` allows. */
export function readSheetCode(text: string): ReadSheetCode {
	const code = tidy(text);
	const first = [...code][0]?.toUpperCase();
	if (first === undefined) return { ok: false, reason: 'empty' };
	const index = formLetters.findIndex((letter) => letter === first);
	const letter = formLetters[index];
	// Sixteen digits alone are a seed without its form, though it may begin with an a, b or c.
	if (letter === undefined || code.length === DIGITS) {
		return { ok: false, reason: 'letter', found: first };
	}
	const read = readHex(code.slice(1));
	if (!read.ok) return read;
	return { ok: true, letter, number: index + 1, seed: read.hex };
}

function tidy(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s.\-–—_:]/gu, '')
		.replaceAll('o', '0')
		.replaceAll(/[il]/gu, '1');
}
