/** Words up to this length may be off by one letter, longer ones by two; shorter ones by none. */
const NONE = 4;
const ONE = 7;

/** The nearest words of a vocabulary to one that it lacks, and by how many slips they differ. */
export interface Correction {
	readonly word: string;
	readonly slips: number;
}

/**
 * Words that somebody may have meant: a letter left out, added, taken for another or swapped with its
 * neighbour. Only the nearest count, and the first letter is taken to be right unless it is swapped.
 */
export function correct(word: string, vocabulary: Iterable<string>): Correction[] {
	if (word.length <= NONE || /\d/.test(word)) return [];
	let limit = word.length <= ONE ? 1 : 2;
	let nearest: Correction[] = [];
	for (const candidate of vocabulary) {
		if (Math.abs(candidate.length - word.length) > limit || candidate.length <= NONE) continue;
		if (candidate[0] !== word[0] && !isSwapped(candidate, word)) continue;
		const slips = countSlips(word, candidate, limit);
		if (slips > limit) continue;
		if (slips < limit) nearest = [];
		limit = slips;
		nearest.push({ word: candidate, slips });
	}
	return nearest;
}

const isSwapped = (one: string, other: string) => one[0] === other[1] && one[1] === other[0];

/** Optimal string alignment distance; `limit + 1` for any beyond. */
export function countSlips(one: string, other: string, limit: number): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1];
			let slips = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (same ? 0 : 1),
			);
			const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			if (row > 1 && column > 1 && swapped) slips = Math.min(slips, at(before, column - 2) + 1);
			current.push(slips);
		}
		if (Math.min(...current) > limit) return limit + 1;
		before = last;
		last = current;
	}
	return at(last, other.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
