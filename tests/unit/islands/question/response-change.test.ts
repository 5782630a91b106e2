import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, withSlot } from '#islands/question/response-change.ts';

describe('withSlot', () => {
	test('fills a slot, replaces what was there, and leaves the response it was given', () => {
		const before = { a: '1' };
		expect(withSlot(before, 'b', '2')).toEqual({ a: '1', b: '2' });
		expect(withSlot(before, 'a', '3')).toEqual({ a: '3' });
		expect(before).toEqual({ a: '1' });
	});

	test('an empty value empties the slot: no key is left that scoring would refuse', () => {
		expect(withSlot({ a: '1', b: '2' }, 'a', '')).toEqual({ b: '2' });
		expect(Object.keys(withSlot({}, 'a', ''))).toEqual([]);
	});
});

describe('inOrder', () => {
	const list = [...'abcd'].map((id) => ({ id }));
	const shown = (order?: readonly string[]) =>
		inOrder(list, order)
			.map(({ id }) => id)
			.join('');

	test('is the order of the form; without one, that of the author', () => {
		expect(shown(['d', 'b', 'a', 'c'])).toBe('dbac');
		expect(shown()).toBe('abcd');
	});

	test('what the form does not name follows as the author wrote it', () => {
		expect(shown(['c'])).toBe('cabd');
		expect(shown([])).toBe('abcd');
		expect(shown(['x', 'd'])).toBe('dabc');
	});

	test('loses nothing and doubles nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...'abcdxy')), (order) => {
				expect([...shown(order)].sort().join('')).toBe('abcd');
			}),
		);
	});
});
