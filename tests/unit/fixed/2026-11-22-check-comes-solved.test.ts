import { expect, test } from 'vitest';
import type { ItemSpec } from '#domain/assessment/item.ts';
import { checkOrder } from '#domain/assessment/form.ts';

/** A check in a lesson showed the lines of an order item as its author wrote them: solved. */
test('a formative question to be put in order never comes solved', () => {
	const entries = ['a', 'b', 'c', 'd'];
	const item: ItemSpec = { type: 'order', entries };
	for (let index = 0; index < 200; index += 1) {
		const { entries: shown } = checkOrder(item, index.toString(16).padStart(16, '0'));
		expect(shown).not.toEqual(entries);
		expect(shown?.toSorted()).toEqual(entries);
	}
});

test('the same question looks the same to everybody, and choices stay as written', () => {
	const match: ItemSpec = { type: 'match', options: ['a', 'b', 'c'], key: { x: 'a', y: 'b' } };
	const seed = '0123456789abcdef';
	expect(checkOrder(match, seed)).toEqual(checkOrder(match, seed));
	expect(checkOrder({ type: 'single', choices: ['a', 'b'], key: 'a' }, seed)).toEqual({});
});
