import fc from 'fast-check';
import type { Bank, Blueprint } from '#domain/assessment/bank.ts';
import {
	difficulties,
	itemTypes,
	type Item,
	type ItemSpec,
	type ItemType,
} from '#domain/assessment/item.ts';
import type { Response, Responses } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import type { Form } from '#domain/assessment/form.ts';

/** One specimen of every item type, of the sizes that items usually have. */
export const specs: { readonly [T in ItemType]: ItemSpec & { readonly type: T } } = {
	single: { type: 'single', choices: ['a', 'b', 'c', 'd'], key: 'b' },
	multiple: { type: 'multiple', choices: ['a', 'b', 'c', 'd', 'e'], key: ['a', 'c', 'd'] },
	truefalse: { type: 'truefalse', verdict: false, choices: ['a', 'b', 'c'], key: 'c' },
	order: { type: 'order', entries: ['a', 'b', 'c', 'd'] },
	match: { type: 'match', options: ['p', 'q', 'r'], key: { a: 'q', b: 'p', c: 'r' } },
	categorise: {
		type: 'categorise',
		categories: ['x', 'y'],
		key: { a: 'x', b: 'y', c: 'y', d: 'x' },
	},
	case: {
		type: 'case',
		steps: [
			{ id: 'a', choices: ['a', 'b', 'c'], key: 'a' },
			{ id: 'b', choices: ['a', 'b', 'c', 'd'], key: 'd' },
		],
	},
};

export function buildItem(
	id: string,
	over: Partial<Omit<Item, keyof ItemSpec>> = {},
	spec: ItemSpec = specs.single,
): Item {
	const common = { revision: 1, objective: 'asas', difficulty: 'easy', critical: false } as const;
	return { ...spec, id, ...common, text: '0123456789abcdef', ...over };
}

const objectives = ['asas', 'dasar-hukum', 'larangan', 'tahapan', 'medsos'];

/**
 * A hundred items: every type over five objectives and three difficulties, one in five critical, and
 * an exam of twenty of them.
 */
export function buildBank(over: Partial<Bank> = {}): Bank {
	const items = Array.from({ length: 100 }, (_, index) =>
		buildItem(
			`soal-${String(index).padStart(3, '0')}`,
			{
				objective: objectives[index % 5] as string,
				difficulty: difficulties[Math.floor(index / 5) % 2] as Item['difficulty'],
				critical: index % 5 === Math.floor(index / 10) % 5,
			},
			specs[itemTypes[index % 7] as ItemType],
		),
	);
	return {
		course: 'netralitas',
		title: 'Netralitas ASN',
		edition: '2026.1',
		jp: 4,
		validityMonths: 12,
		legalBasis: ['UU 20/2023 Pasal 24 ayat (1) huruf d'],
		blueprint: {
			cells: objectives.flatMap((objective) => [
				{ objective, difficulty: 'easy', count: 2 } as const,
				{ objective, difficulty: 'medium', count: 2 } as const,
			]),
			critical: 3,
			masteryScore: 0.8,
		},
		retake: { attempts: 3, cooldownMinutes: 60, restDays: 7 },
		objectives: Object.fromEntries(objectives.map((id) => [id, `Menjelaskan ${id}.`])),
		items,
		...over,
	};
}

export function buildBlueprint(over: Partial<Blueprint> = {}): Blueprint {
	return {
		cells: [{ objective: 'asas', difficulty: 'easy', count: 1 }],
		critical: 0,
		masteryScore: 0.7,
		...over,
	};
}

/** A form that shows items as written, in the order given. */
export function formOf(...items: readonly Item[]): Form {
	return { items: items.map((item) => ({ item, order: {} })) };
}

export function keysOf(form: Form): Responses {
	return Object.fromEntries(form.items.map(({ item }) => [item.id, keyOf(item)]));
}

export const anySeed = fc
	.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff))
	.map((words) => words.map((word) => word.toString(16).padStart(8, '0')).join(''));

/** Any valid response to an item, from empty to complete. */
export function anyResponse(item: ItemSpec): fc.Arbitrary<Response> {
	const slots = slotsOf(item).map(({ id, values }) => [
		id,
		fc.option(fc.constantFrom(...values), { nil: undefined }),
	]);
	return fc
		.record(Object.fromEntries(slots) as Record<string, fc.Arbitrary<string | undefined>>)
		.map(
			(response) =>
				Object.fromEntries(
					Object.entries(response).filter(([, value]) => value !== undefined),
				) as Response,
		);
}

/** Any valid responses to a form; items without an answer are left out. */
export function anyResponses(form: Form): fc.Arbitrary<Responses> {
	return fc
		.tuple(
			...form.items.map(({ item }) => anyResponse(item).map((each) => [item.id, each] as const)),
		)
		.map((entries) =>
			Object.fromEntries(entries.filter(([, response]) => Object.keys(response).length > 0)),
		);
}

/** Any item of any type, with lists of 1 to 6. */
export const anySpec: fc.Arbitrary<ItemSpec> = fc.nat(1e9).chain((choice) => {
	const ids = fc.integer({ min: 1, max: 6 }).map((length) => [...'abcdef'].slice(0, length));
	const keyed = fc
		.tuple(ids, ids, fc.array(fc.nat(1e6), { minLength: 6, maxLength: 6 }))
		.map(([labels, entries, picks]) => ({
			labels,
			key: Object.fromEntries(
				entries.map((id, index) => [id, labels[(picks[index] ?? 0) % labels.length] as string]),
			),
		}));
	const list = ids.chain((choices) => fc.constantFrom(...choices).map((key) => ({ choices, key })));
	const kinds: readonly fc.Arbitrary<ItemSpec>[] = [
		list.map((each) => ({ type: 'single', ...each })),
		ids.chain((choices) =>
			fc
				.subarray(choices, { minLength: 1 })
				.map((key): ItemSpec => ({ type: 'multiple', choices, key })),
		),
		fc
			.tuple(list, fc.boolean())
			.map(([each, verdict]) => ({ type: 'truefalse', verdict, ...each })),
		ids.map((entries) => ({ type: 'order', entries })),
		keyed.map(({ labels, key }) => ({ type: 'match', options: labels, key })),
		keyed.map(({ labels, key }) => ({ type: 'categorise', categories: labels, key })),
		fc.array(list, { minLength: 1, maxLength: 6 }).map((lists) => ({
			type: 'case',
			steps: lists.map((each, index) => ({ id: 'abcdef'.charAt(index), ...each })),
		})),
	];
	return kinds[choice % kinds.length] as fc.Arbitrary<ItemSpec>;
});
