/** Characters of base64url and the dots of a token on one line, as many as the longest has. */
const RUN = /[\w.-]{0,24001}/uy;

/** What stands between a line that was broken within a word and its other half. */
const SOFT_BREAK = /=?[ \t]{0,4}\r?\n[ \t>\u200e]{0,20}/uy;

/** A dot at the head of a line, as quoted-printable writes it (RFC 2045 section 6.7). */
const ENCODED_DOT = '=2E';

/** Programs that break lines do so at 60 columns and more; shorter ones were ended by people. */
const SHORTEST_BROKEN = 40;

interface Bounds {
	/** Characters after which gathering stops. */
	readonly most: number;
	/** Does something else begin at the head of this line? */
	readonly isNew?: (at: number) => boolean;
}

export interface Run {
	readonly text: string;
	/** Where the text goes on behind it. */
	readonly end: number;
}

/**
 * The unbroken run of characters from `at` on, put together again where a mail program broke its
 * lines or quoted them with `>`.
 */
export function gatherRun(text: string, at: number, { most, isNew }: Bounds): Run {
	let end = at;
	let run = '';
	for (;;) {
		const piece = match(RUN, text, end);
		run += piece;
		end += piece.length;
		const next = end + match(SOFT_BREAK, text, end).length;
		if (run.length >= most || next === end || isShortLine(text, end)) break;
		const isDot = text.startsWith(ENCODED_DOT, next);
		if (isNew?.(next) === true || (!isDot && match(RUN, text, next) === '')) break;
		if (isDot) run += '.';
		end = isDot ? next + ENCODED_DOT.length : next;
	}
	return { text: run.slice(0, most), end };
}

function match(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}

function isShortLine(text: string, end: number): boolean {
	return end < SHORTEST_BROKEN || text.slice(end - SHORTEST_BROKEN, end).includes('\n');
}
