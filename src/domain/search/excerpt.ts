/** A piece of an excerpt, and whether it is what was searched for. */
export interface ExcerptPart {
	readonly text: string;
	readonly isMatch: boolean;
}

const MARK = /<mark>([^]*?)<\/mark>/g;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * Takes an excerpt of the index apart, so that a page can show it as text: whatever else looks like a
 * tag in it stays text.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
	const parts: ExcerptPart[] = [];
	let end = 0;
	for (const match of excerpt.matchAll(MARK)) {
		parts.push({ text: excerpt.slice(end, match.index), isMatch: false });
		parts.push({ text: match[1] ?? '', isMatch: true });
		end = match.index + match[0].length;
	}
	parts.push({ text: excerpt.slice(end), isMatch: false });
	return parts
		.filter(({ text }) => text !== '')
		.map(({ text, isMatch }) => ({
			text: text.replaceAll(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity),
			isMatch,
		}));
}
