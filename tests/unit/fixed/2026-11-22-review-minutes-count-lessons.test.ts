import { expect, test } from 'vitest';
import { readReview } from '#domain/review/due.ts';
import { answer, dataWith, material, now } from '#tests/unit/domain/review/learner.ts';

const at = now.at - 60_000;
const recall = { card: 'dasar/01!1', text: 'aaaaaaaa', recall: 'good', at } as const;

/** Flashcards of a lesson were taken from the minutes of review, items of practice were not. */
test('what lessons and practice ask today costs no minutes of review', () => {
	const lesson = { recalls: { [`${at}-${recall.card}`]: recall } };
	const data = dataWith([answer('isi/a', { at })], lesson);
	expect(readReview(data, material, now)).toMatchObject({ doneToday: 0, spentSeconds: 0 });
});

test('a key point that is looked at in review does', () => {
	const startedAt = at - 60_000;
	const seed = '0123456789abcdef';
	const sitting = { purpose: 'review', seed, items: [recall.card], startedAt, at } as const;
	const data = dataWith([], {
		sittings: { 'review-1': sitting },
		recalls: { [`${startedAt}-${recall.card}`]: recall },
	});
	expect(readReview(data, material, now)).toMatchObject({ doneToday: 1, spentSeconds: 15 });
});
