import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLearnerData, type LessonProgress } from '#domain/learning/learner-data.ts';
import { nextStep } from '#domain/learning/next-step.ts';
import { courseProgress, goneLessons } from '#domain/learning/progress.ts';

// A lesson that the pre-test showed as known was marked so in the list, yet the button led into it and
// its minutes were still to come. A finished lesson that left all courses was forgotten silently.

const course = ['satu', 'dua', 'tiga'].map((id) => ({ id, minutes: 5, anchors: [] }));
const dataOf = (lessons: Record<string, LessonProgress>) => ({ ...emptyLearnerData, lessons });
const finished: LessonProgress = { startedAt: 1, finishedAt: 2, at: 2 };
const known = new Set(['satu', 'dua']);

test('the next step passes over known lessons, and their minutes are not left', () => {
	expect(nextStep(course, emptyLearnerData, known)).toEqual({ kind: 'begin', lesson: 'tiga' });
	expect(courseProgress(course, emptyLearnerData, known)).toEqual({
		finished: 0,
		total: 3,
		skipped: 2,
		next: 'tiga',
		minutesLeft: 5,
	});
});

test('once the others are finished the exam is next, though not all lessons count as finished', () => {
	const data = dataOf({ tiga: finished });
	expect(nextStep(course, data, known)).toEqual({ kind: 'exam' });
	expect(courseProgress(course, data, known)).toMatchObject({ finished: 1, skipped: 2 });
});

test('a known lesson that was opened is gone on with', () => {
	const data = dataOf({ satu: { startedAt: 1, at: 1 } });
	expect(nextStep(course, data, known)).toMatchObject({ kind: 'resume', lesson: 'satu' });
	expect(courseProgress(course, data, known)).toMatchObject({ skipped: 1, minutesLeft: 10 });
});

test('to know more never leaves more to do, and finishes nothing', () => {
	const some = fc.subarray(course.map(({ id }) => id));
	fc.assert(
		fc.property(some, some, (read, skippable) => {
			const data = dataOf(Object.fromEntries(read.map((id) => [id, finished])));
			const without = courseProgress(course, data);
			const progress = courseProgress(course, data, new Set(skippable));
			expect(progress.finished).toBe(without.finished);
			expect(progress.minutesLeft).toBe(without.minutesLeft - 5 * progress.skipped);
			expect(progress.skipped).toBeLessThanOrEqual(skippable.length);
		}),
	);
});

test('finished lessons that no course teaches any more are found, begun ones are not', () => {
	const map = { lessons: {}, others: ['dua'] };
	const own = { satu: { title: '', minutes: 5, objectives: [], sections: [] } };
	const data = dataOf({ satu: finished, dua: finished, tiga: { startedAt: 1, at: 1 } });
	expect(goneLessons(data, { ...map, lessons: own })).toEqual([]);
	expect(goneLessons(data, map)).toEqual(['satu']);
});
