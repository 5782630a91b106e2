import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, leanOf, rightOf, type Judgement } from '#domain/learning/judgement.ts';

const verdict = fc.constantFrom('allowed' as const, 'conditional' as const, 'prohibited' as const);
const judgements = fc.array(fc.record({ given: verdict, verdict }), { maxLength: 12 });

test.for([
	[8, 'all'],
	[7, 'most'],
	[6, 'most'],
	[5, 'half'],
	[4, 'half'],
	[3, 'few'],
	[0, 'few'],
] as const)('%i of 8 is "%s"', ([right, band]) => {
	expect(bandOf(right, 8)).toBe(band);
});

test('one more right answer never makes the band worse', () => {
	const order = ['few', 'half', 'most', 'all'];
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (total, seed) => {
			const right = seed % total;
			expect(order.indexOf(bandOf(right + 1, total))).toBeGreaterThanOrEqual(
				order.indexOf(bandOf(right, total)),
			);
		}),
	);
});

test('whoever calls everything prohibited leans to strict, everything allowed to lenient', () => {
	const given = (answer: Judgement['given']): Judgement[] =>
		(['allowed', 'conditional', 'prohibited'] as const).map((each) => ({
			given: answer,
			verdict: each,
		}));
	expect(leanOf(given('prohibited'))).toBe(3);
	expect(leanOf(given('allowed'))).toBe(-3);
	expect(leanOf(given('conditional'))).toBe(0);
});

test('right answers do not tilt, and swapping answers with verdicts turns the tilt around', () => {
	fc.assert(
		fc.property(judgements, (list) => {
			const right = list.filter((each) => each.given === each.verdict);
			expect(leanOf(right)).toBe(0);
			expect(rightOf(list)).toBe(right.length);
			const swapped = list.map((each) => ({ given: each.verdict, verdict: each.given }));
			expect(leanOf(swapped) + leanOf(list)).toBe(0);
		}),
	);
});
