import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysUntil, type Memory, remember, retrievability } from '#domain/review/fsrs.ts';

const anyRecall = fc.constantFrom('again' as const, 'hard' as const, 'good' as const);
/** A memory of some reviews, each some days after the one before. */
const anyMemory = fc
	.array(fc.tuple(fc.nat(200), anyRecall), { minLength: 1, maxLength: 12 })
	.map((looks) => {
		let memory: Memory | undefined;
		for (const [gap, recall] of looks) memory = remember(memory, recall, (memory?.day ?? 0) + gap);
		return memory ?? remember(undefined, 'good', 0);
	});

test('recall falls to a share after as many days as are told', () => {
	fc.assert(
		fc.property(anyMemory, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (memory, share) => {
			const day = memory.day + daysUntil(memory, share);
			expect(retrievability(memory, day)).toBeCloseTo(share, 10);
		}),
	);
});

test('stability is the days until recall has fallen to nine in ten', () => {
	fc.assert(
		fc.property(anyMemory, (memory) => {
			expect(daysUntil(memory, 0.9)).toBeCloseTo(memory.stability, 8);
		}),
	);
});

test('nothing is forgotten before the day on which it was reviewed', () => {
	const memory = remember(undefined, 'again', 10);
	expect(retrievability(memory, 10)).toBe(1);
	expect(retrievability(memory, 3)).toBe(1);
});
