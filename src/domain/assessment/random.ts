import { DomainError } from '#domain/errors.ts';

/** 64 bits as 16 lower-case hex digits: all the chance that an attempt has. */
export type Seed = string;

/** A stream of whole numbers from 0 to 2^32 - 1. */
export type Random = () => number;

/** The four 32-bit words of xoshiro128**, not all zero. */
export type Xoshiro128State = readonly [number, number, number, number];

/** Are these the 16 lower-case hex digits of a seed? */
export function isSeed(text: string): boolean {
	return /^[0-9a-f]{16}$/.test(text);
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018, "Scrambled linear pseudorandom number generators"):
 * 32-bit arithmetic alone, so that every engine gives the same stream. Not for secrets.
 */
export function xoshiro128(state: Xoshiro128State): Random {
	let [a, b, c, d] = state;
	return () => {
		const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotateLeft(d, 11);
		return result;
	};
}

function rotateLeft(word: number, bits: number): number {
	return (word << bits) | (word >>> (32 - bits));
}

const GOLDEN_GAMMA = 0x9e3779b97f4a7c15n;

/** Output `index` (from 1) of SplitMix64 (Steele, Lea and Flood 2014) begun at `seed`. */
export function splitMix64(seed: bigint, index: number): bigint {
	let word = BigInt.asUintN(64, seed + GOLDEN_GAMMA * BigInt(index));
	word = BigInt.asUintN(64, (word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n);
	word = BigInt.asUintN(64, (word ^ (word >> 27n)) * 0x94d049bb133111ebn);
	return word ^ (word >> 31n);
}

/**
 * xoshiro128** with its state filled by the first two outputs of SplitMix64, high word first, as its
 * authors advise.
 *
 * @throws {DomainError} `BAD_SEED` unless the seed is 16 lower-case hex digits.
 */
export function seededRandom(seed: Seed): Random {
	const start = toBits(seed);
	return xoshiro128([...words(splitMix64(start, 1)), ...words(splitMix64(start, 2))]);
}

/**
 * The seed of attempt `number` (from 1): that output of SplitMix64 begun at the root seed, so that
 * attempts of one root have unrelated streams and none needs the ones before.
 *
 * @throws {DomainError} `BAD_SEED` unless the root is 16 lower-case hex digits.
 */
export function deriveSeed(root: Seed, number: number): Seed {
	return splitMix64(toBits(root), number).toString(16).padStart(16, '0');
}

function toBits(seed: Seed): bigint {
	if (isSeed(seed)) return BigInt(`0x${seed}`);
	throw new DomainError(
		'BAD_SEED',
		`"${seed}" is not a seed.`,
		'A seed is 16 lower-case hex digits.',
	);
}

function words(bits: bigint): [number, number] {
	return [Number(bits >> 32n), Number(bits & 0xffffffffn)];
}

/** The largest word that xoshiro gives. */
const LAST_WORD = 0xffffffff;

/** A whole number from 0 to `count - 1`, each equally likely: words beyond the last full run are cast away. */
export function below(count: number, random: Random): number {
	// Shifts by 0 keep both sides 32-bit whole numbers, whose remainder engines take fast.
	const size = count >>> 0;
	const last = LAST_WORD - ((((LAST_WORD >>> 0) % size) + 1) % size);
	let word = random() >>> 0;
	while (word > last) word = random() >>> 0;
	return word % size;
}

/** A new list in an order that is equally likely to be any (Fisher and Yates, from the end). */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
	const shuffled = list.slice();
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = below(last + 1, random);
		const held = shuffled[last] as T;
		shuffled[last] = shuffled[other] as T;
		shuffled[other] = held;
	}
	return shuffled;
}
