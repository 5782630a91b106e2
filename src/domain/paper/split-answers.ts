import type { SheetQuestion } from './sheet.ts';

/** What was typed for each question, and what could not be given to any. */
export interface SplitAnswers {
	/** Question number to its answer as typed, in capitals; only questions that were named. */
	readonly typed: ReadonlyMap<number, string>;
	/** Numbers that were named twice. */
	readonly repeated: readonly number[];
	/** Numbers that no question of the sheet has. */
	readonly unknown: readonly string[];
	/** What stood before the first number. */
	readonly unnumbered: string;
}

const GROUP = /[^\s,;|]+/gu;
const NUMBER_AND_SIGN = /^(\d{1,3})[.):=\-–—]+(.*)$/u;
const NUMBER_AND_REST = /^(\d+)(\D.*)?$/u;

/** What is dropped from an answer: signs that people put between letters. */
export function withoutSigns(text: string): string {
	return text.replaceAll(/[.\-–—_/:()='"]/gu, '');
}

/**
 * Cuts an answer string into the answers of its questions. A group of signs without a space is a
 * question number with its answer, or goes on with the answer before it. Digits are both numbers and
 * answers of `order` items: those that the question still lacks are its answer, all others a number.
 */
export function splitAnswers(sheet: readonly SheetQuestion[], text: string): SplitAnswers {
	const typed = new Map<number, string>();
	const repeated: number[] = [];
	const unknown: string[] = [];
	let unnumbered = '';
	let current = 0;
	for (const [group] of text.normalize('NFKC').toUpperCase().matchAll(GROUP)) {
		const opened = openedBy(group, { sheet, current, typed: typed.get(current) ?? '' });
		if (opened === undefined) {
			if (current === 0) unnumbered += group;
			else typed.set(current, (typed.get(current) ?? '') + group);
			continue;
		}
		const number = Number(opened.number);
		if (number < 1 || number > sheet.length) unknown.push(opened.number);
		else if (typed.has(number)) repeated.push(number);
		current = number;
		typed.set(number, (typed.get(number) ?? '') + opened.rest);
	}
	const known = [...typed].filter(([number]) => number >= 1 && number <= sheet.length);
	return { typed: new Map(known), repeated, unknown, unnumbered };
}

interface Place {
	readonly sheet: readonly SheetQuestion[];
	/** Question that is being answered; 0 before the first. */
	readonly current: number;
	readonly typed: string;
}

interface Opened {
	readonly number: string;
	readonly rest: string;
}

/** The question that this group begins, or nothing where it belongs to the one before. */
function openedBy(group: string, place: Place): Opened | undefined {
	const signed = NUMBER_AND_SIGN.exec(group);
	if (signed !== null) {
		const [, number = '', rest = ''] = signed;
		if (Number(number) === place.current + 1) return { number, rest };
		return isStillWanted(group, place) ? undefined : { number, rest };
	}
	const [, number, rest = ''] = NUMBER_AND_REST.exec(group) ?? [];
	if (number === undefined) return undefined;
	if (rest !== '') return { number, rest };
	if (isStillWanted(group, place)) return undefined;
	return Number(number) > place.sheet.length ? glued(number, place) : { number, rest };
}

/** Are these digits the rest of the order that the question asks for? */
function isStillWanted(group: string, { sheet, current, typed }: Place): boolean {
	const question = sheet[current - 1];
	if (question?.formItem.item.type !== 'order') return false;
	const [before, digits] = [withoutSigns(typed), withoutSigns(group)];
	const last = question.lines.length;
	const fits = [...digits].every((digit) => /\d/.test(digit) && Number(digit) <= last);
	return fits && before !== '0' && before.length + digits.length <= last;
}

/** `43142` after question 3 is question 4 with the order 3142. */
function glued(digits: string, { sheet, current }: Place): Opened {
	const next = String(current + 1);
	const question = sheet[current];
	const rest = digits.slice(next.length);
	const isOrder = question?.formItem.item.type === 'order' && rest.length === question.lines.length;
	return isOrder && digits.startsWith(next)
		? { number: next, rest }
		: { number: digits.slice(0, 6), rest: '' };
}
