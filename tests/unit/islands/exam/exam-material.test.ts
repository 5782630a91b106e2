import { expect, test } from 'vitest';
import { advance, startAttempt } from '#domain/assessment/attempt.ts';
import type { Question } from '#domain/content/item-view.ts';
import { canShow, formOf, type ExamMaterial } from '#islands/exam/exam-material.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';

const bank = buildBank();
const digest = 'a'.repeat(64);
const attempt = startAttempt({
	id: 'a',
	course: 'c',
	bank: digest,
	seed: '0123456789abcdef',
	number: 1,
	at: 0,
});

const question = (id: string, text: string): Question & { text: string } => ({
	id,
	text,
	type: 'single',
	stem: 'Apa?',
	choices: [],
	entries: [],
	targets: [],
	steps: [],
});

const material = (change: (id: string, text: string) => string | undefined): ExamMaterial => ({
	digest,
	bank,
	published: ['a/00000000'],
	questions: Object.fromEntries(
		bank.items.flatMap(({ id, text }) => {
			const shown = change(id, text);
			return shown === undefined ? [] : [[id, question(id, shown)]];
		}),
	),
});

const drawn = formOf(
	material((_, text) => text),
	attempt,
).items.map(({ item }) => item.id);

test('an open exam goes on after an update that left its questions as they were', () => {
	expect(drawn.length).toBeGreaterThan(0);
	const others = material((id, text) => (drawn.includes(id) ? text : undefined));
	expect(canShow(others, attempt)).toBe(true);
});

test('one reworded or missing question of its form stops it', () => {
	const first = drawn[0];
	const reworded = material((id, text) => (id === first ? 'ffffffffffffffff' : text));
	const missing = material((id, text) => (id === first ? undefined : text));
	expect(canShow(reworded, attempt)).toBe(false);
	expect(canShow(missing, attempt)).toBe(false);
});

test('an answer that does not fit its question, as an import may bring, stops it', () => {
	const whole = material((_, text) => text);
	const answered = (itemId: string, response: Record<string, string>) =>
		advance(attempt, { type: 'answer', itemId, response, at: 1 });
	expect(canShow(whole, answered(drawn[0] ?? '', {}))).toBe(true);
	expect(canShow(whole, answered(drawn[0] ?? '', { lain: 'lain' }))).toBe(false);
	expect(canShow(whole, answered('bukan-soalnya', { choice: 'a' }))).toBe(false);
});
