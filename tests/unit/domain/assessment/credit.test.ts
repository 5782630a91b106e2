import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import type { ItemSpec } from '#domain/assessment/item.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { anyResponse, anySpec, specs } from '#tests/unit/domain/builders.ts';

describe('creditOf', () => {
	test.for([
		{ name: 'single: the key', type: 'single', response: { choice: 'b' }, credit: 60 },
		{ name: 'single: another choice', type: 'single', response: { choice: 'a' }, credit: 0 },
		{
			name: 'multiple: two of three keys',
			type: 'multiple',
			response: { a: 'yes', c: 'yes' },
			credit: 40,
		},
		{
			name: 'multiple: a wrong choice takes back a right one',
			type: 'multiple',
			response: { a: 'yes', c: 'yes', b: 'yes' },
			credit: 20,
		},
		{
			name: 'multiple: everything chosen earns little',
			type: 'multiple',
			response: { a: 'yes', b: 'yes', c: 'yes', d: 'yes', e: 'yes' },
			credit: 20,
		},
		{
			name: 'multiple: never below nought',
			type: 'multiple',
			response: { b: 'yes', e: 'yes' },
			credit: 0,
		},
		{
			name: 'truefalse: verdict and reason',
			type: 'truefalse',
			response: { verdict: 'false', reason: 'c' },
			credit: 60,
		},
		{
			name: 'truefalse: the verdict with a wrong reason',
			type: 'truefalse',
			response: { verdict: 'false', reason: 'a' },
			credit: 20,
		},
		{
			name: 'truefalse: the verdict alone',
			type: 'truefalse',
			response: { verdict: 'false' },
			credit: 20,
		},
		{
			name: 'truefalse: the reason with a wrong verdict',
			type: 'truefalse',
			response: { verdict: 'true', reason: 'c' },
			credit: 0,
		},
		{
			name: 'truefalse: the reason alone',
			type: 'truefalse',
			response: { reason: 'c' },
			credit: 0,
		},
		{
			name: 'order: neighbours swapped, 5 of 6 pairs right and 1 reversed',
			type: 'order',
			response: { a: '2', b: '1', c: '3', d: '4' },
			credit: 40,
		},
		{
			name: 'order: reversed',
			type: 'order',
			response: { a: '4', b: '3', c: '2', d: '1' },
			credit: 0,
		},
		{
			name: 'order: entries that share a position count as neither',
			type: 'order',
			response: { a: '1', b: '1', c: '2', d: '3' },
			credit: 50,
		},
		{
			name: 'order: everything at one position earns nothing',
			type: 'order',
			response: { a: '1', b: '1', c: '1', d: '1' },
			credit: 0,
		},
		{
			name: 'order: a missing entry counts as neither',
			type: 'order',
			response: { a: '1', b: '2' },
			credit: 10,
		},
		{
			name: 'match: two of three',
			type: 'match',
			response: { a: 'q', b: 'p', c: 'p' },
			credit: 40,
		},
		{
			name: 'match: wrong ones cost nothing',
			type: 'match',
			response: { a: 'q', b: 'r', c: 'p' },
			credit: 20,
		},
		{
			name: 'categorise: three right, one wrong',
			type: 'categorise',
			response: { a: 'x', b: 'y', c: 'y', d: 'y' },
			credit: 30,
		},
		{
			name: 'categorise: half right earns nothing',
			type: 'categorise',
			response: { a: 'x', b: 'x', c: 'x', d: 'x' },
			credit: 0,
		},
		{
			name: 'categorise: a missing entry costs nothing',
			type: 'categorise',
			response: { a: 'x', b: 'y', c: 'y' },
			credit: 45,
		},
		{ name: 'case: one of two steps', type: 'case', response: { a: 'a', b: 'a' }, credit: 30 },
	] as const)('$name', ({ type, response, credit }) => {
		expect(creditOf(specs[type], response)).toBe(credit);
	});

	test.for(Object.values(specs))('an empty response to $type earns nothing', (spec) => {
		expect(creditOf(spec, {})).toBe(0);
	});

	test('the key earns full credit, except where there is nothing to put in order', () => {
		fc.assert(
			fc.property(anySpec, (spec) => {
				const trivial = spec.type === 'order' && spec.entries.length < 2;
				expect(creditOf(spec, keyOf(spec))).toBe(trivial ? 0 : CREDIT);
			}),
		);
	});

	test('every response to lists of 1 to 6 earns a whole number from 0 to full credit', () => {
		fc.assert(
			fc.property(
				anySpec.chain((spec) => fc.tuple(fc.constant(spec), anyResponse(spec))),
				([spec, response]) => {
					const credit = creditOf(spec, response);
					expect(Number.isInteger(credit)).toBe(true);
					expect(credit).toBeGreaterThanOrEqual(0);
					expect(credit).toBeLessThanOrEqual(CREDIT);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test('shares of lists of 1 to 6 are exact, so that parts add up to the whole', () => {
		for (const length of [1, 2, 3, 4, 5, 6]) {
			const key = Object.fromEntries([...'abcdef'].slice(0, length).map((id) => [id, 'p']));
			const spec: ItemSpec = { type: 'match', options: ['p', 'q'], key };
			expect(creditOf(spec, { a: 'p' }) * length).toBe(CREDIT);
		}
	});

	test('shares of longer lists are rounded down', () => {
		const key = Object.fromEntries([...'abcdefg'].map((id) => [id, 'p']));
		expect(creditOf({ type: 'match', options: ['p', 'q'], key }, { a: 'p' })).toBe(8);
	});

	test('choices written in another order earn the same', () => {
		fc.assert(
			fc.property(
				anySpec.chain((spec) =>
					fc.tuple(fc.constant(spec), fc.constant(reversed(spec)), anyResponse(spec)),
				),
				([spec, mirrored, response]) => {
					expect(creditOf(mirrored, response)).toBe(creditOf(spec, response));
				},
			),
		);
	});
});

/** The same item with every list that the learner sees written backwards. */
function reversed(spec: ItemSpec): ItemSpec {
	switch (spec.type) {
		case 'single':
		case 'multiple':
		case 'truefalse':
			return { ...spec, choices: spec.choices.toReversed() };
		case 'order':
			return spec;
		case 'match':
			return { ...spec, options: spec.options.toReversed() };
		case 'categorise':
			return { ...spec, categories: spec.categories.toReversed() };
		case 'case':
			return {
				...spec,
				steps: spec.steps.map((step) => ({ ...step, choices: step.choices.toReversed() })),
			};
	}
}
