import { findPhases, findRoles, roleMarks, timeMarks } from './circumstances.ts';
import { asksOfOthers } from './others.ts';
import {
	beforeName,
	beforeQuestion,
	fillers,
	negations,
	strangers,
	unawares,
} from './small-words.ts';
import { splitWords } from './split-words.ts';
import { joinPhrases } from './terms.ts';

/** A word of a question that may tell its act. */
export interface Word {
	readonly typed: string;
	/** What it counts beside others, 0 to 1: those that tell who and when count little. */
	readonly share: number;
	/** It stands where a name stands: it is not taken for a slip of something else. */
	readonly isName: boolean;
}

export interface Question {
	readonly words: readonly Word[];
	readonly roles: readonly string[];
	readonly phases: readonly string[];
	/** It asks about people that the table does not speak of. */
	readonly isOfStrangers: boolean;
	/** No verdict of the table is for whom or what it asks about; an answer of the FAQ may be. */
	readonly isOfOthers: boolean;
	/** It asks for a date, a price, a condition, and not whether something is allowed. */
	readonly asksFacts: boolean;
}

/** Elections that the table does not treat. */
const OF_STRANGERS = /\b(pemilihan|pilih) (kades|kepala desa|ketua|duta|rt|rw)\b/;

const FACTS =
	/^(siapa|kapan|berapa|di ?mana|jadwal|syarat|cara|umur|usia|biaya|gaji|lokasi|nomor urut)\b|(?<!nom[oe]r )\bberapa\b/;

const ALLOWED = /\b(bole|blh)/;

const ROLE_SHARE = 0.35;
const TIME_SHARE = 0.35;

/** The sign of a negation that belongs to the act. */
export const NOT = 'tidak';

/** Reads a question: what of it may tell the act, and for whom and when it asks. */
export function readQuestion(text: string): Question {
	const said = splitWords(text).join(' ');
	return {
		words: readWords(text),
		roles: findRoles(said),
		phases: findPhases(said),
		isOfStrangers: OF_STRANGERS.test(said) || said.split(' ').some((word) => strangers.has(word)),
		isOfOthers: asksOfOthers(said),
		asksFacts: FACTS.test(said) && !ALLOWED.test(said),
	};
}

/** The words of a text that may tell an act; fillers, and negations that only ask, are left out. */
function readWords(text: string): Word[] {
	const words = joinPhrases(splitWords(text));
	return words.flatMap((word, index) => toWord(words, word, index));
}

/** The telling words of a text, each once. */
export const wordsOf = (text: string): string[] => [
	...new Set(readWords(text).map(({ typed }) => typed)),
];

function toWord(words: readonly string[], word: string, index: number): Word[] {
	const before = words[index - 1] ?? '';
	const after = words[index + 1] ?? '';
	if (negations.has(word)) {
		const only =
			beforeQuestion.has(before) || after === '' || isSilent(after) || unawares.has(after);
		return only ? [] : [{ typed: NOT, share: 0.5, isName: false }];
	}
	if (isSilent(word)) return [];
	const share = shareOf(word, before, words[index - 2] ?? '');
	return [{ typed: word, share, isName: beforeName.has(before) }];
}

const isSilent = (word: string) => fillers.has(word) || negations.has(word) || word.length < 2;

function shareOf(word: string, before: string, earlier: string): number {
	if (timeMarks.has(word) || timeMarks.has(before)) return TIME_SHARE;
	if (timeMarks.has(earlier) && before === 'masa') return TIME_SHARE;
	return roleMarks.has(word) ? ROLE_SHARE : 1;
}
