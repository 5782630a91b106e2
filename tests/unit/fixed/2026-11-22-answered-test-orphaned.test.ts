import { expect, test } from 'vitest';
import { lastClosed } from '#domain/diagnosis/sitting-answers.ts';
import { emptyLearnerData, type GivenAnswer } from '#domain/learning/learner-data.ts';
import { knownItems } from '#domain/practice/practice-index.ts';
import {
	buildIndex,
	buildObjective,
	rightAnswer,
} from '#tests/unit/domain/practice/practice-builder.ts';

// A test whose last answer was kept before its tab died was neither open nor closed: it could not be
// gone on with, and its result was never shown.

const asas = buildObjective('asas', 3);
const [one, two, three] = asas.items;
if (one === undefined || two === undefined || three === undefined) throw new Error('no items');
const items = knownItems(buildIndex(asas));
const sitting = {
	purpose: 'pretest' as const,
	course: 'kursus',
	seed: '0'.repeat(16),
	items: [one.id, two.id],
	startedAt: 1,
	at: 1,
};
const dataOf = (...answers: readonly GivenAnswer[]) => ({
	...emptyLearnerData,
	sittings: { s: sitting },
	answers: Object.fromEntries(answers.map((answer) => [`${answer.at}-${answer.item}`, answer])),
});
const find = (data: ReturnType<typeof dataOf>, known = items) =>
	lastClosed({ data, items: known }, 'pretest', 'kursus')?.id;

test('a test with every answer is over, whether it was closed or not', () => {
	expect(find(dataOf(rightAnswer(one), rightAnswer(two)))).toBe('s');
	expect(find(dataOf(rightAnswer(one)))).toBeUndefined();
});

test('a test whose other items are gone is over, unless it has no answer at all', () => {
	const without = (...gone: readonly unknown[]) =>
		knownItems(buildIndex({ ...asas, items: asas.items.filter((item) => !gone.includes(item)) }));
	expect(find(dataOf(rightAnswer(one)), without(two))).toBe('s');
	expect(find(dataOf(), without(one, two))).toBeUndefined();
});

test('the test answered last is the last, closed or not', () => {
	const closed = { ...sitting, items: [three.id], closedAt: 5 };
	const answered = dataOf(rightAnswer(one, { at: 6 }), rightAnswer(two, { at: 7 }));
	expect(find({ ...answered, sittings: { ...answered.sittings, t: closed } as never })).toBe('s');
	const before = dataOf(rightAnswer(one, { at: 3 }), rightAnswer(two, { at: 4 }));
	expect(find({ ...before, sittings: { ...before.sittings, t: closed } as never })).toBe('t');
});
