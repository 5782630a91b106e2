import { drawForm } from '#domain/assessment/form.ts';
import { readAnswerString, type AnswerReading } from '#domain/paper/answer-string.ts';
import { findTimeFault, type PaperSitting } from '#domain/paper/paper-attempt.ts';
import { readSheetCode, type FormLetter } from '#domain/paper/sheet-code.ts';
import { toSheet, type SheetQuestion } from '#domain/paper/sheet.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { paperText as text } from '#strings/paper.ts';
import { materialOfBank } from './material-of-bank.ts';
import { sayAnswerFault, sayCodeFault } from './paper-faults.ts';

/** What is typed from one answer sheet. Times are as `datetime-local` fields have them. */
export interface TypedSheet {
	readonly code: string;
	readonly bank: string;
	readonly answers: string;
	readonly start: string;
	readonly end: string;
}

export type SheetField = 'code' | 'bank' | 'time' | 'answers';

/** What was understood of it. */
export interface SheetReading {
	readonly letter: FormLetter;
	readonly material: ExamMaterial;
	readonly sheet: readonly SheetQuestion[];
	readonly read: AnswerReading;
	/** Only where nothing is wrong: what can be scored. */
	readonly sitting: PaperSitting | undefined;
}

export interface ReadSheet {
	/** Each fault with the field that it is mended in. */
	readonly faults: readonly { readonly field: SheetField; readonly message: string }[];
	readonly reading: SheetReading | undefined;
}

/** Reads everything at once, so that nobody mends one field only to meet the next. */
export async function readSheet(typed: TypedSheet, today: ExamMaterial): Promise<ReadSheet> {
	const code = readSheetCode(typed.code);
	const bank = await materialOfBank(typed.bank, today);
	const times = { startedAt: Date.parse(typed.start), closedAt: Date.parse(typed.end) };
	const { edition } = bank.ok ? bank.material.bank : today.bank;
	const late = findTimeFault(times, Date.now(), edition);
	const faults: { field: SheetField; message: string }[] = [];
	if (!code.ok) faults.push({ field: 'code', message: sayCodeFault(code) ?? '' });
	if (!bank.ok) faults.push({ field: 'bank', message: bank.fault });
	if (late !== undefined) faults.push({ field: 'time', message: text.timeFaults[late] });
	if (!code.ok || !bank.ok) return { faults, reading: undefined };

	const { material } = bank;
	const { letter, number, seed } = code;
	const form = drawForm(material.bank, seed, number);
	const sheet = toSheet(form);
	const read = readAnswerString(form, typed.answers);
	for (const fault of read.faults) {
		faults.push({ field: 'answers', message: sayAnswerFault(fault, sheet) });
	}
	const { course } = material.bank;
	const { responses } = read;
	const sitting = { course, bank: material.digest, seed, number, ...times, responses };
	const isFine = faults.length === 0;
	return {
		faults,
		reading: { letter, material, sheet, read, sitting: isFine ? sitting : undefined },
	};
}
