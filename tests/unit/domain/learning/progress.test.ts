import { describe, expect, test } from 'vitest';
import { emptyLearnerData, type LessonProgress } from '#domain/learning/learner-data.ts';
import type { MapLesson } from '#domain/learning/learning-map.ts';
import { courseProgress, goneLessons, resumePoint } from '#domain/learning/progress.ts';

const course = [
	{ id: 'satu', minutes: 10 },
	{ id: 'dua', minutes: 20 },
	{ id: 'tiga', minutes: 15 },
];
const dataOf = (lessons: Record<string, LessonProgress>) => ({ ...emptyLearnerData, lessons });
const finished = (at: number): LessonProgress => ({ startedAt: 1, finishedAt: at, at });

describe('courseProgress', () => {
	test('of a new learner begins at the first lesson with all minutes left', () => {
		expect(courseProgress(course, emptyLearnerData)).toEqual({
			finished: 0,
			total: 3,
			next: 'satu',
			skipped: 0,
			minutesLeft: 45,
		});
	});

	test('counts a lesson once it is finished, and one that is open with all its minutes', () => {
		const data = dataOf({ satu: finished(5), dua: { startedAt: 6, at: 7 } });

		expect(courseProgress(course, data)).toEqual({
			finished: 1,
			total: 3,
			next: 'dua',
			skipped: 0,
			minutesLeft: 35,
		});
	});

	test('leads back to a lesson that was skipped', () => {
		const data = dataOf({ satu: finished(5), tiga: finished(9) });

		expect(courseProgress(course, data)).toMatchObject({ finished: 2, next: 'dua' });
	});

	test('has no next lesson once all are finished', () => {
		const data = dataOf({ satu: finished(5), dua: finished(6), tiga: finished(7) });

		expect(courseProgress(course, data)).toEqual({
			finished: 3,
			total: 3,
			next: undefined,
			minutesLeft: 0,
			skipped: 0,
		});
	});

	test('leaves out lessons that are no longer in the course', () => {
		expect(courseProgress(course, dataOf({ lama: finished(5) })).finished).toBe(0);
	});

	test('finishes a lesson even at the time 0', () => {
		expect(courseProgress(course, dataOf({ satu: finished(0) })).finished).toBe(1);
	});

	test('of a course without lessons is empty', () => {
		expect(courseProgress([], emptyLearnerData)).toEqual({
			finished: 0,
			total: 0,
			next: undefined,
			minutesLeft: 0,
			skipped: 0,
		});
	});
});

describe('goneLessons', () => {
	const map = { lessons: { satu: {} as MapLesson }, others: ['dua'] };
	const goneOf = (lessons: Record<string, LessonProgress>) => goneLessons(dataOf(lessons), map);

	test('are those that were finished and that no course teaches any more', () => {
		expect(goneOf({ satu: finished(1), dua: finished(2), lama: finished(3) })).toEqual(['lama']);
	});

	test('are none of which the learner had seen only the beginning', () => {
		expect(goneOf({ lama: { startedAt: 1, at: 1 } })).toEqual([]);
	});
});

describe('resumePoint', () => {
	test('is absent before any lesson of the course was opened', () => {
		expect(resumePoint(course, dataOf({ lama: finished(5) }))).toBeUndefined();
	});

	test('is the lesson touched last, at its heading', () => {
		const data = dataOf({
			tiga: { startedAt: 1, at: 5 },
			satu: { startedAt: 1, at: 9, anchor: 'asas' },
		});

		expect(resumePoint(course, data)).toEqual({ lesson: 'satu', anchor: 'asas', finished: false });
	});

	test('says when that lesson is finished', () => {
		expect(resumePoint(course, dataOf({ dua: finished(9) }))).toEqual({
			lesson: 'dua',
			anchor: undefined,
			finished: true,
		});
	});

	test('of two touched at once is the later one of the course', () => {
		expect(resumePoint(course, dataOf({ dua: finished(9), satu: finished(9) }))?.lesson).toBe(
			'dua',
		);
	});
});
