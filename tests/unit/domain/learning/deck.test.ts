import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	afterAnswer,
	cardOnTop,
	nextRound,
	openDeck,
	turned,
	unknownCards,
} from '#domain/learning/deck.ts';

test('a round asks every card once and then is over', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (answers) => {
			const end = answers.reduce(afterAnswer, openDeck(answers.length));
			expect(cardOnTop(end)).toBeUndefined();
			expect(unknownCards(end)).toEqual(answers.flatMap((known, card) => (known ? [] : [card])));
		}),
	);
});

test('the next round asks only what did not come to mind', () => {
	const end = [true, false, true, false].reduce(afterAnswer, openDeck(4));
	const second = nextRound(end);
	expect(second.round).toEqual([1, 3]);
	expect(unknownCards([true, true].reduce(afterAnswer, second))).toEqual([]);
});

test('when all came to mind the deck begins anew', () => {
	const end = [true, true].reduce(afterAnswer, openDeck(2));
	expect(nextRound(end)).toEqual(openDeck(2));
});

test('turning stays within the round', () => {
	const deck = openDeck(2);
	expect(cardOnTop(turned(deck, -1))).toBe(0);
	expect(cardOnTop(turned(turned(deck, 1), 1))).toBe(1);
});

test('what came to mind before can be lost again', () => {
	const once = turned(afterAnswer(openDeck(2), true), -1);
	expect(unknownCards(afterAnswer(once, false))).toEqual([0, 1]);
});
