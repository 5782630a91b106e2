import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '#domain/content/nearest.ts';

test('an id that is known is nearest to itself', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (known) => {
			for (const id of known) expect(nearest(id, known)).toBe(id);
		}),
	);
});

test.for([
	{ edit: 'a letter left out', word: 'asas-netal' },
	{ edit: 'a letter too many', word: 'asas-netrall' },
	{ edit: 'a wrong letter', word: 'asas-metral' },
	{ edit: 'two letters swapped', word: 'asas-nertal' },
])('$edit still finds the id', ({ word }) => {
	expect(nearest(word, ['isi-skb', 'asas-netral', 'hak-pilih'])).toBe('asas-netral');
});

test('of two ids the one with fewer edits is named, whatever the order', () => {
	expect(nearest('uu-20-2024#9.2', ['uu-20-2023#9.1', 'uu-20-2023#9.2'])).toBe('uu-20-2023#9.2');
	expect(nearest('uu-20-2024#9.2', ['uu-20-2023#9.2', 'uu-20-2023#9.1'])).toBe('uu-20-2023#9.2');
});

test('half of the word may differ, one letter more may not', () => {
	expect(nearest('abcdef', ['abcxyz'])).toBe('abcxyz');
	expect(nearest('abcdef', ['abwxyz'])).toBeUndefined();
});

test('nothing is near where nothing is known, or to a word that is empty', () => {
	expect(nearest('netral', [])).toBeUndefined();
	expect(nearest('', ['netral'])).toBeUndefined();
});
