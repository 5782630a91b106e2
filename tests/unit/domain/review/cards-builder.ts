import type { ReviewCard } from '#domain/review/cards.ts';
import { type Memory, remember } from '#domain/review/fsrs.ts';

/** A card last seen, and forgotten, on this day. */
export function buildCard(id: string, over: Partial<ReviewCard> = {}): ReviewCard {
	return {
		id,
		kind: 'item',
		memory: forgottenOn(0),
		isUrgent: false,
		seconds: 30,
		...over,
	};
}

export const forgottenOn = (day: number): Memory => remember(undefined, 'again', day);

/** So many cards that were all missed within the last three days. */
export function missedCards(count: number, today = 0): readonly ReviewCard[] {
	return Array.from({ length: count }, (_, index) =>
		buildCard(`soal-${String(index).padStart(3, '0')}`, {
			memory: forgottenOn(today - (index % 3)),
		}),
	);
}
