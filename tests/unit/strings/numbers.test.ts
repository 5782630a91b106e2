import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentText } from '#strings/numbers.ts';

test('none is 0 and all is 100', () => {
	expect([0, 1].map(percentText)).toEqual(['0', '100']);
});

test('just below a whole percentage is the one before', () => {
	expect(percentText(0.7999)).toBe('79');
	expect(percentText(0.999_999)).toBe('99');
});

test('a whole percentage stays one, although 0.29 * 100 is less than 29', () => {
	for (let percent = 0; percent <= 100; percent += 1) {
		expect(percentText(percent / 100)).toBe(String(percent));
	}
});

test('reaches a percentage exactly where the credits do', () => {
	const credits = fc
		.integer({ min: 1, max: 100 * 60 })
		.chain((max) => fc.tuple(fc.integer({ min: 0, max }), fc.constant(max)));
	fc.assert(
		fc.property(credits, ([raw, max]) => {
			expect(percentText(raw / max)).toBe(String(Math.floor((raw * 100) / max)));
		}),
		{ numRuns: 2000 },
	);
});
