import { describe, expect, test } from 'vitest';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { pathProgress } from '#domain/learning/path-progress.ts';

const steps = [
	{ lessons: [], scenario: 'cerita' },
	{ lessons: [] },
	{ lessons: ['satu', 'dua'] },
	{ lessons: ['tiga'] },
];
const done = { startedAt: 1, finishedAt: 2, at: 2 };

describe('pathProgress', () => {
	test('of a newcomer begins at the first step that can be finished', () => {
		expect(pathProgress(steps, emptyLearnerData)).toEqual({
			states: ['ahead', 'ahead', 'ahead', 'ahead'],
			finished: 0,
			total: 3,
			next: 0,
			lesson: undefined,
		});
	});

	test('leads past what was done elsewhere to the lesson that is missing', () => {
		const walks = { cerita: { choices: ['a.b'], ending: 'aman', at: 1 } };
		const data = { ...emptyLearnerData, walks, lessons: { satu: done, tiga: done } };
		expect(pathProgress(steps, data)).toEqual({
			states: ['done', 'ahead', 'begun', 'done'],
			finished: 2,
			total: 3,
			next: 2,
			lesson: 'dua',
		});
	});

	test('a story left in the middle is begun, not done', () => {
		const data = { ...emptyLearnerData, walks: { cerita: { choices: ['a.b'], at: 1 } } };
		expect(pathProgress(steps, data)).toMatchObject({ finished: 0, next: 0 });
	});

	test('has no next step once all that can be finished are', () => {
		const walks = { cerita: { choices: [], ending: 'aman', at: 1 } };
		const data = { ...emptyLearnerData, walks, lessons: { satu: done, dua: done, tiga: done } };
		expect(pathProgress(steps, data)).toMatchObject({ finished: 3, total: 3, next: undefined });
	});
});
