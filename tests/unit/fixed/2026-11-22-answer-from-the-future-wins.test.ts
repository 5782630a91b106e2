import { expect, test } from 'vitest';
import { heldMisconceptions, weakLessons } from '#domain/learning/pocket-card.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { lastAnswers, missedItems } from '#domain/practice/answer-history.ts';
import {
	buildIndex,
	buildIndexed,
	rightAnswer,
	WRONG,
} from '#tests/unit/domain/practice/practice-builder.ts';

// A wrong answer given while the clock was a year ahead stayed the latest one: right answers that
// followed were ignored, and what had been missed could never be made good.

const NOW = 1000;
const AHEAD = 5000;

test('a right answer makes good a wrong one that a clock running ahead has dated later', () => {
	const item = buildIndexed('asas/satu');
	const index = buildIndex({ id: 'asas', text: '', module: '', file: 'asas/0', items: [item] });
	const answers = {
		wrong: rightAnswer(item, { response: WRONG, at: AHEAD }),
		right: rightAnswer(item, { at: NOW }),
	};
	const data = { ...emptyLearnerData, answers };
	expect(missedItems(lastAnswers(data, index, NOW))).toEqual([]);
	expect(missedItems(lastAnswers(data, index, AHEAD))).toEqual([item.id]);
});

test('and it leaves the pocket card', () => {
	const common = { item: 'a', lesson: 'fase', isSure: true };
	const evidence = [
		{ ...common, missed: 1, misconceptions: ['netral-diam'], at: AHEAD },
		{ ...common, missed: 0, misconceptions: [], at: NOW },
	];
	expect(weakLessons(evidence, NOW)).toEqual([]);
	expect(heldMisconceptions(evidence, NOW)).toEqual([]);
});
