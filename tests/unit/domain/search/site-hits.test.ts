import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countValues, mergeHits, mergePartly, narrow } from '#domain/search/site-hits.ts';

const hits = (scores: Readonly<Record<string, number>>) =>
	Object.entries(scores).map(([id, score]) => ({ id, score }));
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
const kinds = new Map([
	['a', ['pasal']],
	['b', ['pasal', 'istilah']],
	['c', ['istilah']],
]);

test('what several ways of asking find is one list, best first, each record once', () => {
	expect(mergeHits([hits({ a: 1, b: 3 }), hits({ a: 5, c: 2 })])).toEqual(
		hits({ a: 5, b: 3, c: 2 }),
	);
});

test('where no record holds every word, those that hold most come first', () => {
	expect(ids(mergePartly([hits({ a: 9, b: 1 }), hits({ b: 1, c: 2 })]))).toEqual(['b', 'a', 'c']);
});

test('counts say how many records a narrowed list would have', () => {
	const found = hits({ a: 3, b: 2, c: 1 });
	expect([...countValues(found, kinds)]).toEqual([
		['pasal', 2],
		['istilah', 2],
	]);
	expect(ids(narrow(found, kinds, 'istilah'))).toEqual(['b', 'c']);
	expect(narrow(found, kinds, '')).toBe(found);
});

test('nothing is lost and nothing doubled, whatever is merged', () => {
	const list = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), score: fc.nat(9) }));
	fc.assert(
		fc.property(fc.array(list), (lists) => {
			const expected = [...new Set(ids(lists.flat()))].sort();
			expect(ids(mergeHits(lists)).sort()).toEqual(expected);
			expect(ids(mergePartly(lists)).sort()).toEqual(expected);
		}),
	);
});
