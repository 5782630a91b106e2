import { describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { examFaults, guessLimit } from '#domain/content/exam-rules.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { bodies, buildContent, buildCourse, buildItemText, noContent } from './content-builder.ts';

const names = Array.from({ length: 12 }, (_, index) => `netral/${index + 10}`);

/** An exam of `count` out of twelve items of three choices, keys spread evenly. */
function faultsOf(count: number, exam: Parameters<typeof buildCourse>[1] = {}, spread = true) {
	const items = names.map((id, index) =>
		buildItemText({ id }, { ...bodies.single, key: spread ? 'abc'.charAt(index % 3) : 'a' }),
	);
	const course = buildCourse(
		{},
		{ cells: [{ objective: 'netral', difficulty: 'easy', count }], ...exam },
	);
	const content = buildContent({ items, courses: [course] });
	return examFaults(course, toBank(course, content, sha256), content);
}

describe('examFaults', () => {
	test('finds nothing in an exam that can be drawn and hardly be guessed', () => {
		expect(faultsOf(7)).toEqual([]);
	});

	test('refuses an exam that is guessed more often than once in a thousand', () => {
		expect(guessLimit).toBe(0.001);
		// (1/3) ** 6 is 0.00137, (1/3) ** 7 is 0.00046.
		expect(faultsOf(6)).toEqual([
			expect.objectContaining({
				field: 'exam',
				found: 'peluang lulus dengan menebak 0,14 persen dalam 1 percobaan',
				expected: expect.stringContaining('paling banyak 0,1 persen') as string,
			}),
		]);
	});

	test('counts the retakes of a year: two attempts a week make a good exam a bad one', () => {
		const retake = { attempts: 2, cooldownMinutes: 0, restDays: 7 };
		expect(faultsOf(7, { retake }).at(-1)?.found).toBe(
			'peluang lulus dengan menebak 4,7 persen dalam 106 percobaan',
		);
	});

	test.for([
		[3, 106, undefined],
		[4, 106, '12 soal untuk tujuan netral, padahal setiap ujian mengundi 4'],
		[4, 3, undefined],
		[5, 3, '12 soal untuk tujuan netral, padahal setiap ujian mengundi 5'],
		[12, 1, undefined],
	] as const)('with %i of twelve drawn and %i attempts a year: %s', ([count, attempts, found]) => {
		const retake = { attempts, cooldownMinutes: 0, restDays: 365 };
		const faults = faultsOf(count, { retake });
		expect(faults.find(({ field }) => field === 'exam.cells')?.found).toBe(found);
	});

	test('writes certainty and high chances without powers of ten', () => {
		const retake = { attempts: 9, cooldownMinutes: 0, restDays: 1 };
		expect(faultsOf(1, { retake })[0]?.found).toContain('100 persen dalam 3285 percobaan');
	});

	test('refuses keys that gather in one place', () => {
		const [fault, ...others] = faultsOf(7, {}, false);
		expect(fault?.found).toMatch(
			/^kunci yang mengumpul di satu tempat \(pilihan ke-1 menjadi kunci 12 kali dari 12; /,
		);
		expect(fault?.found).toContain('kurang dari 0,001 persen');
		expect(others).toEqual([]);
	});

	test('refuses a blueprint that cannot be filled, and looks no further', () => {
		expect(faultsOf(13, {}, false)).toEqual([
			{
				file: 'content/courses/contoh.yaml',
				field: 'exam.cells.0.count',
				found: '13 soal netral easy, padahal yang dirilis 12',
				expected: 'paling banyak 12, atau soal released tambahan',
			},
		]);
	});

	test('refuses to examine what no lesson of the course teaches', () => {
		const cells = [{ objective: 'netral', difficulty: 'easy', count: 7 } as const];
		const course = buildCourse({ lessons: [] }, { cells });
		const items = names.map((id) => buildItemText({ id }, bodies.single));
		const content = buildContent({ items, courses: [course] });
		expect(examFaults(course, toBank(course, content, sha256), content)).toEqual([
			expect.objectContaining({ field: 'exam.cells.0.objective', found: '"netral"' }),
		]);
	});

	test('refuses critical items that its cells cannot hold', () => {
		expect(faultsOf(7, { critical: 1 })[0]?.field).toBe('exam.critical');
	});
});

describe('findFaults', () => {
	test('finds nothing in no content', () => {
		expect(findFaults(noContent, sha256)).toEqual([]);
	});

	test('looks at exams only once every reference resolves', () => {
		const exams = findFaults(buildContent(), sha256);
		expect(exams.map(({ field }) => field)).toContain('exam');
		const items = [buildItemText({ objective: 'lain' })];
		expect(findFaults(buildContent({ items }), sha256).map(({ field }) => field)).toEqual([
			'objective',
		]);
	});
});
