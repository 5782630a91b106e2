import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bank } from '#domain/assessment/bank.ts';
import { assertDrawable, drawForm, type Form } from '#domain/assessment/form.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import {
	anySeed,
	buildBank,
	buildBlueprint,
	buildItem,
	specs,
} from '#tests/unit/domain/builders.ts';

const seed = '0123456789abcdef';
const bank = buildBank();
const idsOf = ({ items }: Form) => items.map(({ item }) => item.id);

/** What a second implementation, in another language, draws from the same bank and seed. */
const golden = {
	first: [
		'soal-000 single {"choices":["b","c","d","a"]}',
		'soal-090 case {"a":["c","a","b"],"b":["d","a","c","b"]}',
		'soal-060 match {"options":["q","p","r"]}',
		'soal-059 order {"entries":["c","d","a","b"]}',
		'soal-029 multiple {"choices":["c","d","e","b","a"]}',
		'soal-099 multiple {"choices":["b","d","e","a","c"]}',
		'soal-089 categorise {"entries":["b","a","d","c"]}',
	],
	second: [
		'soal-049 single {"choices":["b","d","a","c"]}',
		'soal-009 truefalse {"choices":["b","c","a"]}',
		'soal-069 case {"a":["b","c","a"],"b":["d","c","b","a"]}',
		'soal-070 single {"choices":["c","b","a","d"]}',
		'soal-050 multiple {"choices":["a","b","d","e","c"]}',
		'soal-030 truefalse {"choices":["c","a","b"]}',
		'soal-039 match {"options":["q","p","r"]}',
	],
};

describe('drawForm', () => {
	// Written out, so that any other engine, and any later version, can be held to it.
	test('gives one fixed form for a fixed bank, seed and number', () => {
		const small: Bank = {
			...bank,
			blueprint: {
				cells: [
					{ objective: 'asas', difficulty: 'easy', count: 3 },
					{ objective: 'medsos', difficulty: 'medium', count: 4 },
				],
				critical: 2,
				masteryScore: 0.7,
			},
		};
		const shown = ({ items }: Form) =>
			items.map(({ item, order }) => `${item.id} ${item.type} ${canonicalJson(order)}`);

		expect(shown(drawForm(small, seed, 1))).toEqual(golden.first);
		expect(shown(drawForm(small, seed, 2))).toEqual(golden.second);
	});

	test('gives the same form for the same seed and number, and another for another seed', () => {
		fc.assert(
			fc.property(anySeed, fc.integer({ min: 1, max: 8 }), (any, number) => {
				expect(drawForm(buildBank(), any, number)).toEqual(drawForm(bank, any, number));
			}),
		);
		expect(drawForm(bank, seed, 1)).not.toEqual(drawForm(bank, 'fedcba9876543210', 1));
	});

	test('holds exactly what the blueprint asks for, whatever the seed and the number', () => {
		fc.assert(
			fc.property(anySeed, fc.integer({ min: 1, max: 12 }), (any, number) => {
				const { items } = drawForm(bank, any, number);
				for (const cell of bank.blueprint.cells) {
					const own = items.filter(
						({ item }) => item.objective === cell.objective && item.difficulty === cell.difficulty,
					);
					expect(own).toHaveLength(cell.count);
				}
				expect(items.filter(({ item }) => item.critical)).toHaveLength(3);
				expect(new Set(items.map(({ item }) => item.id)).size).toBe(20);
			}),
		);
	});

	test('shows each list whole, choices in any order and an order item never solved', () => {
		fc.assert(
			fc.property(anySeed, (any) => {
				for (const { item, order } of drawForm(bank, any, 1).items) {
					switch (item.type) {
						case 'single':
						case 'multiple':
						case 'truefalse':
							expect(Object.keys(order)).toEqual(['choices']);
							expect(order['choices']?.toSorted()).toEqual(item.choices);
							break;
						case 'order':
							expect(order['entries']?.toSorted()).toEqual(item.entries);
							expect(order['entries']).not.toEqual(item.entries);
							break;
						case 'match':
							expect(Object.keys(order)).toEqual(['options']);
							expect(order['options']?.toSorted()).toEqual(item.options);
							break;
						case 'categorise':
							expect(Object.keys(order)).toEqual(['entries']);
							expect(order['entries']?.toSorted()).toEqual(Object.keys(item.key));
							break;
						case 'case':
							expect(Object.keys(order)).toEqual(item.steps.map(({ id }) => id));
							for (const { id, choices } of item.steps) {
								expect(order[id]?.toSorted()).toEqual(choices);
							}
					}
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('an order item of one entry has nothing to put out of order', () => {
		const item = buildItem('a', {}, { type: 'order', entries: ['a'] });
		const one = buildBank({ items: [item], blueprint: buildBlueprint() });
		expect(drawForm(one, seed, 1).items[0]?.order).toEqual({ entries: ['a'] });
	});

	test('an order item of two entries is always shown reversed', () => {
		const item = buildItem('a', {}, { type: 'order', entries: ['a', 'b'] });
		const one = buildBank({ items: [item], blueprint: buildBlueprint() });
		fc.assert(
			fc.property(anySeed, (any) => {
				expect(drawForm(one, any, 1).items[0]?.order).toEqual({ entries: ['b', 'a'] });
			}),
		);
	});

	test('does not change the first attempt when more follow', () => {
		const first = drawForm(bank, seed, 1);
		drawForm(bank, seed, 5);
		expect(drawForm(bank, seed, 1)).toEqual(first);
	});
});

describe('items seen before', () => {
	const ten = Array.from({ length: 10 }, (_, index) => buildItem(`soal-${index}`));
	const three = buildBlueprint({ cells: [{ objective: 'asas', difficulty: 'easy', count: 3 }] });

	test('come back only when all others are used up', () => {
		fc.assert(
			fc.property(anySeed, (any) => {
				const cell = buildBank({ items: ten, blueprint: three });
				const drawn = [1, 2, 3, 4].map((number) => idsOf(drawForm(cell, any, number)));
				expect(new Set(drawn.slice(0, 3).flat()).size).toBe(9);
				// The tenth is the one left unseen; two of the nine come again.
				expect(new Set(drawn.flat()).size).toBe(10);
			}),
		);
	});

	test('are shared out evenly over many attempts', () => {
		const cell = buildBank({ items: ten, blueprint: three });
		const counts: Record<string, number> = {};
		for (let number = 1; number <= 20; number += 1) {
			for (const id of idsOf(drawForm(cell, seed, number))) counts[id] = (counts[id] ?? 0) + 1;
		}
		expect(Object.values(counts)).toEqual(ten.map(() => 6));
	});

	test('critical items are not seen twice while another cell has an unseen one', () => {
		fc.assert(
			fc.property(anySeed, (any) => {
				const critical = [1, 2, 3, 4, 5, 6].flatMap((number) =>
					drawForm(bank, any, number)
						.items.filter(({ item }) => item.critical)
						.map(({ item }) => item.id),
				);
				expect(new Set(critical).size).toBe(18);
			}),
		);
	});
});

describe('critical items', () => {
	const itemsOf = (objective: string, ordinary: number, critical: number) =>
		Array.from({ length: ordinary + critical }, (_, index) =>
			buildItem(`${objective}-${index}`, { objective, critical: index >= ordinary }),
		);
	const cellOf = (objective: string, count: number) =>
		({ objective, difficulty: 'easy', count }) as const;
	const criticalOf = (found: Bank, any: string) =>
		drawForm(found, any, 1)
			.items.filter(({ item }) => item.critical)
			.map(({ item }) => item.objective)
			.sort();

	test('go first to a cell that has too few ordinary ones', () => {
		const found = buildBank({
			items: [...itemsOf('a', 1, 1), ...itemsOf('b', 2, 8)],
			blueprint: buildBlueprint({ cells: [cellOf('a', 2), cellOf('b', 2)], critical: 1 }),
		});
		fc.assert(
			fc.property(anySeed, (any) => {
				expect(criticalOf(found, any)).toEqual(['a']);
			}),
		);
	});

	test('never take more places than a cell has', () => {
		const found = buildBank({
			items: [...itemsOf('a', 1, 8), ...itemsOf('b', 2, 2)],
			blueprint: buildBlueprint({ cells: [cellOf('a', 1), cellOf('b', 2)], critical: 2 }),
		});
		fc.assert(
			fc.property(anySeed, (any) => {
				expect(drawForm(found, any, 1).items).toHaveLength(3);
				expect([
					['a', 'b'],
					['b', 'b'],
				]).toContainEqual(criticalOf(found, any));
			}),
		);
	});
});

describe('a bank that no form can be drawn from', () => {
	const cell = { objective: 'asas', difficulty: 'easy' } as const;
	const bankOf = (ordinary: number, critical: number, count: number, wanted: number) =>
		buildBank({
			items: Array.from({ length: ordinary + critical }, (_, index) =>
				buildItem(`soal-${index}`, { critical: index >= ordinary }),
			),
			blueprint: buildBlueprint({ cells: [{ ...cell, count }], critical: wanted }),
		});

	test.for([
		{ name: 'just enough items', found: bankOf(2, 1, 3, 1) },
		{ name: 'critical items alone', found: bankOf(0, 3, 3, 3) },
		{ name: 'a cell that needs a critical item to be full', found: bankOf(2, 4, 3, 1) },
	])('is not one with $name', ({ found }) => {
		expect(() => assertDrawable(found)).not.toThrow();
		const { items } = drawForm(found, seed, 3);
		const { count } = found.blueprint.cells[0] ?? { count: 0 };
		expect(items).toHaveLength(count);
		expect(items.filter(({ item }) => item.critical)).toHaveLength(found.blueprint.critical);
	});

	test.for([
		{
			name: 'one item short',
			found: bankOf(2, 0, 3, 0),
			message: 'asas/easy: found 2, wanted 3.',
		},
		{
			name: 'a critical item short',
			found: bankOf(3, 1, 3, 2),
			message: 'critical items that fit the cells: found 1, wanted 2.',
		},
		{
			name: 'more critical items wanted than places',
			found: bankOf(3, 5, 3, 4),
			message: 'critical items that fit the cells: found 3, wanted 4.',
		},
		{
			name: 'too few ordinary items beside the critical ones wanted',
			found: bankOf(1, 2, 3, 1),
			message: 'Ordinary items leave 2 places to critical ones, wanted 1.',
		},
	])('is one with $name', ({ found, message }) => {
		const refusal: unknown = expect.objectContaining({ code: 'BANK_TOO_SMALL', message });
		expect(() => assertDrawable(found)).toThrow(refusal);
		expect(() => drawForm(found, seed, 1)).toThrow(refusal);
	});

	test('is one without items', () => {
		expect(() => assertDrawable(buildBank({ items: [] }))).toThrow(/found 0, wanted 2/);
	});

	test.for([
		{ name: 'items out of order', items: [buildItem('b'), buildItem('a')] },
		{ name: 'an item twice', items: [buildItem('a'), buildItem('a')] },
	])('is one with $name, because the draw would depend on it', ({ items }) => {
		const found = buildBank({ items, blueprint: buildBlueprint() });
		expect(() => assertDrawable(found)).toThrow(expect.objectContaining({ code: 'BAD_BANK' }));
	});

	test('is one whose blueprint names a cell twice', () => {
		const cells = [
			{ ...cell, count: 1 },
			{ ...cell, count: 1 },
		];
		const found = buildBank({ blueprint: buildBlueprint({ cells }) });
		expect(() => assertDrawable(found)).toThrow(expect.objectContaining({ code: 'BAD_BANK' }));
	});
});

test('items outside every cell are never drawn', () => {
	const items = [buildItem('a'), buildItem('b', { objective: 'lain' }, specs.case)];
	const found = buildBank({ items, blueprint: buildBlueprint() });
	for (const number of [1, 2, 3]) expect(idsOf(drawForm(found, seed, number))).toEqual(['a']);
});
