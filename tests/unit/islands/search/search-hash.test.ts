import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearchHash, searchHash } from '#islands/search/search-hash.ts';

test('a text comes back from the fragment that it became', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
			expect(readSearchHash(searchHash(text))).toBe(text.trim());
		}),
	);
});

test.for(['', '#daftar', '#q=', '#q=%E0%A4%A'])('%s holds no text', (hash) =>
	expect(readSearchHash(hash)).toBe(''),
);

test('an emoji cut in half at the longest length does no harm', () => {
	expect(readSearchHash(searchHash(`${'a'.repeat(199)}😀`))).toBe('a'.repeat(199));
});
