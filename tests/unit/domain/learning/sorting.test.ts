import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	keepRight,
	rightCards,
	type SortCard,
	waitingCards,
	withCard,
	type Placement,
} from '#domain/learning/sorting.ts';

const tray = fc.constantFrom('allowed', 'conditional', 'prohibited');
const cards: fc.Arbitrary<SortCard[]> = fc.uniqueArray(
	fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), verdict: tray }),
	{ selector: ({ id }) => id, minLength: 1 },
);
const placement: fc.Arbitrary<Placement> = fc.dictionary(
	fc.constantFrom('a', 'b', 'c', 'd', 'e'),
	tray,
);

test('a card lies in one tray: the last it was put in', () => {
	fc.assert(
		fc.property(placement, tray, tray, (before, first, second) => {
			const after = withCard(withCard(before, 'a', first), 'a', second);
			expect(after).toEqual({ ...before, a: second });
		}),
	);
});

test('a card that is taken out waits again', () => {
	fc.assert(
		fc.property(cards, placement, (all, before) => {
			const [card] = all;
			if (card === undefined) return;
			expect(waitingCards(all, withCard(before, card.id, undefined))).toContain(card);
		}),
	);
});

test('every card waits, lies right, or lies wrong', () => {
	fc.assert(
		fc.property(cards, placement, (all, where) => {
			const waiting = waitingCards(all, where);
			const right = rightCards(all, where);
			const wrong = all.filter(({ id, verdict }) => id in where && where[id] !== verdict);
			expect(waiting.length + right.length + wrong.length).toBe(all.length);
		}),
	);
});

test('another try begins with what lay right, and nothing else', () => {
	fc.assert(
		fc.property(cards, placement, (all, where) => {
			const kept = keepRight(all, where);
			expect(rightCards(all, kept)).toEqual(rightCards(all, where));
			expect(Object.keys(kept)).toHaveLength(rightCards(all, where).length);
		}),
	);
});
