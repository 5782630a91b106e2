import { describe, expect, test } from 'vitest';
import { itemSchema } from '#schemas/item.ts';

const sentence = 'Kalimat yang cukup panjang.';
const letters = [...'abcdefgh'];

const common = {
	revision: 1,
	status: 'released',
	objective: 'netral',
	lesson: 'dasar/01#arti',
	difficulty: 'easy',
	stem: sentence,
	reason: sentence,
	citations: ['uu-1-2000#1'],
};

const labels = (count: number) => letters.slice(0, count).map((id) => ({ id, text: `Teks ${id}` }));
const lines = (count: number) => labels(count).map((each) => ({ ...each, feedback: sentence }));
const keyed = (count: number, key = 'a') => lines(count).map((each) => ({ ...each, key }));
const step = (id: string) => ({ id, stem: sentence, choices: lines(3), key: 'a' });

const right: Readonly<Record<string, object>> = {
	single: { ...common, type: 'single', choices: lines(4), key: 'a' },
	multiple: { ...common, type: 'multiple', choices: lines(4), key: ['a', 'b'] },
	truefalse: {
		...common,
		type: 'truefalse',
		verdict: true,
		verdictFeedback: { true: sentence, false: sentence },
		choices: lines(3),
		key: 'a',
	},
	order: { ...common, type: 'order', entries: lines(4) },
	match: { ...common, type: 'match', options: labels(3), entries: keyed(3) },
	categorise: { ...common, type: 'categorise', categories: labels(2), entries: keyed(3) },
	case: { ...common, type: 'case', situation: sentence, steps: [step('a'), step('b')] },
};

/** Fields at fault in an item of this type with these fields changed. */
function faultsOf(type: string, over: object): string[] {
	const result = itemSchema.safeParse({ ...right[type], ...over });
	return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

describe('itemSchema', () => {
	for (const type of Object.keys(right)) {
		test(`takes a right ${type} item: not critical, in all phases, unless it says so`, () => {
			expect(itemSchema.parse(right[type])).toMatchObject({ critical: false, phases: [] });
		});

		test(`refuses a ${type} item with a field of its own invention`, () => {
			expect(itemSchema.safeParse({ ...right[type], slug: 'x' }).success).toBe(false);
		});

		test.for(Object.keys(common))(`refuses a ${type} item without %s`, (field) => {
			expect(faultsOf(type, { [field]: undefined })).toEqual([field]);
		});
	}

	test('every choice needs feedback, the right one as well', () => {
		const bare = lines(3).map(({ feedback, ...choice }) =>
			choice.id === 'a' ? choice : { ...choice, feedback },
		);
		expect(faultsOf('single', { choices: bare })).toEqual(['choices.0.feedback']);
	});

	test.for([
		{ type: 'single', field: 'choices', list: lines, least: 3, most: 6 },
		{ type: 'order', field: 'entries', list: lines, least: 3, most: 6 },
		{ type: 'match', field: 'options', list: labels, least: 2, most: 6 },
		{ type: 'match', field: 'entries', list: keyed, least: 3, most: 6 },
		{ type: 'categorise', field: 'categories', list: labels, least: 2, most: 4 },
	])('$field of $type: $least to $most', ({ type, field, list, least, most }) => {
		expect(faultsOf(type, { [field]: list(least) })).toEqual([]);
		expect(faultsOf(type, { [field]: list(most) })).toEqual([]);
		expect(faultsOf(type, { [field]: list(least - 1) })).toContain(field);
		expect(faultsOf(type, { [field]: list(most + 1) })).toContain(field);
	});

	test('a case has a situation and two to four steps', () => {
		const steps = [...'abcde'].map(step);
		expect(faultsOf('case', { steps: steps.slice(0, 4) })).toEqual([]);
		expect(faultsOf('case', { steps })).toEqual(['steps']);
		expect(faultsOf('case', { steps: steps.slice(0, 1) })).toEqual(['steps']);
		expect(faultsOf('case', { situation: undefined })).toEqual(['situation']);
	});

	test.for([
		{ type: 'single', over: { key: 'e' }, field: 'key' },
		{ type: 'truefalse', over: { key: 'd' }, field: 'key' },
		{ type: 'multiple', over: { key: ['a', 'e'] }, field: 'key.1' },
		{ type: 'multiple', over: { key: ['b', 'b'] }, field: 'key.1' },
		{ type: 'multiple', over: { key: [] }, field: 'key' },
		{ type: 'match', over: { entries: keyed(3, 'd') }, field: 'entries.0.key' },
		{ type: 'categorise', over: { entries: keyed(3, 'c') }, field: 'entries.0.key' },
	])('a key of $type that leads nowhere or twice is at fault: $over', ({ type, over, field }) => {
		expect(faultsOf(type, over)[0]).toBe(field);
	});

	test.for([
		{ type: 'single', field: 'choices' },
		{ type: 'multiple', field: 'choices' },
		{ type: 'truefalse', field: 'choices' },
		{ type: 'order', field: 'entries' },
		{ type: 'match', field: 'options' },
		{ type: 'match', field: 'entries' },
		{ type: 'categorise', field: 'categories' },
		{ type: 'case', field: 'steps' },
	])('two $field of $type with one letter are at fault, at the second', ({ type, field }) => {
		const list = Reflect.get(right[type] ?? {}, field) as readonly { readonly id: string }[];
		const last = list.length - 1;
		const repeated = list.map((each, index) => (index === last ? { ...each, id: 'a' } : each));
		expect(faultsOf(type, { [field]: repeated })).toContain(`${field}.${last}.id`);
	});

	test('steps of a case may use the same letters for their choices', () => {
		expect(faultsOf('case', { steps: [step('a'), step('b')] })).toEqual([]);
		const twice = { ...step('b'), choices: [...lines(3), ...lines(1)] };
		expect(faultsOf('case', { steps: [step('a'), twice] })).toEqual(['steps.1.choices.3.id']);
	});
});
