import { decodeText } from '#adapters/roster/decode-text.ts';
import { isArchive, isBinary } from './is-binary.ts';

/** The header that says so (RFC 2045 section 6.1). */
const ENCODED = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?$/gimu;

/** What may stand between it and the body: other headers, each on its lines, and an empty line. */
const REST_OF_HEADERS = /(?:\n[^\r\n]{1,998}\r?){0,50}\n\r?\n/uy;

const LINE = /^[A-Za-z0-9+/]+={0,2}[ \t]*\r?$/u;

/**
 * A mail in which each body in base64, whole or a part of several, is put in plain text; attached
 * pictures and archives are left out. Any other text comes back as it is. Linear in its length.
 */
export function decodeMail(text: string): string {
	const pieces: string[] = [];
	const headers = new RegExp(ENCODED);
	let done = 0;
	for (let match = headers.exec(text); match !== null; match = headers.exec(text)) {
		const start = bodyAfter(text, headers.lastIndex);
		if (start === undefined) continue;
		const end = endOfLines(text, start);
		const plain = end === start ? undefined : decode(text.slice(start, end));
		if (plain === undefined) continue;
		pieces.push(text.slice(done, start), plain, '\n');
		done = headers.lastIndex = end;
	}
	return [...pieces, text.slice(done)].join('');
}

function bodyAfter(text: string, at: number): number | undefined {
	const rest = new RegExp(REST_OF_HEADERS);
	rest.lastIndex = at;
	return rest.test(text) ? rest.lastIndex : undefined;
}

/** Line by line: one pattern over millions of lines would run out of memory. */
function endOfLines(text: string, start: number): number {
	let end = start;
	for (;;) {
		const found = text.indexOf('\n', end);
		const next = found === -1 ? text.length : found;
		if (!LINE.test(text.slice(end, next))) return end;
		if (found === -1) return next;
		end = next + 1;
	}
}

/** Empty for what holds no text; `undefined` for what is not base64. */
function decode(body: string): string | undefined {
	const letters = body.replaceAll(/\s/gu, '');
	try {
		// Of a body that was cut, the last letters alone are lost.
		const binary = atob(letters.slice(0, letters.length - (letters.length % 4)));
		const bytes = new Uint8Array(binary.length);
		for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
		return isBinary(bytes) || isArchive(bytes) ? '' : decodeText(bytes).text;
	} catch {
		return undefined;
	}
}
