import type { Form } from '#domain/assessment/form.ts';
import type { Response, Responses } from '#domain/assessment/response.ts';
import { toSheet, type SheetLine, type SheetQuestion } from './sheet.ts';
import { splitAnswers, withoutSigns } from './split-answers.ts';

/** Written where nothing was answered. */
export const BLANK = '0';

/** Characters of an answer string; longer ones are refused unread. */
const LONGEST = 4000;

export type AnswerFault =
	/** Does not fit its question. `found` is empty where only the number was typed. */
	| { readonly reason: 'unexpected'; readonly number: number; readonly found: string }
	/** The question was left out; a blank one is written as `0`. */
	| { readonly reason: 'missing'; readonly number: number }
	| { readonly reason: 'repeated'; readonly number: number }
	| { readonly reason: 'not-on-form'; readonly found: string }
	/** What stands before the first number. */
	| { readonly reason: 'unnumbered'; readonly found: string }
	| { readonly reason: 'empty' | 'too-long' };

/** What was understood of one question. */
export interface ReadAnswer {
	readonly number: number;
	readonly response: Response;
	/** The same answer as `toAnswerString` writes it. */
	readonly written: string;
}

export interface AnswerReading {
	/** In form order; questions with a fault are left out. */
	readonly answers: readonly ReadAnswer[];
	/** Unanswered items left out, as attempts keep them. */
	readonly responses: Responses;
	/** In form order. Nothing may be scored while there is one. */
	readonly faults: readonly AnswerFault[];
}

/**
 * Responses as one types them from an answer sheet, with printed letters: `1.A 2.BD 3.BC 4.3142 5.0`.
 * A row that is left blank is a `0` in its place.
 */
export function toAnswerString(form: Form, responses: Responses): string {
	return toSheet(form)
		.map((question) => {
			const response = responses[question.formItem.item.id] ?? {};
			return `${question.number}.${toAnswer(question, response)}`;
		})
		.join(' ');
}

/** The answer to one question as it is written: `A`, `BD`, `BC`, `3142`, or `0` for none. */
export function toAnswer(
	{ pick, lines }: Pick<SheetQuestion, 'pick' | 'lines'>,
	response: Response,
): string {
	if (Object.keys(response).length === 0) return BLANK;
	if (pick === 'many') {
		const marks = lines[0]?.marks.filter(({ value }) => response[value] !== undefined) ?? [];
		return marks.map(({ symbol }) => symbol).join('');
	}
	return lines
		.map(({ slot, marks }) => marks.find(({ value }) => value === response[slot])?.symbol ?? BLANK)
		.join('');
}

/**
 * Reads what was typed from an answer sheet. Capitals do not matter, nor do signs and spaces where
 * they cannot mistake one answer for another: see `splitAnswers`. Never throws, whatever was typed.
 */
export function readAnswerString(form: Form, text: string): AnswerReading {
	const none = { answers: [], responses: {} };
	if (text.trim() === '') return { ...none, faults: [{ reason: 'empty' }] };
	if (text.length > LONGEST) return { ...none, faults: [{ reason: 'too-long' }] };
	const sheet = toSheet(form);
	const { typed, repeated, unknown, unnumbered } = splitAnswers(sheet, text);
	const faults: AnswerFault[] = [];
	const answers: ReadAnswer[] = [];
	const responses: Record<string, Response> = {};
	if (unnumbered !== '') faults.push({ reason: 'unnumbered', found: cut(unnumbered) });
	for (const question of sheet) {
		const { number, formItem } = question;
		const answer = typed.get(number);
		const response = answer === undefined ? undefined : readAnswer(question, answer);
		if (answer === undefined) faults.push({ reason: 'missing', number });
		else if (repeated.includes(number)) faults.push({ reason: 'repeated', number });
		else if (response === undefined) {
			faults.push({ reason: 'unexpected', number, found: cut(answer) });
		} else {
			answers.push({ number, response, written: toAnswer(question, response) });
			if (Object.keys(response).length > 0) responses[formItem.item.id] = response;
		}
	}
	faults.push(...unknown.map((found) => ({ reason: 'not-on-form', found }) as const));
	return { answers, responses, faults };
}

/** The response that was meant, or nothing where the answer does not fit its question. */
function readAnswer(question: SheetQuestion, typed: string): Response | undefined {
	const { pick, lines } = question;
	const isLetterO = lines.some(({ marks }) => marks.some(({ symbol }) => symbol === 'O'));
	// Nothing else is an O: it is the zero that the next key gives.
	const answer = withoutSigns(typed.toUpperCase()).replaceAll('O', isLetterO ? 'O' : BLANK);
	if (answer === BLANK) return {};
	return pick === 'many' ? readMany(lines[0], answer) : readLines(lines, answer);
}

function readMany(line: SheetLine | undefined, answer: string): Response | undefined {
	const symbols = [...answer];
	const values = symbols.map((each) => line?.marks.find(({ symbol }) => symbol === each)?.value);
	const isFine = symbols.length > 0 && new Set(symbols).size === symbols.length;
	const chosen = values.filter((value) => value !== undefined);
	if (!isFine || chosen.length < symbols.length) return undefined;
	return Object.fromEntries(chosen.map((value) => [value, 'yes']));
}

function readLines(lines: readonly SheetLine[], answer: string): Response | undefined {
	const symbols = [...answer];
	if (symbols.length !== lines.length) return undefined;
	const response: Record<string, string> = {};
	for (const [index, { slot, marks }] of lines.entries()) {
		if (symbols[index] === BLANK) continue;
		const mark = marks.find(({ symbol }) => symbol === symbols[index]);
		if (mark === undefined) return undefined;
		response[slot] = mark.value;
	}
	return response;
}

/** What a message repeats of a typed text. */
function cut(text: string): string {
	return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
