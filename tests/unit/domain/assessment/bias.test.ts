import { describe, expect, test } from 'vitest';
import { keyBias, type BiasItem } from '#domain/assessment/bias.ts';
import { chiSquareTail } from '#domain/assessment/chi-square.ts';
import { below, seededRandom, type Random } from '#domain/assessment/random.ts';

const letters = [...'abcdef'];
type Single = Extract<BiasItem, { type: 'single' }>;

/** One list whose choices have the given lengths, keyed at `position`. */
const list = (position: number, lengths: readonly number[]): Single => ({
	type: 'single',
	choices: lengths.map((length, index) => ({
		id: letters[index] as string,
		text: 'x'.repeat(length),
	})),
	key: letters[position] as string,
});
const even = [10, 10, 10, 10];
const repeat = (count: number, item: BiasItem) => Array.from({ length: count }, () => item);

function fairList(random: Random): Single {
	const size = 3 + below(4, random);
	const lengths = Array.from({ length: size }, () => 20 + below(60, random));
	return list(below(size, random), lengths);
}

describe('keyBias', () => {
	test('finds nothing in a bank without items', () => {
		for (const bias of keyBias([])) expect(bias).toMatchObject({ p: 1, biased: false });
	});

	test('flags keys that are always the third choice, and says so', () => {
		const [position, length] = keyBias(repeat(30, list(2, even)));
		expect(position).toMatchObject({
			kind: 'position',
			biased: true,
			found: 'pilihan ke-3 menjadi kunci 30 kali dari 30',
			wanted: 'sekitar 7,5 kali',
		});
		expect(length).toMatchObject({ kind: 'length', p: 1, biased: false });
	});

	test('flags a place that never holds the key', () => {
		const items = [1, 2, 3].flatMap((place) => repeat(15, list(place, even)));
		expect(keyBias(items)[0]).toMatchObject({
			biased: true,
			found: 'pilihan ke-1 menjadi kunci 0 kali dari 45',
		});
	});

	test('adds up lists of different lengths: too few of each, enough of all', () => {
		const threes = repeat(4, list(0, [10, 10, 10]));
		const fours = repeat(4, list(0, even));
		expect(keyBias(threes)[0].biased).toBe(false);
		expect(keyBias(fours)[0].p).toBeGreaterThan(keyBias([...threes, ...fours])[0].p);
	});

	test('measures the position by one chi-square over all lengths of lists', () => {
		const fours = [12, 6, 6, 6].flatMap((count, place) => repeat(count, list(place, even)));
		// (4.5 ** 2 + 3 * 1.5 ** 2) / 7.5
		expect(keyBias(fours)[0].p).toBeCloseTo(chiSquareTail(3.6, 3), 10);

		const threes = [6, 3, 3].flatMap((count, place) => repeat(count, list(place, [9, 9, 9])));
		// (2 ** 2 + 2 * 1 ** 2) / 4
		expect(keyBias([...fours, ...threes])[0].p).toBeCloseTo(chiSquareTail(3.6 + 1.5, 3 + 2), 10);
	});

	test('does not flag keys spread evenly', () => {
		const items = [0, 1, 2, 3].flatMap((place) => repeat(10, list(place, even)));
		expect(keyBias(items)[0]).toMatchObject({ p: 1, biased: false });
	});

	test('flags keys that are always the longest choice, and says so', () => {
		const items = [0, 1, 2, 3].flatMap((place) => repeat(3, list(place, even.with(place, 40))));
		const [position, length] = keyBias(items);
		expect(position.biased).toBe(false);
		expect(length).toMatchObject({
			biased: true,
			found: 'kunci paling panjang 12 kali dari 12',
			wanted: 'sekitar 3,0 kali',
		});
		expect(length.p).toBeCloseTo(0.25 ** 12, 12);
	});

	test('does not flag keys that are never the longest: nobody gains by choosing it', () => {
		const items = repeat(40, list(0, [10, 40, 10, 10]));
		const [, length] = keyBias(items);
		expect(length.biased).toBe(false);
		expect(length.p).toBeCloseTo(1, 12);
	});

	test('the tail of the longest is exact over lists of different lengths', () => {
		const [, length] = keyBias([list(0, [20, 10]), list(0, [20, 10, 10, 10]), list(1, [20, 10])]);
		// At least two of three events of chance 1/2, 1/4, 1/2.
		expect(length.p).toBeCloseTo(0.125 + 0.0625 + 0.0625 + 0.125 / 2 + 0.0625, 12);
	});

	test('counts characters, not code units, and no white space around them', () => {
		const item = list(0, [2, 3]);
		const choices = item.choices.with(0, { id: 'a', text: '  🗳🗳 ' });
		expect(keyBias([{ ...item, choices }])[1].found).toBe('kunci paling panjang 0 kali dari 1');
	});

	test('counts each step of a case, and the reasons of true or false, but nothing without one key', () => {
		const step = list(1, even);
		const items: BiasItem[] = [
			{ type: 'case', steps: [step, step] },
			{ ...step, type: 'truefalse', verdict: true },
			{ type: 'order' },
			{ type: 'multiple' },
			{ type: 'match' },
			{ type: 'categorise' },
		];
		expect(keyBias(items)[0].found).toBe('pilihan ke-2 menjadi kunci 3 kali dari 3');
	});

	test.for([
		[8, 8, true],
		[7, 7, false],
		[0, 8, true],
		[16, 33, false],
		[31, 33, true],
		[2, 2, false],
	] as const)(
		'of %i false statements among %i: told by their verdict alone is %s',
		([no, all, biased]) => {
			const items = Array.from({ length: all }, (_, index): BiasItem => {
				return { ...list(0, even), type: 'truefalse', verdict: index >= no };
			});
			const [, , verdict] = keyBias(items);
			expect(verdict.biased).toBe(biased);
			expect(verdict.found).toBe(`pernyataan keliru ${no} kali dari ${all}`);
		},
	);

	test('rarely flags a bank whose keys are placed blindly', () => {
		const random = seededRandom('0123456789abcdef');
		const flagged = { position: 0, length: 0, verdict: 0 };
		for (let bank = 0; bank < 1000; bank += 1) {
			const items = Array.from({ length: 20 + below(80, random) }, () => fairList(random));
			for (const { kind, biased } of keyBias(items)) if (biased) flagged[kind] += 1;
		}
		// 10 are expected of each; 25 are more than four standard deviations above.
		expect(flagged.position).toBeLessThan(25);
		expect(flagged.length).toBeLessThan(25);
	});
});

describe('chiSquareTail', () => {
	// Upper percentage points from the usual printed tables.
	test.for([
		{ value: 3.841, freedom: 1, p: 0.05 },
		{ value: 6.635, freedom: 1, p: 0.01 },
		{ value: 5.991, freedom: 2, p: 0.05 },
		{ value: 11.345, freedom: 3, p: 0.01 },
		{ value: 0.352, freedom: 3, p: 0.95 },
		{ value: 26.217, freedom: 12, p: 0.01 },
		{ value: 3.571, freedom: 12, p: 0.99 },
		{ value: 124.342, freedom: 100, p: 0.05 },
	])('of $value with $freedom degrees of freedom is $p', ({ value, freedom, p }) => {
		expect(chiSquareTail(value, freedom)).toBeCloseTo(p, 4);
	});

	test('of two degrees of freedom is the exponential, on both sides of the mean', () => {
		for (const value of [0.001, 1, 3.999, 4.001, 50, 1400]) {
			expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 10);
		}
	});

	test('never leaves 0 to 1', () => {
		expect(chiSquareTail(0, 3)).toBe(1);
		expect(chiSquareTail(1e-300, 1)).toBeLessThanOrEqual(1);
		expect(chiSquareTail(1e6, 15)).toBe(0);
	});
});
