import { MOST_CHARACTERS } from '#domain/signing/jws.ts';

/** Characters that are kept of a text in which nothing was found: enough to recognise it. */
const MOST_KEPT = 500;

/** A run of characters that tokens and codes are made of. */
const RUN = /[\w.-]+/gu;

/** A line of nothing else, as mail programs leave a long token when they break it. */
const WHOLE_LINE = /^[\w.-]+$/u;
const SHORTEST_BROKEN = 50;

/** How a token or a record's code begins: `{"` in base64url, and version 1 with a bank's first bits. */
const BEGINS = /^(?:eyJ|A[Q-Za-f][\w-]{40})/u;

/**
 * The submissions and codes in any text: a file, a chat copied whole, links, one to a line or broken
 * over lines. Each once, in order. What merely looks like one, because it was cut or altered, is found
 * too, to be refused with a reason; where nothing is found, the text itself is the one intake, cut.
 * Linear in the length of the text.
 */
export function findIntakes(text: string): readonly string[] {
	const found = new Set<string>();
	for (const line of joinBroken(text)) {
		for (const [run] of line.matchAll(RUN)) {
			const token = tokenIn(run);
			if (token !== undefined) found.add(token.slice(0, MOST_CHARACTERS + 1));
		}
	}
	if (found.size > 0) return [...found];
	const rest = text.slice(0, MOST_KEPT).trim();
	return rest === '' ? [] : [rest];
}

/** Without the dots, dashes and names of a sentence or link that stand around a token. */
function tokenIn(run: string): string | undefined {
	const text = run.replace(/^[.-]+|[.]+$/gu, '');
	if (text.startsWith('eyJ') && text.length >= 20) return text;
	// Only the name of a file or a host has dots now.
	const isCode = !text.includes('.') && text.length >= 40;
	const isMixed = /[a-z]/u.test(text) && /[A-Z]/u.test(text) && /\d/u.test(text);
	return isCode && isMixed ? text : undefined;
}

/** Lines, without marks of quoting, and with tokens that were broken over several put together. */
function* joinBroken(text: string): Generator<string> {
	let open: string[] = [];
	for (const raw of linesOf(text)) {
		const line = raw.replace(/^[>\s]+|\s+$/gu, '');
		const goesOn = open.length > 0 && WHOLE_LINE.test(line) && !BEGINS.test(line);
		if (!goesOn) {
			if (open.length > 0) yield open.join('');
			open = [];
		}
		open.push(line);
		const last = /[\w.-]+$/u.exec(line)?.[0] ?? '';
		if (last.length >= SHORTEST_BROKEN) continue;
		yield open.join('');
		open = [];
	}
	if (open.length > 0) yield open.join('');
}

/** Without a list of all lines beside the text. */
function* linesOf(text: string): Generator<string> {
	let from = 0;
	while (from <= text.length) {
		const end = text.indexOf('\n', from);
		const until = end === -1 ? text.length : end;
		yield text.slice(from, until);
		from = until + 1;
	}
}
