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

/** Puts each label on the lowest level where it covers none before it. */
export function stackLabels(
	labels: readonly { readonly start: number; readonly end: number; readonly width: number }[],
	length: number,
): BarLabel[] {
	const ends: number[] = [];
	return labels.map(({ start, end, width }) => {
		const anchor = start + width > length ? 'end' : 'start';
		const left = anchor === 'start' ? start : end - width;
		let level = ends.findIndex((each) => each <= left);
		if (level < 0) level = ends.length;
		ends[level] = left + width;
		return { x: anchor === 'start' ? start : end, anchor, level };
	});
}
