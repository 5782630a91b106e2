import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLearnerData, type LessonProgress } from '#domain/learning/learner-data.ts';
import { nextStep } from '#domain/learning/next-step.ts';

const course = [
	{ id: 'satu', minutes: 9, anchors: ['a', 'b', 'c'] },
	{ id: 'dua', minutes: 8, anchors: ['d', 'e', 'f', 'g'] },
];
const dataOf = (lessons: Record<string, LessonProgress>) => ({ ...emptyLearnerData, lessons });
const finished = (at: number): LessonProgress => ({ startedAt: 1, finishedAt: at, at });

describe('nextStep', () => {
	test('of a newcomer is the first lesson', () => {
		expect(nextStep(course, emptyLearnerData)).toEqual({ kind: 'begin', lesson: 'satu' });
	});

	test('leads back to the heading seen last, with the minutes from there on', () => {
		const data = dataOf({ dua: { startedAt: 1, at: 5, anchor: 'f' } });
		expect(nextStep(course, data)).toEqual({
			kind: 'resume',
			lesson: 'dua',
			anchor: 'f',
			minutesLeft: 4,
		});
	});

	test('leads to the top of a lesson whose heading is gone', () => {
		const data = dataOf({ dua: { startedAt: 1, at: 5, anchor: 'lama' } });
		expect(nextStep(course, data)).toMatchObject({ anchor: undefined, minutesLeft: 8 });
	});

	test('after a finished lesson is the first that is not', () => {
		expect(nextStep(course, dataOf({ satu: finished(5) }))).toEqual({
			kind: 'next',
			lesson: 'dua',
		});
		expect(nextStep(course, dataOf({ dua: finished(5) }))).toEqual({
			kind: 'next',
			lesson: 'satu',
		});
	});

	test('is the exam once all lessons are finished, whichever was read again', () => {
		const data = dataOf({ satu: { ...finished(5), at: 9, anchor: 'b' }, dua: finished(6) });
		expect(nextStep(course, data)).toEqual({ kind: 'exam' });
	});

	test('never promises less than a minute, or more than the lesson has', () => {
		const lesson = fc.record({ minutes: fc.integer({ min: 3, max: 15 }), count: fc.nat(9) });
		fc.assert(
			fc.property(lesson, fc.nat(9), ({ minutes, count }, at) => {
				const anchors = Array.from({ length: count }, (_, index) => `s${index}`);
				const data = dataOf({ x: { startedAt: 1, at: 2, anchor: `s${at}` } });
				const step = nextStep([{ id: 'x', minutes, anchors }], data);
				if (step.kind !== 'resume') throw new Error(step.kind);
				expect(step.minutesLeft).toBeGreaterThanOrEqual(1);
				expect(step.minutesLeft).toBeLessThanOrEqual(minutes);
			}),
		);
	});
});
