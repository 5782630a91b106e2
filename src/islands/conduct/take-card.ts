/** What stands on another page about an entry, to be shown with its verdict or title. */
export type TakenCard =
	| {
			readonly kind: 'act';
			/** In the order of the act's card. */
			readonly rulings: readonly Element[];
			/** The safer way. */
			readonly alternative: Element;
	  }
	/** The answer of a question, with its citations. */
	| { readonly kind: 'question'; readonly parts: readonly Element[] };

/**
 * Takes the rulings of an act and what is safer out of the page of its topic, or the answer of a
 * question out of the page of all questions. They fit into another page: links lead where they led.
 *
 * @param address Of that page, absolute: its links are relative to it.
 * @throws {RangeError} Where the page has no such act or question.
 */
export function takeCard(
	page: Document,
	{ id, kind }: { readonly id: string; readonly kind: TakenCard['kind'] },
	address: string,
): TakenCard {
	const parts = [...(page.getElementById(id)?.children ?? [])];
	const last = parts.at(-1);
	if (last === undefined) throw new RangeError(`${address} has no ${kind} "${id}".`);
	for (const link of parts.flatMap((part) => [...part.querySelectorAll('a')])) {
		link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
	}
	if (kind === 'question') return { kind, parts };
	return { kind, rulings: parts.slice(0, -1), alternative: last };
}
