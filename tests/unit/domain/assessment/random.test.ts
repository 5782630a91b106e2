import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	below,
	deriveSeed,
	isSeed,
	seededRandom,
	shuffle,
	splitMix64,
	xoshiro128,
} from '#domain/assessment/random.ts';
import { anySeed } from '#tests/unit/domain/builders.ts';

const take = (count: number, random: () => number) => Array.from({ length: count }, random);

// The figures come from the authors' C definitions, compiled apart from this project.
describe('xoshiro128**', () => {
	test('gives the reference stream from state 1, 2, 3, 4', () => {
		expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual([
			11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
			4258142804,
		]);
	});

	test('still agrees with the reference at its millionth word', () => {
		expect(take(1_000_000, xoshiro128([1, 2, 3, 4])).at(-1)).toBe(3457443141);
	});

	test.for([
		{
			seed: '0123456789abcdef',
			stream: [2692664691, 3621788371, 2374107900, 3734894603, 1460108313, 3451278539],
		},
		{
			seed: 'ffffffffffffffff',
			stream: [1684066916, 570735087, 88880781, 2327579996, 1691556425, 2193366438],
		},
	])('is filled from seed $seed by SplitMix64, high word first', ({ seed, stream }) => {
		expect(take(stream.length, seededRandom(seed))).toEqual(stream);
	});
});

describe('splitMix64', () => {
	test('gives the published outputs for 1234567', () => {
		expect([1, 2, 3, 4, 5].map((index) => splitMix64(1234567n, index))).toEqual([
			6457827717110365317n,
			3203168211198807973n,
			9817491932198370423n,
			4593380528125082431n,
			16408922859458223821n,
		]);
	});

	test('gives the published outputs for 0, where small seeds would show', () => {
		expect([1, 2, 3].map((index) => splitMix64(0n, index).toString(16))).toEqual([
			'e220a8397b1dcdaf',
			'6e789e6aa1b965f4',
			'6c45d188009454f',
		]);
	});
});

describe('deriveSeed', () => {
	test('is the output of SplitMix64 at the number of the attempt, always 16 digits', () => {
		expect([1, 2, 3].map((number) => deriveSeed('0123456789abcdef', number))).toEqual([
			'157a3807a48faa9d',
			'd573529b34a1d093',
			'2f90b72e996dccbe',
		]);
		expect(deriveSeed('0000000000000000', 3)).toBe('06c45d188009454f');
	});

	test.for([
		'',
		'0123456789abcde',
		'0123456789abcdef0',
		'0123456789ABCDEF',
		'0x23456789abcdef',
		'g123456789abcdef',
	])('refuses "%s" as a seed', (seed) => {
		expect(isSeed(seed)).toBe(false);
		expect(() => deriveSeed(seed, 1)).toThrow(expect.objectContaining({ code: 'BAD_SEED' }));
		expect(() => seededRandom(seed)).toThrow(`"${seed}" is not a seed.`);
	});
});

describe('below', () => {
	test('of 1 is always 0', () => {
		expect(below(1, () => 0xffffffff)).toBe(0);
	});

	test('casts away words beyond the last full run, which would favour small numbers', () => {
		// 2^32 is one more than a multiple of 3, so its last word stands alone.
		const words = [0xffffffff, 0xfffffffe];
		expect(below(3, () => words.shift() ?? 0)).toBe(2);
		expect(words).toEqual([]);
	});

	test('uses every word where the count divides 2^32', () => {
		expect(below(4, () => 0xffffffff)).toBe(3);
	});

	test('gives each number its share', () => {
		const random = seededRandom('0123456789abcdef');
		const counts = [0, 0, 0, 0, 0, 0];
		for (let draw = 0; draw < 60_000; draw += 1) {
			const number = below(6, random);
			counts[number] = (counts[number] ?? 0) + 1;
		}
		// Six standard deviations of a share of 10,000 are 548.
		for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(548);
	});
});

describe('shuffle', () => {
	test('keeps every element once and leaves the list given as it was', () => {
		fc.assert(
			fc.property(fc.array(fc.nat()), anySeed, (list, seed) => {
				const before = [...list];
				const shuffled = shuffle(list, seededRandom(seed));
				expect(list).toEqual(before);
				expect(shuffled.toSorted()).toEqual(list.toSorted());
			}),
		);
	});

	test('gives each arrangement its share', () => {
		const random = seededRandom('fedcba9876543210');
		const counts: Record<string, number> = {};
		for (let draw = 0; draw < 24_000; draw += 1) {
			const arrangement = shuffle([...'abcd'], random).join('');
			counts[arrangement] = (counts[arrangement] ?? 0) + 1;
		}
		expect(Object.keys(counts)).toHaveLength(24);
		for (const count of Object.values(counts)) expect(Math.abs(count - 1000)).toBeLessThan(190);
	});
});
