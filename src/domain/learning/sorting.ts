import type { Verdict } from '#domain/content/conduct.ts';

/** A card that is to be sorted, with the tray that it belongs in. */
export interface SortCard {
	readonly id: string;
	readonly verdict: Verdict;
}

/** Card id to the tray it lies in; a card that is not named lies in none. */
export type Placement = Readonly<Record<string, Verdict>>;

/** The placement with one card moved into a tray, or taken out of all. */
export function withCard(placement: Placement, id: string, tray: Verdict | undefined): Placement {
	const others = Object.entries(placement).filter(([card]) => card !== id);
	return Object.fromEntries(tray === undefined ? others : [...others, [id, tray]]);
}

/** Cards that lie in no tray yet, in their order. */
export function waitingCards<T extends SortCard>(cards: readonly T[], placement: Placement): T[] {
	return cards.filter(({ id }) => !Object.hasOwn(placement, id));
}

/** Cards in the tray that they belong in. */
export function rightCards<T extends SortCard>(cards: readonly T[], placement: Placement): T[] {
	return cards.filter(
		({ id, verdict }) => Object.hasOwn(placement, id) && placement[id] === verdict,
	);
}

/** The placement for another try: what lies right stays, everything else is taken out. */
export function keepRight(cards: readonly SortCard[], placement: Placement): Placement {
	return Object.fromEntries(rightCards(cards, placement).map(({ id, verdict }) => [id, verdict]));
}
