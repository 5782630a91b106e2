import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, ItemSpec } from '#domain/assessment/item.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { guessDistribution, passByGuessing } from '#domain/assessment/guess.ts';
import { scoreForm } from '#domain/assessment/outcome.ts';
import { below, seededRandom } from '#domain/assessment/random.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import {
	anySpec,
	buildBank,
	buildBlueprint,
	buildItem,
	specs,
} from '#tests/unit/domain/builders.ts';

const chances = (spec: ItemSpec) =>
	Object.fromEntries(
		guessDistribution(spec).flatMap((chance, credit) => (chance > 0 ? [[credit, chance]] : [])),
	);

describe('guessDistribution', () => {
	test.for([
		{ type: 'single', found: { 0: 3 / 4, 60: 1 / 4 } },
		// Of 31 choices of some of five, three of them keys: right less wrong is 1 in 3 + 6 + 1 of them
		// (1-0, 2-1, 3-2), 2 in 3 + 2 (2-0, 3-1) and 3 in one.
		{ type: 'multiple', found: { 0: 15 / 31, 20: 10 / 31, 40: 5 / 31, 60: 1 / 31 } },
		{ type: 'truefalse', found: { 0: 1 / 2, 20: 1 / 3, 60: 1 / 6 } },
		// Arrangements of four by reversed pairs: 1, 3, 5, 6, 5, 3, 1.
		{ type: 'order', found: { 0: 15 / 24, 20: 5 / 24, 40: 3 / 24, 60: 1 / 24 } },
		// Arrangements of three: two fit none, three fit one, one fits all.
		{ type: 'match', found: { 0: 2 / 6, 20: 3 / 6, 60: 1 / 6 } },
		{ type: 'categorise', found: { 0: 11 / 16, 30: 4 / 16, 60: 1 / 16 } },
		{ type: 'case', found: { 0: 6 / 12, 30: 5 / 12, 60: 1 / 12 } },
	] as const)('of $type', ({ type, found }) => {
		const distribution = chances(specs[type]);
		expect(Object.keys(distribution)).toEqual(Object.keys(found));
		for (const [credit, chance] of Object.entries(found)) {
			expect(distribution[credit]).toBeCloseTo(chance, 12);
		}
	});

	test('a match with options to spare is guessed slot by slot', () => {
		const spec: ItemSpec = { type: 'match', options: ['p', 'q', 'r'], key: { a: 'p', b: 'q' } };
		const distribution = chances(spec);
		expect(distribution[60]).toBeCloseTo(1 / 9, 12);
		expect(distribution[30]).toBeCloseTo(4 / 9, 12);
	});

	test('always adds up to one', () => {
		fc.assert(
			fc.property(anySpec, (spec) => {
				const sum = guessDistribution(spec).reduce((total, chance) => total + chance, 0);
				expect(sum).toBeCloseTo(1, 10);
			}),
			{ numRuns: 50 },
		);
	});
});

/** Chance of at least `least` successes, straight from the binomial formula. */
function binomialTail(trials: number, chance: number, least: number): number {
	let tail = 0;
	for (let hits = trials; hits >= least; hits -= 1) {
		let term = chance ** hits * (1 - chance) ** (trials - hits);
		for (let step = 1; step <= hits; step += 1) term *= (trials - hits + step) / step;
		tail += term;
	}
	return tail;
}

const bankOf = (items: readonly Item[], count: number, masteryScore: number) =>
	buildBank({
		items,
		blueprint: buildBlueprint({
			cells: [{ objective: 'asas', difficulty: 'easy', count }],
			masteryScore,
		}),
	});
const singles = (count: number) =>
	Array.from({ length: count }, (_, index) => buildItem(`soal-${String(index).padStart(3, '0')}`));

describe('passByGuessing', () => {
	test.for([
		{ count: 20, masteryScore: 0.8, least: 16 },
		{ count: 20, masteryScore: 0.75, least: 15 },
		{ count: 20, masteryScore: 0.76, least: 16 },
		{ count: 1, masteryScore: 1, least: 1 },
		{ count: 40, masteryScore: 1, least: 40 },
	])(
		'of $count single items at $masteryScore is the binomial chance of $least',
		({ count, masteryScore, least }) => {
			const { perAttempt } = passByGuessing(bankOf(singles(50), count, masteryScore));
			const exact = binomialTail(count, 1 / 4, least);
			expect(Math.abs(perAttempt / exact - 1)).toBeLessThan(1e-12);
		},
	);

	test('counts every attempt that a year allows', () => {
		const retake = { attempts: 3, cooldownMinutes: 60, restDays: 7 };
		expect(passByGuessing({ ...bankOf(singles(1), 1, 1), retake }).attempts).toBe(3 * 53);
		const yearly = { ...retake, restDays: 365 };
		expect(passByGuessing({ ...bankOf(singles(1), 1, 1), retake: yearly }).attempts).toBe(3);
	});

	test('with retakes is one minus the chance of failing every time, exact also when tiny', () => {
		const retake = { attempts: 2, cooldownMinutes: 0, restDays: 365 };
		const one = passByGuessing({ ...bankOf(singles(1), 1, 1), retake });
		expect(one.withRetakes).toBeCloseTo(1 - (3 / 4) ** 2, 12);

		const tiny = passByGuessing({ ...bankOf(singles(40), 40, 1), retake });
		expect(tiny.perAttempt).toBeCloseTo(0.25 ** 40, 30);
		expect(tiny.withRetakes / (2 * 0.25 ** 40)).toBeCloseTo(1, 9);
	});

	test('an exam that any answer passes is passed for certain', () => {
		const always = buildItem('a', {}, { type: 'single', choices: ['a'], key: 'a' });
		expect(passByGuessing(bankOf([always], 1, 1))).toMatchObject({ perAttempt: 1, withRetakes: 1 });
	});

	test('takes the most guessable items of a cell', () => {
		const easy = buildItem('z', {}, { type: 'single', choices: ['a', 'b'], key: 'a' });
		expect(passByGuessing(bankOf([...singles(5), easy], 1, 1)).perAttempt).toBeCloseTo(1 / 2, 12);
		expect(passByGuessing(bankOf([...singles(5), easy], 2, 1)).perAttempt).toBeCloseTo(1 / 8, 12);
	});

	test('takes the better of two items where each is better at another score', () => {
		// Alone, truefalse passes 0.3 half of the time and 1 a sixth; single both a quarter.
		const items = [buildItem('a'), buildItem('b', {}, specs.truefalse)];
		expect(passByGuessing(bankOf(items, 1, 0.3)).perAttempt).toBeCloseTo(1 / 2, 12);
		expect(passByGuessing(bankOf(items, 1, 1)).perAttempt).toBeCloseTo(1 / 4, 12);
	});

	test('is not below what blind guessers reach on forms drawn at random', () => {
		const blueprint = { ...buildBank().blueprint, masteryScore: 0.35, critical: 0 };
		const bank = buildBank({
			blueprint,
			items: buildBank().items.map((item) => ({ ...item, critical: false })),
		});
		const random = seededRandom('0123456789abcdef');
		let passed = 0;
		const sittings = 3000;
		for (let sitting = 0; sitting < sittings; sitting += 1) {
			const form = drawForm(bank, sitting.toString(16).padStart(16, '0'), 1);
			const responses = Object.fromEntries(
				form.items.map(({ item }) => [
					item.id,
					Object.fromEntries(
						slotsOf(item).map(({ id, values }) => [
							id,
							values[below(values.length, random)] as string,
						]),
					),
				]),
			);
			if (scoreForm(form, responses, blueprint).passed) passed += 1;
		}
		expect(passed).toBeGreaterThan(30);
		expect(passByGuessing(bank).perAttempt).toBeGreaterThan(passed / sittings);
	});
});
