import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { keyOf, reviewOf } from '#domain/assessment/review.ts';
import { isValidResponse } from '#domain/assessment/slots.ts';
import { anyResponse, anySpec, specs } from '#tests/unit/domain/builders.ts';

describe('keyOf', () => {
	test('earns full marks and is a response that the item offers, for any item', () => {
		fc.assert(
			fc.property(anySpec, (item) => {
				// A single line has no pair to be put in order.
				fc.pre(item.type !== 'order' || item.entries.length > 1);
				expect(creditOf(item, keyOf(item))).toBe(CREDIT);
				expect(isValidResponse(item, keyOf(item))).toBe(true);
			}),
		);
	});
});

describe('reviewOf', () => {
	const anyAnswered = anySpec.chain((item) =>
		anyResponse(item).map((response) => ({ item, response })),
	);

	test('the key is correct in every line', () => {
		fc.assert(
			fc.property(anySpec, (item) => {
				expect(reviewOf(item, keyOf(item)).every(({ correct }) => correct)).toBe(true);
			}),
		);
	});

	test('a response that is correct in every line earns full credit, and no other but the order', () => {
		fc.assert(
			fc.property(anyAnswered, ({ item, response }) => {
				fc.pre(item.type !== 'order');
				const correct = reviewOf(item, response).every((line) => line.correct);
				expect(creditOf(item, response) === CREDIT).toBe(correct);
			}),
		);
	});

	test('a line for each slot says what was given and what is right', () => {
		expect(reviewOf(specs.truefalse, { verdict: 'false' })).toEqual([
			{ slot: 'verdict', given: 'false', right: 'false', correct: true },
			{ slot: 'reason', given: '', right: 'c', correct: false },
		]);
	});

	test('a choice rightly left out is correct; one missed or taken in vain is not', () => {
		const lines = reviewOf(specs.multiple, { a: 'yes', b: 'yes' });
		expect(lines.map(({ slot, correct }) => [slot, correct])).toEqual([
			['a', true],
			['b', false],
			['c', false],
			['d', false],
			['e', true],
		]);
	});

	test('nothing answered is given as nothing', () => {
		expect(reviewOf(specs.single, {})).toEqual([
			{ slot: 'choice', given: '', right: 'b', correct: false },
		]);
	});
});
