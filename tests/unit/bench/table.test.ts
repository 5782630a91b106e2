import { describe, expect, test } from 'vitest';
import { insertTable, isOver, median, toMarkdown, type Figure } from '#tests/bench/table.ts';

const figure = (value: number, budget?: number): Figure => ({
	what: 'LCP',
	unit: 's',
	value,
	budget,
});

describe('the table of the bench', () => {
	test.for([
		{ values: [3], middle: 3 },
		{ values: [5, 1, 3], middle: 3 },
		{ values: [4, 1, 2, 3], middle: 2.5 },
		{ values: [10, 9, 1], middle: 9 },
	])('the middle of $values is $middle', ({ values, middle }) =>
		expect(median(values)).toBe(middle),
	);

	test('a figure equal to its budget, as printed, is not over', () => {
		expect(isOver(figure(1, 1))).toBe(false);
		expect(isOver(figure(1.004, 1))).toBe(false);
		expect(isOver(figure(1.006, 1))).toBe(true);
		expect(isOver(figure(99))).toBe(false);
	});

	test('each figure stands beside its budget', () => {
		expect(toMarkdown([figure(0.5, 1), figure(2, 1), figure(3)], 'Hari ini').split('\n')).toEqual([
			'Hari ini',
			'',
			'| what | budget | measured | |',
			'| --- | --: | --: | --- |',
			'| LCP | 1 s | 0.50 s | ok |',
			'| LCP | 1 s | 2.00 s | **over** |',
			'| LCP |  | 3.00 s |  |',
		]);
	});

	test('the table replaces the one before and nothing else', () => {
		const document = 'a\n<!-- bench:start -->\nlama\n<!-- bench:end -->\nb\n';
		const once = insertTable(document, 'baru');
		expect(once).toBe('a\n<!-- bench:start -->\n\nbaru\n\n<!-- bench:end -->\nb\n');
		expect(insertTable(once, 'baru')).toBe(once);
	});

	test('a document without the markers is refused', () => {
		expect(() => insertTable('a', 'baru')).toThrow('lacks');
	});
});
