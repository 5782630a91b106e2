import { PART } from '#integrations/relative-links/html-parts.ts';

/** The layout puts `note-taps.ts` into every page; it notes taps on these buttons alone. */
const NOTES = /^<script type="module">[^<]*\[data-await\][^<]*<\/script>$/;

const BUTTON = /^<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*?\sdata-await[\s=>]/i;

/**
 * A page without a button that waits for its island needs no script that notes taps on one, nor its
 * hash in the page's policy: 150 bytes of each of 380 pages.
 */
export function dropTapNotes(html: string): string {
	if ([...html.matchAll(PART)].some(([part]) => BUTTON.test(part))) return html;
	return html.replace(PART, (part) => (NOTES.test(part) ? '' : part));
}
