import type { SearchRecord } from '#domain/search/site-record.ts';

/**
 * What is never indexed. The first three hold questions with their keys, feedback and reasons; the
 * others repeat what has a record of its own or are made for the eye.
 */
export const leftOut: readonly string[] = [
	'astro-island',
	'noscript',
	'[data-word]',
	'.term-note',
	'script',
	'style',
	'svg',
	'template',
];

/** A record as the page that Pagefind reads. */
export interface IndexedPage {
	readonly url: string;
	readonly content: string;
}

/** @param body Its text as HTML of the built site; the record's own text where there is none. */
export function recordPage(record: SearchRecord, body = escapeHtml(record.text)): IndexedPage {
	const { url, kind, title, place, modules, words = [], verdict = '' } = record;
	const { status = '', confidence = '' } = record;
	const meta = {
		title,
		tempat: place,
		jenis: kind,
		modul: modules.join(' '),
		kata: words.join(', '),
		verdict,
		status,
		confidence,
	};
	const marks = Object.entries(meta).map(([name, value]) => mark(name, value));
	// Indexers pass over what a button holds; here it is a word of the sentence.
	const sentence = body.replaceAll(/<(\/?)button\b[^>]*>/g, '<$1span>');
	return {
		url,
		content: `<html lang="id"><body data-pagefind-body>${marks.join('')}<div>${sentence}</div></body></html>`,
	};
}

/** Text without the tags of its HTML. */
export function plainText(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.trim();
}

function mark(name: string, value: string): string {
	if (value === '') return '';
	return `<i data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}"></i>`;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
