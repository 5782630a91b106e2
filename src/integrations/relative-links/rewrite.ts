import { createHash } from 'node:crypto';
import { ATTRIBUTE, PART } from './html-parts.ts';

/** How the root-absolute addresses of one file are written anew. */
export interface Place {
	/** Path that the build put before every address; begins and ends with a slash. */
	readonly base: string;
	/** What stands for the site's root in this file: `./`, `../../`, or an absolute path. */
	readonly root: string;
}

/** The root as seen from a file of the built site, by its path with forward slashes. */
export function rootFrom(file: string): string {
	return '../'.repeat(file.split('/').length - 1) || './';
}

/** Attributes that hold one address. `…-url` are those of Astro's islands. */
const ADDRESS =
	/^(?:href|src|action|formaction|poster|component-url|renderer-url|before-hydration-url)$/;

/**
 * Makes a page independent of where the site lies: addresses from the site's root become relative
 * to `root`, and `<html data-root>` tells scripts the same. Text, scripts, comments and the
 * properties of islands stay as they are. A style whose `url(…)` had to change gets its new hash in
 * the Content-Security-Policy.
 */
export function rewriteHtml(html: string, place: Place): string {
	const hashes = new Map<string, string>();
	const page = html.replace(PART, (part, rawTag?: string, name?: string, rawText: string = '') => {
		if (part.startsWith('<!--')) return part;
		const tag = rewriteTag(rawTag ?? part, place);
		if (name?.toLowerCase() !== 'style') return tag + rawText;
		const end = rawText.lastIndexOf('</');
		const before = rawText.slice(0, end);
		const after = rewriteCss(before, place);
		if (after !== before) hashes.set(policyHash(before), policyHash(after));
		return tag + after + rawText.slice(end);
	});
	return [...hashes].reduce((text, [before, after]) => text.replaceAll(before, after), page);
}

/** A source of a Content-Security-Policy, quotes included. */
const policyHash = (text: string) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The same for the `url(…)` of a style sheet. */
export function rewriteCss(css: string, place: Place): string {
	return css.replace(
		/url\(\s*(["']?)(\/[^"')]*)\1\s*\)/g,
		(_whole, quote: string, address: string) => `url(${quote}${rewrite(address, place)}${quote})`,
	);
}

function rewriteTag(tag: string, place: Place): string {
	const changed = tag.replace(ATTRIBUTE, (whole, name: string, equals: string, quoted: string) => {
		const quote = /^["']/.test(quoted) ? quoted.charAt(0) : '';
		const value = quote === '' ? quoted : quoted.slice(1, -1);
		if (ADDRESS.test(name.toLowerCase()))
			return name + equals + quote + rewrite(value, place) + quote;
		if (name.toLowerCase() === 'srcset')
			return name + equals + quote + rewriteList(value, place) + quote;
		return whole;
	});
	if (!/^<html[\s>]/i.test(tag)) return changed;
	const others = changed
		.slice('<html'.length)
		.replace(/\sdata-root=(?:"[^"]*"|'[^']*'|[^\s>]*)/i, '');
	return `<html data-root="${place.root}"${others}`;
}

/** `srcset`: addresses with a width or density after them, between commas. */
function rewriteList(list: string, place: Place): string {
	return list.replace(
		/(^|,)(\s*)(\/\S*)/g,
		(_whole, comma: string, space: string, address: string) => {
			return comma + space + rewrite(address, place);
		},
	);
}

/** `//host/` is another site, and whatever does not begin with a slash is relative already. */
function rewrite(address: string, { base, root }: Place): string {
	if (!address.startsWith('/') || address.startsWith('//')) return address;
	const path = address.startsWith(base) ? address.slice(base.length) : address.slice(1);
	return root + path;
}
