import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForm } from '#domain/assessment/form.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { startAttempt, advance } from '#domain/assessment/attempt.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { replayCards } from '#domain/review/cards.ts';
import { remember } from '#domain/review/fsrs.ts';
import { readLog } from '#domain/review/log.ts';
import { USUAL_PACE } from '#domain/review/pace.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';
import {
	answer,
	anyAnswers,
	dataWith,
	daysAgo,
	material,
	momentIn,
	now,
	right,
	TODAY,
	wrong,
} from './learner.ts';

const replayed = (data: LearnerData, moment = now) => {
	const log = readLog(data, material);
	return { log, ...replayCards({ data, log, material, pace: USUAL_PACE }, moment) };
};
const idsOf = (data: LearnerData) => replayed(data).cards.map(({ id }) => id);
const cardOf = (data: LearnerData, id = 'isi/a') =>
	replayed(data).cards.find((card) => card.id === id);

describe('what enters review', () => {
	test.for([
		['a wrong answer', { response: wrong }, true],
		['a wrong answer of which the learner was sure', { certainty: 'sure' as const }, true],
		['a right answer that was guessed', { response: right, certainty: 'guess' as const }, true],
		['a right answer with doubt', { response: right, certainty: 'unsure' as const }, false],
		['a right answer', { response: right }, false],
		['nothing chosen', { response: {} }, true],
	] as const)('%s', ([, over, enters]) => {
		expect(idsOf(dataWith([answer('isi/a', over)]))).toEqual(enters ? ['isi/a'] : []);
	});

	test('an item stays in review once it was missed, whatever follows', () => {
		const later = answer('isi/a', { response: right, at: daysAgo(0) });
		expect(idsOf(dataWith([answer('isi/a'), later]))).toEqual(['isi/a']);
	});

	test('the last answer to a question of a lesson', () => {
		const checks = { 'isi/b': { response: wrong, revision: 1, at: daysAgo(3) } };
		expect(idsOf(dataWith([], { checks }))).toEqual(['isi/b']);
	});

	test('the key points of a finished lesson, and of no other', () => {
		const open = { 'dasar/01': { startedAt: 1, at: daysAgo(2) } };
		const finished = { 'dasar/01': { startedAt: 1, finishedAt: daysAgo(2), at: daysAgo(2) } };
		expect(idsOf(dataWith([], { lessons: open }))).toEqual([]);
		const { cards } = replayed(dataWith([], { lessons: finished }));
		expect(cards.map(({ id, kind }) => [id, kind])).toEqual([
			['dasar/01!1', 'point'],
			['dasar/01!2', 'point'],
		]);
		expect(cards[0]?.memory).toEqual(remember(undefined, 'hard', TODAY - 2));
	});

	test('the key points of a lesson that were recalled before it was finished, in order of time', () => {
		const lessons = { 'dasar/01': { startedAt: 1, finishedAt: daysAgo(2), at: daysAgo(2) } };
		const card = 'dasar/01!1';
		const recalls = { early: { card, text: 'aaaaaaaa', recall: 'good' as const, at: daysAgo(5) } };
		const expected = remember(remember(undefined, 'good', TODAY - 5), 'hard', TODAY - 2);
		expect(cardOf(dataWith([], { lessons, recalls }), card)?.memory).toEqual(expected);
	});

	test('what was missed or left open in an exam that was handed in', () => {
		const bank = buildBank();
		const digest = 'f'.repeat(64);
		const seed = '0123456789abcdef';
		const form = drawForm(bank, seed, 1).items;
		const [first, second] = form;
		if (first === undefined || second === undefined) throw new Error('The form is too short.');
		const start = { id: 'n', course: 'netralitas', bank: digest, seed, number: 1, at: daysAgo(2) };
		const opened = advance(startAttempt(start), {
			type: 'answer',
			itemId: first.item.id,
			response: keyOf(first.item),
			at: daysAgo(2),
		});
		const published = Object.fromEntries(
			form.map(({ item }) => [item.id, { revision: 1, file: 'x', spec: item }] as const),
		);
		const known = {
			...material,
			items: new Map(Object.entries(published)),
			banks: new Map([[digest, bank]]),
		};
		const enter = (data: LearnerData) => {
			const log = readLog(data, known);
			const { cards } = replayCards({ data, log, material: known, pace: USUAL_PACE }, now);
			return cards.map(({ id }) => id);
		};
		expect(enter(dataWith([], { attempts: { n: opened } }))).toEqual([]);
		const closed = advance(opened, { type: 'submit', at: daysAgo(2) });
		const entered = enter(dataWith([], { attempts: { n: closed } }));
		expect(entered).toHaveLength(form.length - 1);
		expect(entered).toContain(second.item.id);
		expect(readLog(dataWith([], { attempts: { n: closed } }), material).unread).toBe(1);
	});
});

describe('a memory', () => {
	test('follows the answers day by day', () => {
		const answers = [
			answer('isi/a', { at: daysAgo(9) }),
			answer('isi/a', { response: right, certainty: 'unsure', at: daysAgo(8) }),
			answer('isi/a', { response: right, certainty: 'sure', at: daysAgo(3) }),
		];
		let memory = remember(undefined, 'again', TODAY - 9);
		memory = remember(memory, 'hard', TODAY - 8);
		memory = remember(memory, 'good', TODAY - 3);
		expect(cardOf(dataWith(answers))?.memory).toEqual(memory);
	});

	test('counts the first look of a day alone', () => {
		const again = answer('isi/a', { response: right, at: daysAgo(1) + 60_000 });
		const once = cardOf(dataWith([answer('isi/a')]));
		expect(cardOf(dataWith([answer('isi/a'), again]))?.memory).toEqual(once?.memory);
	});

	test('is urgent until an answer is no longer wrong with certainty', () => {
		const sure = answer('isi/a', { certainty: 'sure', at: daysAgo(2) });
		expect(cardOf(dataWith([sure]))?.isUrgent).toBe(true);
		const mended = answer('isi/a', { response: right, at: daysAgo(1) });
		expect(cardOf(dataWith([sure, mended]))?.isUrgent).toBe(false);
	});
});

describe('what no longer holds', () => {
	test('an answer to another revision is set aside, and its item asked as if it were new', () => {
		const { cards, log } = replayed(dataWith([answer('isi/a', { revision: 1, response: right })]));
		expect(cards).toMatchObject([{ id: 'isi/a', memory: undefined }]);
		expect([...log.changed]).toEqual(['isi/a']);
	});

	test('answers to today’s revision hold beside older ones', () => {
		const answers = [answer('isi/a', { revision: 1, at: daysAgo(9) }), answer('isi/a')];
		expect(cardOf(dataWith(answers))?.memory?.day).toBe(TODAY - 1);
	});

	test('an item that is gone is named and nothing else', () => {
		const { cards, log } = replayed(dataWith([answer('gone/x'), answer('isi/b')]));
		expect(cards.map(({ id }) => id)).toEqual(['isi/b']);
		expect([...log.gone]).toEqual(['gone/x']);
	});

	test('a recall of another wording is set aside', () => {
		const recall = { card: 'dasar/01!1', recall: 'easy' as const, at: daysAgo(1) };
		const lessons = { 'dasar/01': { startedAt: 1, finishedAt: daysAgo(5), at: daysAgo(5) } };
		const reworded = dataWith([], { lessons, recalls: { r: { ...recall, text: 'bbbbbbbb' } } });
		expect(cardOf(reworded, 'dasar/01!1')?.memory?.day).toBe(TODAY - 5);
		const same = dataWith([], { lessons, recalls: { r: { ...recall, text: 'aaaaaaaa' } } });
		expect(cardOf(same, 'dasar/01!1')?.memory?.day).toBe(TODAY - 1);
	});
});

describe('a clock that jumps', () => {
	test('an answer dated after today brings its card in, moves no memory, and counts when its day comes', () => {
		const data = dataWith([answer('isi/a', { at: daysAgo(-30) })]);
		expect(replayed(data)).toMatchObject({
			future: 1,
			cards: [{ id: 'isi/a', memory: undefined }],
		});
		expect(replayed(data, momentIn(31))).toMatchObject({
			future: 0,
			cards: [{ memory: { day: TODAY + 30 } }],
		});
	});

	test('whatever the dates: nothing throws, no missed item is lost, no memory lies ahead', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({ min: -500, max: 500 }), (answers, days) => {
				const data = dataWith(answers);
				const { cards } = replayed(data, momentIn(days));
				const ids = new Set(cards.map(({ id }) => id));
				for (const { item, revision, response } of Object.values(data.answers)) {
					const isToday = material.items.get(item)?.revision === revision;
					if (isToday && response !== right) expect(ids).toContain(item);
				}
				for (const { memory } of cards) {
					if (memory !== undefined) expect(memory.day).toBeLessThanOrEqual(TODAY + days);
				}
			}),
		);
	});

	test('the order in which answers were stored changes nothing', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { answers: table } = dataWith(answers);
				const turned = Object.fromEntries(Object.entries(table).reverse());
				expect(replayed(dataWith([], { answers: turned })).cards).toEqual(
					replayed(dataWith([], { answers: table })).cards,
				);
			}),
		);
	});
});
