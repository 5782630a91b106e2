import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewPlan } from '#domain/learning/learner-data.ts';
import { toDate, toDay } from '#domain/calendar-day.ts';
import { cueOf } from '#domain/review/cue.ts';
import { dueToday, minutesFor, readReview } from '#domain/review/due.ts';
import { paceOf, USUAL_PACE } from '#domain/review/pace.ts';
import { buildCard } from './cards-builder.ts';
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
} from './learner.ts';

const planned = (plan: Partial<ReviewPlan>) => ({
	self: { votingDay: toDate(TODAY + 30), minutes: 5, at: daysAgo(9), ...plan },
});
const aimWith = (plan: Partial<ReviewPlan>) =>
	readReview(dataWith([], { plans: planned(plan) }), material, now).aim;

describe('what a plan aims at', () => {
	test('a day that is still to come', () =>
		expect(aimWith({})).toEqual({ mode: 'horizon', votingDay: TODAY + 30 }));
	test('nothing more on the day itself', () =>
		expect(aimWith({ votingDay: toDate(TODAY) })).toEqual({ mode: 'relaxed' }));
	test('nothing more after it', () =>
		expect(aimWith({ votingDay: toDate(TODAY - 400) })).toEqual({ mode: 'relaxed' }));
	test('nothing while a clock that was set back makes it decades away', () =>
		expect(aimWith({ votingDay: toDate(TODAY + 10_000) })).toEqual({ mode: 'steady' }));
	test('nothing once it was taken back', () =>
		expect(aimWith({ removedAt: daysAgo(1) })).toEqual({ mode: 'steady' }));
	test('nothing where an import names a day that no calendar has', () =>
		expect(aimWith({ votingDay: '2029-02-30' })).toEqual({ mode: 'steady' }));
	test('at most four hours a day, whatever an import says', () => {
		const data = dataWith([], { plans: planned({ minutes: 600 }) });
		expect(readReview(data, material, now).minutes).toBe(240);
	});
});

describe('what is due today', () => {
	const answers = [answer('isi/a'), answer('isi/b'), answer('asas/c', { certainty: 'sure' })];

	test('is nothing for those who have done nothing', () =>
		expect(dueToday(dataWith([]), material, now)).toEqual({ cards: 0, minutes: 0 }));

	test('is what was missed yesterday, the surest mistake first', () => {
		expect(dueToday(dataWith(answers), material, now)).toEqual({ cards: 3, minutes: 3 });
		expect(readReview(dataWith(answers), material, now).now[0]?.id).toBe('asas/c');
	});

	test('fits the minutes of the plan; the rest is said to move', () => {
		const data = dataWith(answers, { plans: planned({ minutes: 1 }) });
		const { now: fitting, later } = readReview(data, material, now);
		expect([fitting.length, later.length]).toEqual([1, 2]);
	});

	test('shrinks by what was reviewed today', () => {
		const done = answer('isi/a', { purpose: 'review', response: right, at: now.at - 60_000 });
		const data = dataWith([...answers, done], { plans: planned({ minutes: 1 }) });
		expect(readReview(data, material, now)).toMatchObject({
			doneToday: 1,
			spentSeconds: USUAL_PACE.item,
			now: [{ id: 'asas/c' }],
		});
	});

	test('is the same number for other pages as on this one, at any time', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({ min: -500, max: 500 }), (given, days) => {
				const data = dataWith(given, { plans: planned({}) });
				const state = readReview(data, material, momentIn(days));
				expect(dueToday(data, material, momentIn(days))).toEqual({
					cards: state.now.length,
					minutes: minutesFor(state.now),
				});
				expect(state.now.length + state.later.length).toBeLessThanOrEqual(state.cards.length);
			}),
		);
	});
});

test.for([
	[[], 0],
	[[1], 1],
	[[30, 30], 1],
	[[30, 31], 2],
] as const)('cards of %o seconds are %i minutes', ([seconds, minutes]) => {
	expect(minutesFor(seconds.map((each) => buildCard('a', { seconds: each })))).toBe(minutes);
});

describe('the pace', () => {
	const inRow = (gaps: readonly number[]) => {
		let at = daysAgo(1);
		return dataWith(gaps.map((gap) => answer('isi/a', { at: (at += gap * 1000) })));
	};
	test('is the usual one until there are enough answers', () => {
		const answers = (count: number) => inRow(Array.from({ length: count }, () => 20));
		expect(paceOf(answers(8))).toEqual(USUAL_PACE);
		expect(paceOf(answers(9)).item).toBe(20);
	});
	test('is the learner’s own median, without pauses and slips', () =>
		expect(paceOf(inRow([0, 20, 22, 24, 26, 1, 1, 1, 28, 900, 30, 32, 34, 36])).item).toBe(28));
});

test('days count local midnights', () => {
	expect(toDate(toDay('2029-02-14'))).toBe('2029-02-14');
	const eve = { at: Date.parse('2026-11-22T16:59:59Z'), offset: 420 };
	const { today } = readReview(dataWith([]), material, eve);
	expect(toDate(today)).toBe('2026-11-22');
	expect(toDate(readReview(dataWith([]), material, { ...eve, at: eve.at + 1000 }).today)).toBe(
		'2026-11-23',
	);
});

test('the hint of a key point leaves most of it to be recalled', () => {
	expect(cueOf('Netral berarti bebas dari pengaruh semua golongan.')).toBe('Netral berarti …');
	expect(cueOf('a b c d e f g h i j k l m n o p q r s t')).toBe('a b c d e …');
});
