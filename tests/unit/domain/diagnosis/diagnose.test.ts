import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREDIT } from '#domain/assessment/credit.ts';
import {
	beliefsIn,
	byObjective,
	judge,
	shareOf,
	shownBeliefs,
	toTreat,
} from '#domain/diagnosis/diagnose.ts';
import type { Certainty } from '#domain/learning/learner-data.ts';
import { knownItems } from '#domain/practice/practice-index.ts';
import { anyResponse, specs } from '#tests/unit/domain/builders.ts';
import {
	buildIndex,
	buildIndexed,
	buildObjective,
	rightAnswer,
	WRONG,
} from '#tests/unit/domain/practice/practice-builder.ts';

const objectives = [buildObjective('asas', 7), buildObjective('hak', 7)];
const items = knownItems(buildIndex(...objectives));
const all = objectives.flatMap((objective) => objective.items);
const certainty = fc.constantFrom<Certainty | undefined>('sure', 'unsure', 'guess', undefined);
const anyAnswers = fc.tuple(
	...all.map((item) =>
		fc.record({ item: fc.constant(item.id), response: anyResponse(item.spec), certainty }),
	),
);

describe('judge', () => {
	test('every answer stands in one quadrant, and its right half is full credit', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const judged = judge(answers, items);
				expect(judged).toHaveLength(answers.length);
				for (const [place, { quadrant, credit }] of judged.entries()) {
					expect(quadrant.endsWith('-right')).toBe(credit === CREDIT);
					expect(quadrant.startsWith(answers[place]?.certainty ?? 'unsure')).toBe(true);
				}
			}),
		);
	});

	test('results by objective add up to the whole', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const judged = judge(answers, items);
				const results = byObjective(judged);
				expect(results.map(({ total }) => total)).toEqual([7, 7]);
				const mean = results.reduce((sum, { scaled }) => sum + scaled, 0) / 2;
				expect(shareOf(judged)).toBeCloseTo(mean, 10);
			}),
		);
	});

	test('certain errors are treated first, right answers only where they were guessed', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const order = ['sure-wrong', 'unsure-wrong', 'guess-wrong', 'guess-right'];
				const places = toTreat(judge(answers, items)).map(({ quadrant }) =>
					order.indexOf(quadrant),
				);
				expect(places).toEqual(places.toSorted((one, other) => one - other));
				expect(places).not.toContain(-1);
			}),
		);
	});
});

test.for([
	[[], 0],
	[[0], 0],
	[[CREDIT], 1],
	[[CREDIT, 0, CREDIT / 2, CREDIT / 2], 0.5],
] as const)('credits %o are a share of %f', ([credits, share]) => {
	expect(shareOf(credits.map((credit) => ({ credit })))).toBe(share);
});

describe('shownBeliefs', () => {
	const one = buildIndexed('a/1');
	const two = buildIndexed('a/2');
	const steps = buildIndexed('a/kasus', { spec: specs.case });
	const many = buildIndexed('a/banyak', { spec: specs.multiple });
	const own = { id: 'a', text: '', module: '', file: 'a/0', items: [one, two, steps, many] };
	const known = knownItems(buildIndex(own));
	const tags = new Map([
		[one.id, { a: 'sekadar-like' }],
		[two.id, { a: 'sekadar-like', c: 'netral-diam' }],
		[steps.id, { 'a.b': 'netral-golput' }],
		[many.id, { b: 'hanya-pejabat' }],
	]);
	const beliefs = (...answers: Parameters<typeof judge>[0]) =>
		shownBeliefs(judge(answers, known), known, tags);

	test('a belief held with certainty comes first, then the one that shows most', () => {
		expect(
			beliefs(
				{ item: one.id, response: WRONG, certainty: 'guess' },
				{ item: two.id, response: WRONG, certainty: 'unsure' },
				{ item: steps.id, response: { a: 'b', b: 'd' }, certainty: 'sure' },
			),
		).toEqual([
			{ tag: 'netral-golput', items: [steps.id], certainty: 'sure' },
			{ tag: 'sekadar-like', items: [one.id, two.id], certainty: 'unsure' },
		]);
	});

	test('a choice that was not taken shows nothing', () => {
		expect(beliefs({ item: one.id, response: { choice: 'd' } })).toEqual([]);
		expect(beliefs(rightAnswer(two))).toEqual([]);
		expect(beliefs({ item: many.id, response: { a: 'yes' } })).toEqual([]);
		expect(beliefs({ item: many.id, response: { a: 'yes', b: 'yes' } })).toHaveLength(1);
	});
});

test.for([
	['single', { choice: 'a' }, { a: 'x', b: 'y' }, ['x']],
	['multiple', { a: 'yes', c: 'yes' }, { a: 'x', b: 'y' }, ['x']],
	['truefalse', { verdict: 'true', reason: 'b' }, { b: 'y' }, ['y']],
	['case', { a: 'b', b: 'b' }, { 'a.b': 'x', b: 'y' }, ['x']],
	['single', { choice: 'constructor' }, {}, []],
] as const)('of a %s answer %o the beliefs are found', ([type, response, tags, found]) => {
	expect(beliefsIn(specs[type], response, tags)).toEqual(found);
});
