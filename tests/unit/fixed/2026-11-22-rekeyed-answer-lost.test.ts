import { expect, test } from 'vitest';
import { answersOf } from '#domain/diagnosis/sitting-answers.ts';
import { emptyLearnerData, type GivenAnswer } from '#domain/learning/learner-data.ts';
import { knownItems } from '#domain/practice/practice-index.ts';
import {
	buildIndex,
	buildIndexed,
	rightAnswer,
} from '#tests/unit/domain/practice/practice-builder.ts';

// The earliest answer to an item was picked before it was seen that its key has changed since. The
// question was asked again, and the new answer kept but never counted.

const item = buildIndexed('asas/satu', { revision: 2 });
const items = knownItems(
	buildIndex({ id: 'asas', text: '', module: '', file: 'asas/0', items: [item] }),
);
const sitting = { purpose: 'pretest' as const, seed: '0'.repeat(16), startedAt: 1, at: 1 };
const dataOf = (...answers: readonly GivenAnswer[]) => ({
	...emptyLearnerData,
	sittings: { s: { ...sitting, items: [item.id] } },
	answers: Object.fromEntries(answers.map((answer) => [`${answer.at}-${answer.item}`, answer])),
});
const old = rightAnswer(item, { revision: 1, at: 1 });
const renewed = rightAnswer(item, { at: 2 });

test('an item with another key since is open again', () => {
	expect(answersOf('s', dataOf(old), items)).toEqual({ answers: [], stale: 1, open: [item.id] });
});

test('the answer to its new key counts', () => {
	expect(answersOf('s', dataOf(old, renewed), items)).toEqual({
		answers: [renewed],
		stale: 0,
		open: [],
	});
});
