/**
 * Takes the rulings of an act out of the page of its topic, in the order of the card, and what is
 * safer. They fit into another page: links lead where they led.
 *
 * @param address Of that page, absolute: its links are relative to it.
 * @throws {RangeError} Where the page has no such act.
 */
export function takeCard(page: Document, id: string, address: string): TakenCard {
	const card = page.getElementById(id);
	const parts = [...(card?.children ?? [])];
	const alternative = parts.pop();
	if (alternative === undefined) throw new RangeError(`${address} has no act "${id}".`);
	for (const link of parts.flatMap((part) => [...part.querySelectorAll('a')])) {
		link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
	}
	return { rulings: parts, alternative };
}

export interface TakenCard {
	readonly rulings: readonly Element[];
	/** The safer way. */
	readonly alternative: Element;
}
