import { createHash } from 'node:crypto';
import { PART } from '#integrations/relative-links/html-parts.ts';

/** Shorter than the link that would replace it. */
const TOO_SHORT = 500;

export interface Outlined {
	readonly html: string;
	/** File name to its text. Equal styles have equal names. */
	readonly files: ReadonlyMap<string, string>;
}

/**
 * Moves the styles of a page into files that it links to. One with attributes stays: a link would
 * lose them.
 *
 * @param folder Address of the folder of the files, with a slash at its end.
 */
export function outlineStyles(html: string, folder: string): Outlined {
	const files = new Map<string, string>();
	const linked = html.replace(PART, (part, tag?: string, _name?: string, rawText: string = '') => {
		const text = rawText.slice(0, rawText.lastIndexOf('</'));
		if (tag?.toLowerCase() !== '<style>' || text.length < TOO_SHORT) return part;
		const name = `${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
		files.set(name, text);
		return `<link rel="stylesheet" href="${folder}${name}">`;
	});
	return { html: linked, files };
}
