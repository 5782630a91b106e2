/** All lengths are units of the view box; 320 of them are the width of the narrowest phone. */
export const WIDTH = 320;

/** At 286 px, what a 320 px phone leaves beside its margins, 14 units are 12.5 px. */
export const FONT_SIZE = 14;

/** Room for "12.345 laporan" in bold after a bar, in the widest of the system faces, and the gap before it. */
const VALUE_WIDTH = 126;
export const LONGEST_BAR = WIDTH - VALUE_WIDTH;

const LINE_HEIGHT = 17;
const BAR_HEIGHT = 15;
const LABEL_GAP = 4;
const ROW_GAP = 18;
/** Above the first label and below the last bar, else strokes and accents would be cut. */
const EDGE = 2;

/** Letters of this size are on average half as wide as high; wide ones still fit. */
const LETTERS = Math.floor(WIDTH / (FONT_SIZE * 0.53));

export interface BarPlace {
	/** One entry for each line of the label. */
	readonly lines: readonly { readonly text: string; readonly y: number }[];
	readonly top: number;
	readonly bottom: number;
}

/** Where the rows of a bar chart stand: each label above its bar, in as many lines as it needs. */
export function placeBars(labels: readonly string[]): { places: BarPlace[]; height: number } {
	let y = EDGE;
	const places = labels.map((label) => {
		const lines = wrap(label, LETTERS).map((text, index) => ({
			text,
			y: y + LINE_HEIGHT * (index + 0.5),
		}));
		const top = y + LINE_HEIGHT * lines.length + LABEL_GAP;
		const bottom = top + BAR_HEIGHT;
		y = bottom + ROW_GAP;
		return { lines, top, bottom };
	});
	return { places, height: y - ROW_GAP + EDGE };
}

/** Breaks at spaces; a single word that is longer than a line stays whole. */
export function wrap(text: string, letters: number): string[] {
	const [first = '', ...others] = text.split(' ');
	const lines = [first];
	for (const word of others) {
		const longer = `${lines.at(-1)} ${word}`;
		if (longer.length <= letters) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
