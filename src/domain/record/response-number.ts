import type { Form } from '#domain/assessment/form.ts';
import type { Response, Responses } from '#domain/assessment/response.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { DomainError } from '#domain/errors.ts';
import { fromDigits, toDigits } from './mixed-radix.ts';

/**
 * All responses to a form as one mixed-radix number: a digit for each slot of each item in form
 * order, 0 for unanswered, else the place of the value from 1.
 *
 * @throws {DomainError} `BAD_RESPONSE` when a response does not fit its item, `ITEM_NOT_ON_FORM`
 *   when there is no such item.
 */
export function responsesToBytes(form: Form, responses: Responses): number[] {
	const digits: number[] = [];
	const radices: number[] = [];
	let placed = 0;
	for (const { item } of form.items) {
		const response = responses[item.id] ?? {};
		for (const { id, values } of slotsOf(item)) {
			const value = response[id];
			const digit = value === undefined ? 0 : values.indexOf(value) + 1;
			if (value !== undefined && digit > 0) placed += 1;
			digits.push(digit);
			radices.push(values.length + 1);
		}
	}
	assertAllPlaced(form, responses, placed);
	return fromDigits(digits, radices);
}

/** The responses in such a number, unanswered items left out; `undefined` when it does not fit. */
export function bytesToResponses(form: Form, bytes: Uint8Array): Responses | undefined {
	const radices: number[] = [];
	for (const { item } of form.items) {
		for (const { values } of slotsOf(item)) radices.push(values.length + 1);
	}
	const digits = toDigits(bytes, radices);
	if (digits === undefined) return undefined;
	const responses: Record<string, Response> = {};
	let at = 0;
	for (const { item } of form.items) {
		const response: Record<string, string> = {};
		let isGiven = false;
		for (const { id, values } of slotsOf(item)) {
			const digit = digits[at] ?? 0;
			at += 1;
			if (digit === 0) continue;
			response[id] = values[digit - 1] ?? '';
			isGiven = true;
		}
		if (isGiven) responses[item.id] = response;
	}
	return responses;
}

function assertAllPlaced({ items }: Form, responses: Responses, placed: number): void {
	const shown = new Set(items.map(({ item }) => item.id));
	const stray = Object.keys(responses).find((id) => !shown.has(id));
	if (stray !== undefined) {
		throw new DomainError(
			'ITEM_NOT_ON_FORM',
			`Response to "${stray}", which is not on the form (${[...shown].join(', ')}).`,
			'Pack with the form of the same bank, seed and number as the attempt.',
		);
	}
	const given = Object.values(responses).reduce((sum, each) => sum + Object.keys(each).length, 0);
	if (given === placed) return;
	throw new DomainError(
		'BAD_RESPONSE',
		`${placed} of ${given} answers are to slots and values that the form offers.`,
		'Use the slots and values that slotsOf gives.',
	);
}
