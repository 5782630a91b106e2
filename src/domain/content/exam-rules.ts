import type { Bank } from '#domain/assessment/bank.ts';
import { keyBias } from '#domain/assessment/bias.ts';
import { assertDrawable } from '#domain/assessment/form.ts';
import { passByGuessing } from '#domain/assessment/guess.ts';
import { DomainError } from '#domain/errors.ts';
import { fileOf, type Content, type Fault } from './content.ts';
import type { Course } from './course.ts';
import { examItems } from './to-bank.ts';

/** Highest accepted chance of passing by guessing, with all retakes of a year. */
export const guessLimit = 0.001;

/**
 * Faults of one course's exam: a blueprint that its items cannot fill, an exam that can be guessed,
 * keys that favour a place or the longest choice beyond chance.
 */
export function examFaults(course: Course, bank: Bank, content: Content): Fault[] {
	const file = fileOf('courses', course.id);
	try {
		assertDrawable(bank);
	} catch (error) {
		if (!(error instanceof DomainError)) throw error;
		return [
			{
				file,
				field: 'exam.cells',
				found: `cetak biru yang tidak terpenuhi (${error.message})`,
				expected: 'soal released yang cukup untuk setiap tujuan dan tingkat',
			},
		];
	}
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
			found: `${kind === 'length' ? 'kunci yang terlalu sering terpanjang' : 'kunci yang mengumpul di satu tempat'} (${found}; peluang kebetulan ${percent(p)})`,
			expected: wanted,
		}));
	return [...guessed, ...biased];
}

/** Two figures, never in powers of ten; what is tinier than an author can picture is only bounded. */
function percent(chance: number): string {
	const hundredths = Number((chance * 100).toPrecision(2));
	if (hundredths < 0.001) return 'kurang dari 0,001 persen';
	return `${String(hundredths).replace('.', ',')} persen`;
}
