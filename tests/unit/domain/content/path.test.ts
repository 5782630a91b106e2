import { describe, expect, test } from 'vitest';
import { toLine } from '#domain/content/content.ts';
import { stepMinutes } from '#domain/content/path-minutes.ts';
import { pathFaults } from '#domain/content/path-rules.ts';
import type { LearningPath, PathStep } from '#domain/content/path.ts';
import { buildContent, buildCourse, buildLesson } from './content-builder.ts';

const step = (kind: PathStep['kind'], id: string): PathStep => ({ kind, id, why: 'Karena perlu.' });

function pathOf(...steps: PathStep[]): LearningPath {
	return {
		id: 'cpns',
		order: 1,
		title: 'Saya CPNS',
		summary: 'Contoh.',
		roles: [],
		motif: 'paper',
		steps,
	};
}

const linesOf = (...steps: PathStep[]) =>
	pathFaults(buildContent({ paths: [pathOf(...steps)] })).map(toLine);

describe('pathFaults', () => {
	test('nothing is wrong with a lesson that is read before its course', () => {
		expect(linesOf(step('lesson', 'dasar/01'), step('course', 'contoh'))).toEqual([]);
	});

	test('names a lesson that comes after the course that taught it', () => {
		expect(linesOf(step('course', 'contoh'), step('lesson', 'dasar/01'))).toEqual([
			'content/paths/cpns.yaml › steps.1.lesson: ditemukan "dasar/01", yang sudah diajarkan kursus "contoh" di atasnya; seharusnya pelajaran sebelum kursus itu, atau yang tidak ada di sana.',
		]);
	});

	test('names a step that comes twice', () => {
		const twice = [step('topic', 'keluarga'), step('course', 'contoh'), step('topic', 'keluarga')];
		expect(linesOf(...twice)).toEqual([
			'content/paths/cpns.yaml › steps.2.topic: ditemukan "keluarga" untuk kedua kali; seharusnya langkah yang belum ada di jalur ini.',
		]);
	});

	test('names a path without a course', () => {
		expect(linesOf(step('topic', 'keluarga'))).toEqual([
			'content/paths/cpns.yaml › steps: ditemukan tidak ada kursus; seharusnya sekurangnya satu langkah course.',
		]);
	});
});

test('minutes of a lesson count where the path meets it first', () => {
	const lessons = [buildLesson(), buildLesson({ id: 'dasar/02', minutes: 7 })];
	const courses = [buildCourse({ lessons: ['dasar/01', 'dasar/02'] }, { minutes: 30 })];
	const steps = [step('lesson', 'dasar/02'), step('course', 'contoh'), step('question', 'x')];
	expect(stepMinutes({ steps }, buildContent({ lessons, courses }))).toEqual([7, 35, 1]);
});

test('minutes of a scenario are its own, and none where it is not there', () => {
	const story = { title: 'Undangan', summary: 'Contoh.', lesson: 'dasar/01#arti', role: 'Pegawai' };
	const common = { ...story, motif: 'paper' as const, phases: [], asOf: '2026-01-01', scenes: [] };
	const scenarios = [
		{ ...common, id: 'lain', minutes: 9 },
		{ ...common, id: 'undangan', minutes: 4 },
	];
	const steps = [step('scenario', 'undangan'), step('scenario', 'hilang'), step('topic', 'x')];
	expect(stepMinutes({ steps }, buildContent({ scenarios }))).toEqual([4, 0, 3]);
});
