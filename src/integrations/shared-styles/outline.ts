import { createHash } from 'node:crypto';

const STYLE = /<style>([^]*?)<\/style>/g;

/** Shorter than the link that would replace it. */
const TOO_SHORT = 500;

export interface Outlined {
	readonly html: string;
	/** File name to its text. Equal styles have equal names. */
	readonly files: ReadonlyMap<string, string>;
}

/**
 * Moves the styles of a page into files that it links to.
 *
 * @param folder Address of the folder of the files, with a slash at its end.
 */
export function outlineStyles(html: string, folder: string): Outlined {
	const files = new Map<string, string>();
	const linked = html.replace(STYLE, (whole, text: string) => {
		if (text.length < TOO_SHORT) return whole;
		const name = `${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
		files.set(name, text);
		return `<link rel="stylesheet" href="${folder}${name}">`;
	});
	return { html: linked, files };
}
