/** Cards by their place in the deck, from 0. */
export interface Deck {
	readonly size: number;
	/** The cards of this round. */
	readonly round: readonly number[];
	/** Place in the round; the length of the round once it is over. */
	readonly place: number;
	/** Cards that came to mind, in any round so far. */
	readonly known: ReadonlySet<number>;
}

/** A deck with all its cards before it. */
export function openDeck(size: number): Deck {
	const round = Array.from({ length: size }, (_, card) => card);
	return { size, round, place: 0, known: new Set() };
}

/** The card on top, or `undefined` once the round is over. */
export function cardOnTop({ round, place }: Deck): number | undefined {
	return round[place];
}

/** The deck after the learner has said whether the card on top came to mind. */
export function afterAnswer(deck: Deck, isKnown: boolean): Deck {
	const card = cardOnTop(deck);
	if (card === undefined) return deck;
	const known = new Set(deck.known);
	if (isKnown) known.add(card);
	else known.delete(card);
	return { ...deck, known, place: deck.place + 1 };
}

/** One card on or back, without an answer; the first and the last are the ends. */
export function turned(deck: Deck, by: 1 | -1): Deck {
	const place = Math.min(Math.max(deck.place + by, 0), deck.round.length - 1);
	return { ...deck, place };
}

/** Cards that have not come to mind yet, in their order. */
export function unknownCards({ size, known }: Deck): number[] {
	return Array.from({ length: size }, (_, card) => card).filter((card) => !known.has(card));
}

/** Another round, of the cards that have not come to mind; of all where they all have. */
export function nextRound(deck: Deck): Deck {
	const round = unknownCards(deck);
	return round.length === 0 ? openDeck(deck.size) : { ...deck, round, place: 0 };
}
