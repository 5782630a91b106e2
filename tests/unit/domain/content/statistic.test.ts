import { describe, expect, test } from 'vitest';
import { figureFaults } from '#domain/content/statistic-rules.ts';
import { largestOf, wholeOf, type BarStatistic, type Unit } from '#domain/content/statistic.ts';

const statistic: BarStatistic = {
	id: 'contoh',
	order: 1,
	title: 'Statistik contoh',
	question: 'Berapa?',
	chart: 'bars',
	unit: 'orang',
	institution: 'Lembaga contoh',
	period: 'Januari 2000',
	relation: 'separate',
	rows: [],
	caveats: [],
	sources: [{ text: 'Contoh' }],
	confidence: 'high',
};

/** Bars with rows of these values. */
const bars = (values: readonly number[], over: Partial<BarStatistic> = {}): BarStatistic => ({
	...statistic,
	rows: values.map((value, index) => ({ label: `Baris ${index}`, value })),
	...over,
});

const places = (...given: Parameters<typeof bars>) =>
	figureFaults(bars(...given)).map(({ path }) => path.join('.'));

describe('parts', () => {
	test('add up to the total, to the last one', () => {
		expect(places([314, 99, 20], { relation: 'parts', total: 433 })).toEqual([]);
		expect(places([314, 99, 21], { relation: 'parts', total: 433 })).toEqual(['total']);
		expect(places([314, 99, 19], { relation: 'parts', total: 433 })).toEqual(['total']);
	});

	test('of percentages add up although 0.1 + 0.2 is more than 0.3', () => {
		expect(places([0.1, 0.2], { unit: 'persen', relation: 'parts', total: 0.3 })).toEqual([]);
	});

	test('need a total, which nothing else may have', () => {
		expect(places([1, 2], { relation: 'parts' })).toEqual(['total']);
		expect(places([2, 1], { relation: 'nested', total: 3 })).toEqual(['total']);
		expect(places([1, 2], { relation: 'separate', total: 3 })).toEqual(['total']);
	});
});

test('what is nested never grows, but may stay equal', () => {
	expect(places([403, 183, 97], { relation: 'nested' })).toEqual([]);
	expect(places([3, 3, 0], { relation: 'nested' })).toEqual([]);
	expect(places([403, 97, 98], { relation: 'nested' })).toEqual(['rows.2.value']);
});

test('what is separate stands in any order', () => {
	expect(places([1, 3, 2])).toEqual([]);
});

test.for<{ unit: Unit; value: number; taken: boolean }>([
	{ unit: 'persen', value: 30.4, taken: true },
	{ unit: 'persen', value: 100, taken: true },
	{ unit: 'persen', value: 100.01, taken: false },
	{ unit: 'orang', value: 101, taken: true },
	{ unit: 'orang', value: 30.4, taken: false },
	{ unit: 'kasus', value: 0.5, taken: false },
	{ unit: 'laporan', value: 0, taken: true },
])('$value $unit is a figure: $taken', ({ unit, value, taken }) => {
	expect(places([0, value], { unit })).toEqual(taken ? [] : ['rows.1.value']);
});

test('two rows do not count the same thing', () => {
	const rows = [1, 2].map((value) => ({ label: 'Terbukti', value }));
	expect(places([], { rows })).toEqual(['rows.1.label']);
});

test('a row is marked as less sure only where the whole is surer', () => {
	const rows = [{ label: 'Terbukti', value: 1, confidence: 'medium' as const }];
	expect(places([], { rows })).toEqual([]);
	expect(places([], { rows, confidence: 'medium' })).toEqual(['rows.0.confidence']);
});

const lineFaults = (...rows: readonly (readonly [asOf: string, value: number])[]) =>
	figureFaults({
		chart: 'line',
		unit: 'orang',
		confidence: 'high',
		rows: rows.map(([asOf, value]) => ({ asOf, value })),
	}).map(({ path }) => path.join('.'));

test.for([
	{ days: ['2000-01-31', '2000-02-01'], taken: true },
	{ days: ['2000-01-31', '2000-01-31'], taken: false },
	{ days: ['2000-02-01', '2000-01-31'], taken: false },
])('a line through $days goes forward in time: $taken', ({ days, taken }) => {
	expect(lineFaults(...days.map((asOf) => [asOf, 1] as const))).toEqual(
		taken ? [] : ['rows.1.asOf'],
	);
});

test('a line counts from the beginning, so it may rest but not fall', () => {
	expect(lineFaults(['2000-01-01', 5], ['2000-01-02', 5])).toEqual([]);
	expect(lineFaults(['2000-01-01', 5], ['2000-01-02', 4])).toEqual(['rows.1.value']);
});

test('two days of a line are a quarter of it apart at least, else their names would overlap', () => {
	expect(lineFaults(['2000-01-01', 1], ['2000-01-03', 2], ['2000-01-09', 3])).toEqual([]);
	expect(lineFaults(['2000-01-01', 1], ['2000-01-02', 2], ['2000-01-09', 3])).toEqual([
		'rows.1.asOf',
	]);
	expect(lineFaults(['2000-01-01', 1], ['2000-01-08', 2], ['2000-01-09', 3])).toEqual([
		'rows.2.asOf',
	]);
});

test('bars are measured against the whole, and without one against the longest', () => {
	expect(wholeOf(bars([314, 99, 20], { relation: 'parts', total: 433 }))).toBe(433);
	expect(wholeOf(bars([403, 183], { relation: 'nested' }))).toBe(403);
	expect(wholeOf(bars([5.6, 30.4], { unit: 'persen' }))).toBe(30.4);
});

test('figures that are all 0 are measured against something', () => {
	expect(wholeOf(bars([0, 0]))).toBe(1);
	expect(largestOf([{ value: 0.5 }])).toBe(0.5);
});
