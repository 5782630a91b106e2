import { describe, expect, test } from 'vitest';
import { startAttempt } from '#domain/assessment/attempt.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { lastAnswers, missedItems } from '#domain/practice/answer-history.ts';
import {
	buildIndex,
	buildIndexed,
	buildPast,
	lastOf,
	rightAnswer,
	WRONG,
} from './practice-builder.ts';

const one = buildIndexed('asas/satu');
const two = buildIndexed('asas/dua', { revision: 3 });
const NOW = 100;
const BANK = 'f'.repeat(64);
const index = {
	...buildIndex({ id: 'asas', text: '', module: '', file: 'asas/0', items: [one, two] }),
	banks: { [BANK]: [two.id] },
};
const attempt = (at: number, bank = BANK) => ({
	...startAttempt({ id: 'a', course: 'c', bank, seed: '0'.repeat(16), number: 1, at: 0 }),
	responses: { [one.id]: { response: WRONG, at }, [two.id]: { response: WRONG, at } },
	state: 'closed' as const,
	closedAt: at,
});

describe('lastAnswers', () => {
	test('takes the latest of practice, lesson and exam', () => {
		const answers = { x: rightAnswer(one, { at: 5 }) };
		const checks = { [one.id]: { response: WRONG, revision: 1, at: 6 } };
		const data = { ...emptyLearnerData, answers, checks };
		expect(lastAnswers(data, index, NOW).get(one.id)).toMatchObject({ at: 6, isRight: false });
		const later = { ...data, answers: { x: rightAnswer(one, { at: 7 }) } };
		expect(lastAnswers(later, index, NOW).get(one.id)).toMatchObject({ at: 7, isRight: true });
		const exam = { ...later, attempts: { a: attempt(8) } };
		expect(lastAnswers(exam, index, NOW).get(one.id)).toMatchObject({ at: 8, isRight: false });
	});

	test('leaves out older revisions, items that are gone, and what an older bank meant', () => {
		const answers = {
			old: rightAnswer(two, { revision: 2 }),
			gone: rightAnswer(buildIndexed('asas/hilang')),
		};
		const data = { ...emptyLearnerData, answers, attempts: { a: attempt(8) } };
		expect([...lastAnswers(data, index, NOW).keys()]).toEqual([one.id]);
		const strange = { ...emptyLearnerData, attempts: { a: attempt(8, '0'.repeat(64)) } };
		expect(lastAnswers(strange, index, NOW).size).toBe(0);
	});

	test('an exam that is still open tells nothing', () => {
		const open = { ...attempt(8), state: 'open' as const };
		expect(lastAnswers({ ...emptyLearnerData, attempts: { a: open } }, index, NOW).size).toBe(0);
	});

	test('what was left blank in an exam is no answer, and hides none', () => {
		const blank = { ...attempt(8), responses: { [one.id]: { response: {}, at: 8 } } };
		const data = { ...emptyLearnerData, attempts: { a: blank } };
		expect(lastAnswers(data, index, NOW).size).toBe(0);
		const earlier = { ...data, answers: { x: rightAnswer(one, { at: 5 }) } };
		expect(lastAnswers(earlier, index, NOW).get(one.id)?.at).toBe(5);
	});

	test('an answer that its item cannot take is no answer', () => {
		const answers = { x: rightAnswer(one, { response: { choice: 'z' } }) };
		expect(lastAnswers({ ...emptyLearnerData, answers }, index, NOW).size).toBe(0);
	});
});

test('of what was missed, certain errors come first, then the longest ago', () => {
	const missed = (item: string, over: object) => buildPast(item, { isRight: false, ...over });
	const last = lastOf(
		missed('ragu-lama', { at: 1, certainty: 'unsure' }),
		missed('pelajaran', { at: 3 }),
		missed('yakin-baru', { at: 9, certainty: 'sure' }),
		missed('yakin-lama', { at: 2, certainty: 'sure' }),
		buildPast('benar', { at: 0 }),
	);
	expect(missedItems(last)).toEqual(['yakin-lama', 'yakin-baru', 'ragu-lama', 'pelajaran']);
});
