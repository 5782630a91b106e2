import type { AnswerFault } from '#domain/paper/answer-string.ts';
import type { ReadSheetCode } from '#domain/paper/sheet-code.ts';
import type { SheetLine, SheetQuestion } from '#domain/paper/sheet.ts';
import { paperText as text } from '#strings/paper.ts';

/** Id of a fault in the list of all, by which its field is told of it. */
export const faultId = (index: number): string => `lembar-salah-${index}`;

/** A fault of the answer string in words: the question, what was found, what it should be. */
export function sayAnswerFault(fault: AnswerFault, sheet: readonly SheetQuestion[]): string {
	const say = text.answerFaults;
	switch (fault.reason) {
		case 'empty':
		case 'too-long':
			return say[fault.reason];
		case 'unnumbered':
			return say.unnumbered(fault.found);
		case 'missing':
		case 'repeated':
			return say[fault.reason](fault.number);
		case 'not-on-form':
			return say['not-on-form'](fault.found, sheet.length);
		case 'unexpected':
			return say.unexpected(fault.number, fault.found, expectedOf(sheet[fault.number - 1]));
	}
}

/** A fault of the sheet's code in words. */
export function sayCodeFault(read: ReadSheetCode): string | undefined {
	if (read.ok) return undefined;
	if (read.reason === 'empty') return text.codeFaults.empty;
	return text.codeFaults[read.reason](read.found);
}

/** What a question takes for an answer, in words. */
function expectedOf(question: SheetQuestion | undefined): string {
	if (question === undefined) return '';
	const { lines, formItem } = question;
	const say = text.expected;
	const { type } = formItem.item;
	switch (type) {
		case 'single':
		case 'multiple':
			return say[type](lastOf(lines[0]));
		case 'truefalse':
			return say.truefalse(lastOf(lines[1]));
		case 'order':
			return say.order(lines.length);
		case 'match':
		case 'categorise':
			return say.rows(lines.length, lastOf(lines[0]));
		case 'case':
			return say.case(lines.map((line) => say.step(line.label, lastOf(line))));
	}
}

const lastOf = (line: SheetLine | undefined) => line?.marks.at(-1)?.symbol ?? '';
