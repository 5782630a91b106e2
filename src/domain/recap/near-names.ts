/** Longest name that is compared letter by letter: beyond, typing errors are not the question. */
const MOST_LETTERS = 80;

/**
 * Are two name keys near enough to be one name mistyped or shortened? Either: at most one letter in
 * six is added, left out, replaced or swapped with its neighbour (at least one, at most three); or the
 * words of one are among those of the other, an initial standing for a word, and two words or more
 * are written out in both. A suggestion for a person to judge, never a decision.
 */
export function isNearName(one: string, other: string): boolean {
	if (one === other) return true;
	const most = Math.min(3, Math.max(1, Math.floor(Math.min(one.length, other.length) / 6)));
	return isWithin(one, other, most) || isShortened(one, other);
}

/** Words of a name as they sound: old spelling made new, vowels and doubled letters dropped. */
export function soundsOf(key: string): readonly string[] {
	return key.split(' ').map((word) => {
		const modern = word
			.replaceAll('OE', 'U')
			.replaceAll('TJ', 'C')
			.replaceAll('DJ', 'J')
			.replaceAll('CH', 'K')
			.replaceAll(/[FV]/gu, 'P')
			.replaceAll('Z', 'J')
			.replaceAll('Y', 'I');
		const first = modern.charAt(0);
		return (
			first +
			modern
				.slice(1)
				.replaceAll(/[AEIOUH]/gu, '')
				.replaceAll(/(.)\1+/gu, '$1')
		);
	});
}

/** Optimal string alignment distance of at most `most`. */
function isWithin(one: string, other: string, most: number): boolean {
	if (Math.abs(one.length - other.length) > most) return false;
	if (Math.max(one.length, other.length) > MOST_LETTERS) return false;
	let before: number[] = [];
	let above = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const same = one[row - 1] === other[column - 1] ? 0 : 1;
			let least = Math.min(
				(above[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + same,
			);
			const isSwapped =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			if (isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
			current.push(least);
		}
		if (Math.min(...current) > most) return false;
		[before, above] = [above, current];
	}
	return (above[other.length] ?? 0) <= most;
}

function isShortened(one: string, other: string): boolean {
	const [short, long] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
	if (short === undefined || long === undefined || short.length < 2) return false;
	const left = [...long];
	let written = 0;
	for (const word of short) {
		const place = left.findIndex(
			(each) => each === word || isInitial(word, each) || isInitial(each, word),
		);
		if (place === -1) return false;
		if (left[place] === word && word.length > 1) written += 1;
		left.splice(place, 1);
	}
	return written >= 2 || (written === 1 && short.length === 2 && long.length === 2);
}

const isInitial = (initial: string, word: string) =>
	initial.length === 1 && word.startsWith(initial);
