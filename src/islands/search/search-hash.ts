const START = '#q=';

/** A long text is not kept: nobody comes back to it. */
const MOST_LETTERS = 200;

/** The fragment of the page of the search for a text; it never reaches a server. */
export function searchHash(text: string): string {
	const kept = text.trim().slice(0, MOST_LETTERS);
	try {
		return kept === '' ? '' : START + encodeURIComponent(kept);
	} catch {
		// Half an emoji, cut off at the end.
		return START + encodeURIComponent(kept.slice(0, -1));
	}
}

/** The text of such a fragment; empty for any other. */
export function readSearchHash(hash: string): string {
	if (!hash.startsWith(START)) return '';
	try {
		return decodeURIComponent(hash.slice(START.length)).slice(0, MOST_LETTERS);
	} catch {
		return '';
	}
}
