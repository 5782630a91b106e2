import { describe, expect, test } from 'vitest';
import { advance, startAttempt } from '#domain/assessment/attempt.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { answersIn, answersOutsideExams } from '#domain/learning/answers.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';
import { buildIndexed, rightAnswer, WRONG } from '#tests/unit/domain/practice/practice-builder.ts';

const bank = buildBank();
const digest = 'f'.repeat(64);
const seed = '0123456789abcdef';
const banks = new Map([[digest, bank]]);
const form = drawForm(bank, seed, 1).items.map(({ item }) => item);
const [first] = form;
if (first === undefined) throw new Error('The form is empty.');
const start = { id: 'n', course: bank.course, bank: digest, seed, number: 1, at: 10 };
const response = keyOf(first);
const open = advance(startAttempt(start), { type: 'answer', itemId: first.id, response, at: 20 });
const closed = advance(open, { type: 'submit', at: 30 });
const answersOf = (attempt: typeof open, known = banks) =>
	answersIn({ ...emptyLearnerData, attempts: { n: attempt } }, known);

describe('an exam', () => {
	test('tells each item of its form: what was answered when, and what was left blank', () => {
		const [answered, ...blank] = answersOf(closed);
		expect(answered).toEqual({ item: first.id, revision: 1, response, at: 20 });
		expect(blank).toEqual(
			form.slice(1).map(({ id }) => ({ item: id, revision: 1, response: {}, at: 30 })),
		);
	});

	test('tells nothing while it is open, or where its bank is not at hand', () => {
		expect(answersOf(open)).toEqual([]);
		expect(answersOf(closed, new Map())).toEqual([]);
	});
});

test('answers outside exams are those of practice and those to the checks of lessons', () => {
	const answer = rightAnswer(buildIndexed('asas/satu'));
	const check = { response: WRONG, revision: 2, at: 5 };
	const data = { ...emptyLearnerData, answers: { x: answer }, checks: { 'asas/dua': check } };
	expect(answersOutsideExams(data)).toEqual([answer, { item: 'asas/dua', ...check }]);
	expect(answersIn(data, banks)).toEqual(answersOutsideExams(data));
});
