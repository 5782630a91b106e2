import type { FormLetter } from '#domain/paper/sheet-code.ts';
import type { SheetQuestion } from '#domain/paper/sheet.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';

/** One form as it goes to the printer. */
export interface PaperSheet {
	readonly letter: FormLetter;
	readonly seed: string;
	readonly sheet: readonly SheetQuestion[];
	readonly material: ExamMaterial;
	readonly minutes: number;
}
