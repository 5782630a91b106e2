import { describe, expect, test } from 'vitest';
import { daysSince, lastSeen } from '#domain/learning/last-seen.ts';
import { emptyLearnerData, type GivenAnswer } from '#domain/learning/learner-data.ts';

const DAY = 86_400_000;
/** 23.30 in WIB. */
const lateEvening = Date.parse('2026-11-22T16:30:00Z');
const answer = (at: number): GivenAnswer => ({
	item: 'a/b',
	revision: 1,
	response: { choice: 'a' },
	purpose: 'daily',
	sitting: 's',
	at,
});

describe('lastSeen', () => {
	test('of somebody new is unknown', () => {
		expect(lastSeen(emptyLearnerData)).toBeUndefined();
	});

	test('is the latest of whatever was done', () => {
		const lessons = { a: { startedAt: 1, at: 5 } };
		const walks = { b: { choices: [], at: 8 } };
		expect(lastSeen({ ...emptyLearnerData, lessons, walks })).toBe(8);
	});

	test('also of more entries than a function takes arguments', () => {
		const many = Object.fromEntries(
			Array.from({ length: 200_000 }, (_, at) => [`${at}`, answer(at)]),
		);
		expect(lastSeen({ ...emptyLearnerData, answers: many })).toBe(199_999);
	});
});

describe('daysSince', () => {
	const since = (at: number, now: number, offset = 420) => daysSince(at, { at: now, offset });

	test('counts midnights where the learner is, not hours', () => {
		expect(since(lateEvening, lateEvening + 60 * 60_000)).toBe(1);
		expect(since(lateEvening, lateEvening + 60 * 60_000, 540)).toBe(0);
		expect(since(lateEvening - 20 * 60 * 60_000, lateEvening)).toBe(0);
		expect(since(lateEvening, lateEvening + 25 * DAY)).toBe(25);
	});

	test('is never negative, though the clock was set back', () => {
		expect(since(lateEvening, lateEvening - 40 * DAY)).toBe(0);
	});
});
