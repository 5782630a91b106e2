/**
 * The known id that takes the fewest edits (Levenshtein 1966: insert, delete, replace) to reach, or
 * `undefined` where nothing is closer than half of the word.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let fewest = Math.max(2, Math.floor(word.length / 2)) + 1;
	for (const candidate of known) {
		const edits = distance(word, candidate);
		if (edits >= fewest) continue;
		best = candidate;
		fewest = edits;
	}
	return best;
}

function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= to.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
