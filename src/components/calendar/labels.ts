/** Lines of whole words, none longer than so many letters where its words allow. */
export function wrapWords(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || line.length + word.length >= letters) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines;
}

/** A label above a bar: from its `start`, or back from its `end` where it would leave the drawing. */
export interface BarLabel {
	readonly x: number;
	readonly anchor: 'start' | 'end';
	/** 0 is nearest to the bar. */
	readonly level: number;
}

interface Wanted {
	readonly start: number;
	readonly end: number;
	/** Of the label's words. */
	readonly width: number;
}

interface Placed extends BarLabel {
	readonly left: number;
	readonly right: number;
}

/**
 * Puts each label on the lowest level where its words cover no other and no line up to a label runs
 * through the words of another.
 */
export function stackLabels(wanted: readonly Wanted[], length: number): BarLabel[] {
	const sides = wanted.map(({ start, end, width }, index) =>
		start + width > length
			? { index, x: end, anchor: 'end' as const, left: end - width, right: end }
			: { index, x: start, anchor: 'start' as const, left: start, right: start + width },
	);
	// A line must end below the words that hang over it: so from where the words reach to.
	const order = [
		...sides.filter(({ anchor }) => anchor === 'start').reverse(),
		...sides.filter(({ anchor }) => anchor === 'end'),
	];
	const placed = new Map<number, Placed>();
	for (const { index, ...side } of order) {
		const others = [...placed.values()];
		const level = wanted.findIndex((_, each) => others.every((other) => isFree(side, each, other)));
		placed.set(index, { ...side, level: level < 0 ? wanted.length : level });
	}
	return wanted.map((_, index) => {
		const { x = 0, anchor = 'start', level = 0 } = placed.get(index) ?? {};
		return { x, anchor, level };
	});
}

function isFree(side: Omit<Placed, 'level'>, level: number, other: Placed): boolean {
	const isApart = side.right <= other.left || other.right <= side.left;
	const isOverLine = side.left < other.x && other.x < side.right;
	const isUnderWords = other.left < side.x && side.x < other.right;
	if (isOverLine && level <= other.level) return false;
	if (isUnderWords && level >= other.level) return false;
	return isApart || level !== other.level;
}
