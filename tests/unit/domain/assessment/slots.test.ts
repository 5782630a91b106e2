import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemSpec } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { isAnswered, isValidResponse, slotsOf } from '#domain/assessment/slots.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { anyResponse, anySpec, specs } from '#tests/unit/domain/builders.ts';

describe('slotsOf', () => {
	const abcd = ['a', 'b', 'c', 'd'];
	test.for([
		{ type: 'single', slots: [{ id: 'choice', values: abcd }] },
		{ type: 'multiple', slots: [...abcd, 'e'].map((id) => ({ id, values: ['yes'] })) },
		{
			type: 'truefalse',
			slots: [
				{ id: 'verdict', values: ['true', 'false'] },
				{ id: 'reason', values: ['a', 'b', 'c'] },
			],
		},
		{ type: 'order', slots: abcd.map((id) => ({ id, values: ['1', '2', '3', '4'] })) },
		{ type: 'match', slots: ['a', 'b', 'c'].map((id) => ({ id, values: ['p', 'q', 'r'] })) },
		{ type: 'categorise', slots: abcd.map((id) => ({ id, values: ['x', 'y'] })) },
		{
			type: 'case',
			slots: [
				{ id: 'a', values: ['a', 'b', 'c'] },
				{ id: 'b', values: abcd },
			],
		},
	] as const)('of $type', ({ type, slots }) => {
		expect(slotsOf(specs[type])).toEqual(slots);
	});

	test('does not depend on the order in which the keys of a record were set', () => {
		const forward: ItemSpec = { type: 'match', options: ['p', 'q'], key: { a: 'p', b: 'q' } };
		const backward: ItemSpec = { type: 'match', options: ['p', 'q'], key: { b: 'q', a: 'p' } };
		expect(slotsOf(backward)).toEqual(slotsOf(forward));
	});
});

describe('isAnswered', () => {
	test.for(Object.values(specs))(
		'an empty response to $type is no answer, its key is one',
		(spec) => {
			expect(isAnswered(spec, {})).toBe(false);
			expect(isAnswered(spec, keyOf(spec))).toBe(true);
		},
	);

	test('one choice answers a multiple item', () => {
		expect(isAnswered(specs.multiple, { e: 'yes' })).toBe(true);
	});

	test.for(['truefalse', 'order', 'match', 'categorise', 'case'] as const)(
		'%s is not answered while one slot is empty',
		(type) => {
			const [first = '', ...others] = Object.entries(keyOf(specs[type]));
			expect(first).not.toBe('');
			expect(isAnswered(specs[type], Object.fromEntries(others))).toBe(false);
		},
	);

	test('a value that is not offered fills nothing', () => {
		expect(isAnswered(specs.single, { choice: 'z' })).toBe(false);
		expect(isAnswered(specs.multiple, { a: 'no' })).toBe(false);
	});
});

describe('isValidResponse', () => {
	test('accepts every part of every answer that an item offers', () => {
		fc.assert(
			fc.property(
				anySpec.chain((spec) => fc.tuple(fc.constant(spec), anyResponse(spec))),
				([spec, response]) => {
					expect(isValidResponse(spec, response)).toBe(true);
				},
			),
		);
	});

	test.for([
		{ name: 'an unknown slot', type: 'single', response: { reason: 'a' } },
		{ name: 'an unknown value', type: 'single', response: { choice: 'e' } },
		{ name: 'an empty value', type: 'single', response: { choice: '' } },
		{ name: 'a position of nought', type: 'order', response: { a: '0' } },
		{ name: 'a position beyond the last', type: 'order', response: { a: '5' } },
		{ name: 'a position with a leading nought', type: 'order', response: { a: '01' } },
	] as const)('refuses $name', ({ type, response }) => {
		expect(isValidResponse(specs[type], response)).toBe(false);
	});

	test('refuses a slot named like a method of objects', () => {
		const response = JSON.parse('{"toString":"p"}') as Response;
		expect(isValidResponse(specs.match, response)).toBe(false);
	});
});
