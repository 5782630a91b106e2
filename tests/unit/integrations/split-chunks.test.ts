import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, readText, toArray, toText } from '#integrations/site-search/cbor-items.ts';
import { partWords } from '#integrations/site-search/split-chunks.ts';

describe('items of CBOR', () => {
	test('an array gives back the items that it was made of, however many and long', () => {
		const many = Array.from({ length: 300 }, (_, place) => 'é'.repeat(place));
		fc.assert(
			fc.property(fc.array(fc.string()), (texts) => {
				const items = itemsOf(toArray([toArray(texts.map(toText)), toText('x')]));
				expect(itemsOf(items[0] ?? toArray([])).map(readText)).toEqual(texts);
				expect(items).toHaveLength(2);
			}),
			{ examples: [[many]], numRuns: 30 },
		);
	});

	test('numbers, maps, tags and nested arrays are passed over whole', () => {
		// [1000, -2, {"a": [1, 2]}, 1.5, null, tag 1 of 5, h'0102']
		const bytes = Uint8Array.from(Buffer.from('871903e821a16161820102f93e00f6c105420102', 'hex'));
		expect(itemsOf(bytes).map(({ length }) => length)).toEqual([3, 1, 6, 3, 1, 2, 3]);
	});

	test('what is no array of known length is refused', () => {
		expect(() => itemsOf(toText('a'))).toThrow(RangeError);
		expect(() => itemsOf(Uint8Array.of(0x9f, 0xff))).toThrow(RangeError);
	});
});

describe('parts of a chunk', () => {
	const word = (text: string, bytes: number) => ({ text, item: new Uint8Array(bytes) });
	const words = fc
		.array(fc.tuple(fc.stringMatching(/^[a-d]{1,6}$/), fc.integer({ min: 1, max: 9000 })))
		.map((pairs) =>
			pairs
				.map(([text, bytes]) => word(text, bytes))
				.sort((one, other) => (one.text < other.text ? -1 : 1)),
		);

	test('hold all words in their order, and words that begin alike together', () => {
		fc.assert(
			fc.property(words, (all) => {
				const parts = partWords(all);
				expect(parts.flat()).toEqual(all);
				for (const [place, part] of parts.entries()) {
					const before = parts[place - 1]?.at(-1)?.text.slice(0, 4);
					expect(part[0]?.text.slice(0, 4)).not.toBe(before);
				}
			}),
		);
	});

	test('are small but where one beginning alone is large', () => {
		const parts = partWords([
			word('asas', 4000),
			word('calon', 4000),
			word('calonnya', 4000),
			word('dana', 10),
		]);
		expect(parts.map((part) => part.map(({ text }) => text))).toEqual([
			['asas'],
			['calon', 'calonnya'],
			['dana'],
		]);
	});
});
