/** How often each term was used so far on the page of a request. */
const uses = new WeakMap<Request, Map<string, number>>();

/** Id of the next note about a term: the same term may be used many times on one page. */
export function noteIdOf(page: Request, term: string): string {
	const ofPage = uses.get(page) ?? new Map<string, number>();
	uses.set(page, ofPage);
	const count = (ofPage.get(term) ?? 0) + 1;
	ofPage.set(term, count);
	return count === 1 ? `arti-${term}` : `arti-${term}-${count}`;
}
