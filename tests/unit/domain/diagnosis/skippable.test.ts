import { describe, expect, test } from 'vitest';
import { answersOf } from '#domain/diagnosis/sitting-answers.ts';
import { skippableLessons } from '#domain/diagnosis/skippable.ts';
import { emptyLearnerData, type GivenAnswer } from '#domain/learning/learner-data.ts';
import { knownItems } from '#domain/practice/practice-index.ts';
import {
	buildIndex,
	buildObjective,
	rightAnswer,
	WRONG,
} from '#tests/unit/domain/practice/practice-builder.ts';

const asas = buildObjective('asas', 2);
const hak = buildObjective('hak', 2);
const items = knownItems(buildIndex(asas, hak));
const asked = [...asas.items, ...hak.items];
const course = {
	id: 'kursus',
	pretest: { items: 2, skip: true },
	lessons: [
		{ id: 'satu', objectives: ['asas'] },
		{ id: 'dua', objectives: ['asas', 'hak'] },
		{ id: 'tiga', objectives: [] },
		{ id: 'empat', objectives: ['tanpa-soal'] },
	],
};
const dataOf = (answers: readonly GivenAnswer[], closedAt: number | undefined = 9) => ({
	...emptyLearnerData,
	sittings: {
		s: {
			purpose: 'pretest' as const,
			course: 'kursus',
			seed: '0'.repeat(16),
			items: asked.map(({ id }) => id),
			startedAt: 1,
			...(closedAt === undefined ? {} : { closedAt }),
			at: 1,
		},
	},
	answers: Object.fromEntries(answers.map((answer) => [`${answer.at}-${answer.item}`, answer])),
});
const right = asked.map((item) => rightAnswer(item));
const withFirst = (over: Partial<GivenAnswer>) =>
	right.map((answer, place) => (place === 0 ? { ...answer, ...over } : answer));

describe('skippableLessons', () => {
	test('are those whose objectives are all known', () => {
		expect(skippableLessons(course, dataOf(right), items)).toEqual(['satu', 'dua']);
		const wrongLast = right.map((answer, place) =>
			place === 3 ? { ...answer, response: {} } : answer,
		);
		expect(skippableLessons(course, dataOf(wrongLast), items)).toEqual(['satu']);
	});

	test.for<[string, Partial<GivenAnswer>]>([
		['wrong', { response: WRONG }],
		['guessed', { certainty: 'guess' }],
		['given to an older revision', { revision: 0 }],
		['of another sitting', { sitting: 'lain' }],
	])('an answer that is %s leaves its objective unknown', ([, over]) => {
		expect(skippableLessons(course, dataOf(withFirst(over)), items)).toEqual([]);
	});

	test('a doubtful right answer is knowledge', () => {
		const doubtful = dataOf(withFirst({ certainty: 'unsure' }));
		expect(skippableLessons(course, doubtful, items)).toEqual(['satu', 'dua']);
	});

	test('none, where the course says no, the test is not over, or it is of another course', () => {
		const refusing = { ...course, pretest: { items: 2, skip: false } };
		expect(skippableLessons(refusing, dataOf(right), items)).toEqual([]);
		expect(
			skippableLessons(course, { ...dataOf(right.slice(0, 3)), ...openSitting() }, items),
		).toEqual([]);
		expect(skippableLessons({ ...course, id: 'lain' }, dataOf(right), items)).toEqual([]);
	});
});

function openSitting() {
	return { sittings: { s: { ...dataOf(right).sittings.s, closedAt: undefined } } };
}

describe('answersOf', () => {
	test('counts what changed or is gone, and knows what is still to be answered', () => {
		const fewer = knownItems(buildIndex(asas));
		const data = dataOf(withFirst({ revision: 2 }).slice(0, 3));
		const { answers, stale, open } = answersOf('s', data, fewer);
		expect(answers.map(({ item }) => item)).toEqual([asked[1]?.id]);
		expect({ stale, open }).toEqual({ stale: 3, open: [asked[0]?.id] });
		expect(answersOf('s', dataOf(right.slice(1)), items).open).toEqual([asked[0]?.id]);
		expect(answersOf('tidak-ada', data, items)).toEqual({ answers: [], stale: 0, open: [] });
	});

	test('of two answers to one item the first counts, given before the explanation', () => {
		const second = rightAnswer(asked[0] as (typeof asked)[number], { response: WRONG, at: 2 });
		const { answers } = answersOf('s', dataOf([second, ...right]), items);
		expect(answers[0]?.at).toBe(1);
	});
});
