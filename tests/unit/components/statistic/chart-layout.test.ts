import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_BAR, WIDTH, placeBars, wrap } from '#components/statistic/chart-layout.ts';

describe('wrap', () => {
	test('fills each line up to its last letter', () => {
		expect(wrap('satu dua tiga', 13)).toEqual(['satu dua tiga']);
		expect(wrap('satu dua tiga', 12)).toEqual(['satu dua', 'tiga']);
		expect(wrap('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
		expect(wrap('satu dua tiga', 7)).toEqual(['satu', 'dua', 'tiga']);
	});

	test('leaves a word whole that no line can hold', () => {
		expect(wrap('ketidaknetralan itu', 5)).toEqual(['ketidaknetralan', 'itu']);
	});

	test('loses no word', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 40 }), (list, letters) => {
				expect(wrap(list.join(' '), letters).join(' ')).toBe(list.join(' '));
			}),
		);
	});
});

describe('placeBars', () => {
	test('leaves "12.345 laporan" in bold its room after the longest bar', () => {
		expect(WIDTH - LONGEST_BAR).toBeGreaterThanOrEqual(120);
	});

	test('sets each label above its bar, and each bar above the next label', () => {
		const long = 'Mengunggah, mengomentari, menyukai, atau mengikuti akun peserta pemilihan';
		const { places, height } = placeBars(['Satu', long, 'Tiga']);
		const heights = places.flatMap(({ lines, top, bottom }) => [
			...lines.map(({ y }) => y),
			top,
			bottom,
		]);
		expect(places.map(({ lines }) => lines.length)).toEqual([1, 2, 1]);
		expect(heights).toEqual(heights.toSorted((one, other) => one - other));
		expect(height).toBeGreaterThan(heights.at(-1) ?? Infinity);
	});

	test('all bars are equally thick', () => {
		const { places } = placeBars(['Satu', 'Dua kata '.repeat(9), 'Tiga']);
		expect(new Set(places.map(({ top, bottom }) => bottom - top)).size).toBe(1);
	});
});
