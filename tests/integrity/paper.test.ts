import { describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { checkContent } from '#cli/check-content.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { toQuestion } from '#domain/content/item-view.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { readAnswerString, toAnswerString } from '#domain/paper/answer-string.ts';
import { formLetters } from '#domain/paper/sheet-code.ts';
import { toSheet } from '#domain/paper/sheet.ts';

const { content } = checkContent('content');
const questions = new Map(content.items.map((item) => [item.id, toQuestion(item)]));
const SEEDS = ['8f3a91c277e04b1d', '0000000000000000', 'ffffffffffffffff', '0123456789abcdef'];

test('there are courses to be printed', () => {
	expect(content.courses.length).toBeGreaterThan(0);
});

describe.for(content.courses.map((course) => [course.id, course] as const))(
	'%s on paper',
	([, course]) => {
		const bank = toBank(course, content, sha256);
		const forms = SEEDS.flatMap((seed) =>
			formLetters.map((_, index) => drawForm(bank, seed, index + 1)),
		);

		test('has a box of one character for everything that its forms ask', () => {
			for (const { formItem, lines, pick } of forms.flatMap(toSheet)) {
				const slots = slotsOf(formItem.item);
				expect(lines.length).toBe(pick === 'many' ? 1 : slots.length);
				for (const { marks } of lines) {
					expect(new Set(marks.map(({ symbol }) => symbol)).size).toBe(marks.length);
					expect(marks.every(({ symbol }) => /^[A-Z1-9]$/.test(symbol))).toBe(true);
				}
			}
		});

		test('has words for every row and letter that it prints', () => {
			for (const { formItem, lines } of forms.flatMap(toSheet)) {
				const question = questions.get(formItem.item.id);
				const { choices = [], entries = [], targets = [], steps = [] } = question ?? {};
				const words = [choices, entries, targets, steps, ...steps.map((step) => step.choices)];
				const known = new Set(words.flat().map(({ id }) => id));
				const { type } = formItem.item;
				const printed = lines.flatMap(({ slot, label, marks }) => [
					...(label === '' ? [] : [slot]),
					...(slot === 'verdict' || type === 'order' ? [] : marks.map(({ value }) => value)),
				]);
				expect(printed.filter((id) => !known.has(id))).toEqual([]);
			}
		});

		test('reads its own keys back', () => {
			for (const form of forms) {
				const keys = Object.fromEntries(form.items.map(({ item }) => [item.id, keyOf(item)]));
				const read = readAnswerString(form, toAnswerString(form, keys));
				expect(read).toMatchObject({ faults: [], responses: keys });
			}
		});
	},
);
