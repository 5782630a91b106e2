import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForm } from '#domain/assessment/form.ts';
import { scoreForm } from '#domain/assessment/outcome.ts';
import { keyOf } from '#domain/assessment/review.ts';
import {
	anyResponses,
	anySeed,
	buildBank,
	buildBlueprint,
	buildItem,
	formOf,
	keysOf,
	specs,
} from '#tests/unit/domain/builders.ts';

const right = { choice: 'b' };
const wrong = { choice: 'a' };
const singles = (count: number) =>
	Array.from({ length: count }, (_, index) => buildItem(`soal-${index}`));
const answer = (count: number, response: Readonly<Record<string, string>>) =>
	Object.fromEntries(singles(count).map(({ id }) => [id, response]));

describe('scoreForm', () => {
	const bank = buildBank();

	test('the key of every item earns everything, whatever the form', () => {
		fc.assert(
			fc.property(anySeed, fc.integer({ min: 1, max: 4 }), (seed, number) => {
				const form = drawForm(bank, seed, number);
				const outcome = scoreForm(form, keysOf(form), bank.blueprint);
				expect(outcome).toMatchObject({ raw: 1200, max: 1200, scaled: 1, passed: true });
				expect(outcome.criticalMissed).toEqual([]);
				expect(outcome.objectives.every(({ mastered }) => mastered)).toBe(true);
			}),
		);
	});

	test('any responses earn from 0 to everything, and the parts add up to the whole', () => {
		const form = drawForm(bank, '0123456789abcdef', 1);
		fc.assert(
			fc.property(anyResponses(form), (responses) => {
				const { raw, max, scaled, objectives, items } = scoreForm(form, responses, bank.blueprint);
				expect(raw).toBeGreaterThanOrEqual(0);
				expect(raw).toBeLessThanOrEqual(max);
				expect(scaled).toBe(raw / max);
				expect(items.reduce((sum, { credit }) => sum + credit, 0)).toBe(raw);
				expect(objectives.reduce((sum, each) => sum + each.raw, 0)).toBe(raw);
				expect(objectives.reduce((sum, each) => sum + each.max, 0)).toBe(max);
			}),
		);
	});

	test('the order of items and of choices as shown does not change the score', () => {
		const form = drawForm(bank, '0123456789abcdef', 1);
		fc.assert(
			fc.property(anyResponses(form), (responses) => {
				const mirrored = {
					items: form.items.toReversed().map(({ item, order }) => ({
						item,
						order: Object.fromEntries(
							Object.entries(order).map(([list, ids]) => [list, ids.toReversed()]),
						),
					})),
				};
				const one = scoreForm(form, responses, bank.blueprint);
				const other = scoreForm(mirrored, responses, bank.blueprint);
				expect({ ...other, items: [], criticalMissed: other.criticalMissed.toSorted() }).toEqual({
					...one,
					items: [],
					criticalMissed: one.criticalMissed.toSorted(),
				});
			}),
		);
	});

	test('nothing answered earns nothing, out of everything', () => {
		expect(scoreForm(formOf(...singles(3)), {}, buildBlueprint())).toEqual({
			raw: 0,
			max: 180,
			scaled: 0,
			passed: false,
			criticalMissed: [],
			objectives: [{ objective: 'asas', raw: 0, max: 180, scaled: 0, mastered: false }],
			items: singles(3).map(({ id }) => ({ id, credit: 0 })),
		});
	});

	test.for([
		{ name: 'equal to the mastery score passes', rights: 7, passed: true },
		{ name: 'one item below it fails', rights: 6, passed: false },
	])('a result $name', ({ rights, passed }) => {
		const responses = { ...answer(10, wrong), ...answer(rights, right) };
		const outcome = scoreForm(formOf(...singles(10)), responses, buildBlueprint());
		expect(outcome).toMatchObject({ scaled: rights / 10, passed });
		expect(outcome.objectives).toMatchObject([{ objective: 'asas', mastered: passed }]);
	});

	test('one credit unit below the mastery score fails', () => {
		const form = formOf(...singles(1), buildItem('z', {}, specs.order));
		// 60 + 50 of 120 units.
		const responses = { ...answer(1, right), z: { a: '1', b: '1', c: '2', d: '3' } };
		const at = (masteryScore: number) =>
			scoreForm(form, responses, buildBlueprint({ masteryScore })).passed;
		expect(at(110 / 120)).toBe(true);
		expect(at(111 / 120)).toBe(false);
	});

	test('55 of 100 passes a mastery score of 0.55, though 100 x 0.55 is more than 55', () => {
		const outcome = scoreForm(
			formOf(...singles(100)),
			answer(55, right),
			buildBlueprint({ masteryScore: 0.55 }),
		);
		expect(100 * 0.55).toBeGreaterThan(55);
		expect(outcome).toMatchObject({ scaled: 0.55, passed: true });
	});

	test('a critical item below full credit fails an exam whose score passes', () => {
		const critical = buildItem('z', { critical: true }, specs.multiple);
		const form = formOf(...singles(9), critical);
		const almost = { ...keyOf(critical), b: 'yes' };

		expect(scoreForm(form, { ...answer(9, right), z: almost }, buildBlueprint())).toMatchObject({
			passed: false,
			criticalMissed: ['z'],
		});
		expect(
			scoreForm(form, { ...answer(9, right), z: keyOf(critical) }, buildBlueprint()).passed,
		).toBe(true);
	});

	test('critical items entirely right do not pass an exam whose score fails', () => {
		const form = formOf(...singles(9), buildItem('z', { critical: true }));
		const outcome = scoreForm(form, { z: right }, buildBlueprint());
		expect(outcome).toMatchObject({ passed: false, criticalMissed: [] });
	});

	test('mastery of an objective looks at its own items alone, in blueprint order', () => {
		const form = formOf(
			buildItem('a', { objective: 'medsos' }),
			buildItem('b', { objective: 'asas' }),
			buildItem('c', { objective: 'asas' }),
		);
		const cells = ['asas', 'kosong', 'medsos'].map(
			(objective) => ({ objective, difficulty: 'easy', count: 1 }) as const,
		);
		const { objectives } = scoreForm(
			form,
			{ a: wrong, b: right, c: right },
			buildBlueprint({ cells }),
		);
		expect(objectives).toEqual([
			{ objective: 'asas', raw: 120, max: 120, scaled: 1, mastered: true },
			{ objective: 'medsos', raw: 0, max: 60, scaled: 0, mastered: false },
		]);
	});

	test('refuses a form without items', () => {
		expect(() => scoreForm(formOf(), {}, buildBlueprint())).toThrow(
			expect.objectContaining({ code: 'EMPTY_FORM' }),
		);
	});

	test('refuses a response to an item that was not shown', () => {
		expect(() => scoreForm(formOf(...singles(1)), { lain: right }, buildBlueprint())).toThrow(
			'Response to "lain", which is not on the form (soal-0).',
		);
	});

	test('refuses a response that its item does not offer', () => {
		const responses = { 'soal-0': { choice: 'z' } };
		expect(() => scoreForm(formOf(...singles(1)), responses, buildBlueprint())).toThrow(
			expect.objectContaining({ code: 'BAD_RESPONSE' }),
		);
	});
});
