/**
 * Widths of letters in thousandths of the type's size, read from the poster's own face (Source Serif
 * 4, the wider of its two weights) and rounded up. What is not listed counts as the widest letter.
 */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
	(
		[
			[240, ' '],
			[345, 'ijl.,:;!-'],
			[395, 'ftIJ()/'],
			[500, 'rsz“”"'],
			[560, 'acegS0123456789'],
			[600, 'ovxyZ'],
			[660, 'bdhknpquBCEFLPTY'],
			[760, 'ADGKNOQRUVX'],
			[860, 'wH'],
			[965, 'mM'],
		] as const
	).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);

const WIDEST = 1020;

function widthOf(word: string): number {
	return Array.from(word).reduce((sum, letter) => sum + (widths[letter] ?? WIDEST), 0);
}

/**
 * Lines that a text takes where so many ems (sizes of its type) stand side by side, at most: each
 * letter counts as wide as the widest of its class, so that what fits by this count fits on paper.
 */
export function countLines(text: string, ems: number): number {
	const room = ems * 1000;
	let lines = 1;
	let used = 0;
	for (const word of text.split(/\s+/).filter((each) => each !== '')) {
		const width = widthOf(word);
		const needed = used === 0 ? width : used + widthOf(' ') + width;
		if (needed <= room) {
			used = needed;
			continue;
		}
		// A word longer than a line is broken by the browser.
		const broken = Math.max(1, Math.ceil(width / room));
		lines += used === 0 ? broken - 1 : broken;
		used = width - (broken - 1) * room;
	}
	return lines;
}
