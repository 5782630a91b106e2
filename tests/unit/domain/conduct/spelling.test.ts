import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correct, countSlips } from '#domain/conduct/spelling.ts';

const vocabulary = ['baliho', 'kampanye', 'like', 'pemenangan', 'sembako', 'undang'];
const wordsFor = (word: string) => correct(word, vocabulary).map((each) => each.word);

describe('a slip is forgiven', () => {
	test.for([
		['bliho', 'baliho'],
		['sembkao', 'sembako'],
		['kampnye', 'kampanye'],
		['pemenagan', 'pemenangan'],
	] as const)('%s is %s', ([slip, word]) => {
		expect(wordsFor(slip)).toEqual([word]);
	});

	test('but not in short words, nor in numbers, nor another first letter', () => {
		expect(wordsFor('like')).toEqual([]);
		expect(wordsFor('lika')).toEqual([]);
		expect(wordsFor('2o24x')).toEqual([]);
		expect(wordsFor('rendang')).toEqual([]);
	});
});

test('a slip is as far one way as the other, and nothing is as near as itself', () => {
	const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(words, words, (one, other) => {
			expect(countSlips(one, other, 9)).toBe(countSlips(other, one, 9));
			expect(countSlips(one, other, 9) === 0).toBe(one === other);
		}),
	);
});
