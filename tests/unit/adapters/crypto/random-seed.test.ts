import { afterEach, expect, test, vi } from 'vitest';
import { randomSeed } from '#adapters/crypto/random-seed.ts';
import { isSeed } from '#domain/assessment/random.ts';

afterEach(() => void vi.restoreAllMocks());

test('is a seed, and another one each time', () => {
	const seeds = Array.from({ length: 1000 }, () => randomSeed());

	expect(seeds.filter((seed) => !isSeed(seed))).toEqual([]);
	expect(new Set(seeds).size).toBe(1000);
});

test('keeps leading zeros', () => {
	vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => bytes);

	expect(randomSeed()).toBe('0000000000000000');
});
