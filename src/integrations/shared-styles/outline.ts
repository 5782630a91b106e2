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
 * Moves the styles of a page into files that it links to: what all pages share into one, the rest of
 * each style into another. A style with attributes stays: a link would lose them.
 *
 * @param folder Address of the folder of the files, with a slash at its end.
 * @param shared Sheets, as `sheetsOf` tells them, that go into the file of all pages.
 */
export function outlineStyles(
	html: string,
	folder: string,
	shared: ReadonlySet<string> = new Set(),
): Outlined {
	const files = new Map<string, string>();
	const link = (text: string) => {
		if (text === '') return '';
		const name = fileName(text);
		const isLinked = files.has(name);
		files.set(name, text);
		return isLinked ? '' : `<link rel="stylesheet" href="${folder}${name}">`;
	};
	const linked = replaceStyles(html, (text) => {
		const sheets = splitSheets(text);
		const own = sheets.filter((sheet) => !shared.has(sheet));
		const common = own.length < sheets.length ? link([...shared].join('')) : '';
		return common + link(own.join(''));
	});
	return { html: linked, files };
}

/** The name of a file of styles: it changes with the text and with nothing else. */
export function fileName(text: string): string {
	return `${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
}

/** The sheets that the styles of a page are made of, as far as they can be told apart. */
export function sheetsOf(html: string): ReadonlySet<string> {
	const sheets = new Set<string>();
	replaceStyles(html, (text) => {
		for (const sheet of splitSheets(text)) sheets.add(sheet);
		return '';
	});
	return sheets;
}

function replaceStyles(html: string, toHtml: (text: string) => string): string {
	return html.replace(PART, (part, tag?: string, _name?: string, rawText: string = '') => {
		const text = rawText.slice(0, rawText.lastIndexOf('</'));
		return tag?.toLowerCase() !== '<style>' || text.length < TOO_SHORT ? part : toHtml(text);
	});
}

/** Every sheet begins by naming the order of the cascade layers, so sheets may stand in any order. */
function splitSheets(text: string): readonly string[] {
	return text.split(/(?=@layer reset[,{])/);
}
