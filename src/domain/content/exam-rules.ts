import type { Bank } from '#domain/assessment/bank.ts';
import { keyBias } from '#domain/assessment/bias.ts';
import { assertDrawable } from '#domain/assessment/form.ts';
import { passByGuessing } from '#domain/assessment/guess.ts';
import { attemptsInYear } from '#domain/assessment/retake.ts';
import { DomainError } from '#domain/errors.ts';
import { fileOf, type Content, type Fault } from './content.ts';
import type { Course } from './course.ts';
import { nearest } from './nearest.ts';
import { examItems } from './to-bank.ts';

/** Highest accepted chance of passing by guessing, with all retakes of a year. */
export const guessLimit = 0.001;

/**
 * So many items stand behind each one that a form draws, so that retakes bring unseen ones; fewer
 * only where a year allows fewer attempts.
 */
export const poolFactor = 4;

/**
 * Faults of one course's exam: a blueprint that its items cannot fill or fill too often with the same
 * items, an exam that can be guessed, true/false items that lean to one side, keys that favour a
 * place or the longest choice beyond chance.
 */
export function examFaults(course: Course, bank: Bank, content: Content): Fault[] {
	const file = fileOf('courses', course.id);
	const unfit = [...foreignObjectives(course, content), ...shortCells(course, bank)];
	if (unfit.length > 0) return unfit.map((fault) => ({ file, ...fault }));
	if (!isDrawable(bank)) {
		return [
			{
				file,
				field: 'exam.critical',
				found: `${bank.blueprint.critical} soal kritis yang tidak dapat diisi tepat dari soal yang ada`,
				expected: 'jumlah yang cocok dengan soal kritis dan soal biasa di sel cetak biru',
			},
		];
	}
	const shallow = shallowPools(course, bank).map((fault) => ({ file, ...fault }));
	const { withRetakes, attempts } = passByGuessing(bank);
	const guessed: Fault[] =
		withRetakes <= guessLimit
			? []
			: [
					{
						file,
						field: 'exam',
						found: `peluang lulus dengan menebak ${percent(withRetakes)} dalam ${attempts} percobaan`,
						expected: `paling banyak ${percent(guessLimit)}: tambah soal, naikkan nilai lulus, atau kurangi percobaan`,
					},
				];
	const biased: Fault[] = keyBias(examItems(course, content))
		.filter(({ biased }) => biased)
		.map(({ kind, found, wanted, p }) => ({
			file,
			field: 'exam',
			found: `${biasNames[kind]} (${found}; peluang kebetulan ${percent(p)})`,
			expected: wanted,
		}));
	return [...shallow, ...guessed, ...biased];
}

const biasNames = {
	length: 'kunci yang terlalu sering terpanjang',
	position: 'kunci yang mengumpul di satu tempat',
	verdict: 'pernyataan benar-salah yang berat sebelah',
} as const;

/** Cells on objectives that no lesson of the course teaches: nobody is examined on what was not taught. */
function foreignObjectives(course: Course, { lessons }: Content): Omit<Fault, 'file'>[] {
	const taught = new Set(
		lessons
			.filter(({ id }) => course.lessons.includes(id))
			.flatMap(({ objectives }) => objectives.map(({ id }) => id)),
	);
	return course.exam.cells.flatMap(({ objective }, index) =>
		taught.has(objective)
			? []
			: [
					{
						field: `exam.cells.${index}.objective`,
						found: `"${objective}"`,
						expected: 'tujuan yang diajarkan di salah satu pelajaran kursus ini',
						nearest: nearest(objective, taught),
					},
				],
	);
}

/** Cells that ask for more items than are released for them. */
function shortCells(course: Course, { items }: Bank): Omit<Fault, 'file'>[] {
	return course.exam.cells.flatMap(({ objective, difficulty, count }, index) => {
		const found = items.filter(
			(item) => item.objective === objective && item.difficulty === difficulty,
		).length;
		if (found >= count) return [];
		return [
			{
				field: `exam.cells.${index}.count`,
				found: `${count} soal ${objective} ${difficulty}, padahal yang dirilis ${found}`,
				expected: `paling banyak ${found}, atau soal released tambahan`,
			},
		];
	});
}

/** Objectives with fewer items, of all difficulties together, than retakes need. */
function shallowPools(course: Course, { items }: Bank): Omit<Fault, 'file'>[] {
	const drawn = new Map<string, number>();
	for (const { objective, count } of course.exam.cells) {
		drawn.set(objective, (drawn.get(objective) ?? 0) + count);
	}
	const factor = Math.min(poolFactor, attemptsInYear(course.exam.retake));
	return [...drawn].flatMap(([objective, count]) => {
		const found = items.filter((item) => item.objective === objective).length;
		if (found >= factor * count) return [];
		return [
			{
				field: 'exam.cells',
				found: `${found} soal untuk tujuan ${objective}, padahal setiap ujian mengundi ${count}`,
				expected: `sedikitnya ${factor * count} soal released, ${factor} kali yang diundi`,
			},
		];
	});
}

function isDrawable(bank: Bank): boolean {
	try {
		assertDrawable(bank);
		return true;
	} catch (error) {
		if (error instanceof DomainError) return false;
		throw error;
	}
}

/** Two figures, never in powers of ten; what is tinier than an author can picture is only bounded. */
function percent(chance: number): string {
	const hundredths = Number((chance * 100).toPrecision(2));
	if (hundredths < 0.001) return 'kurang dari 0,001 persen';
	return `${String(hundredths).replace('.', ',')} persen`;
}
