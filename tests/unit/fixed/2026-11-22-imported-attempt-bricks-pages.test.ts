import { expect, test } from 'vitest';
import { advance, responsesOf, startAttempt, type Attempt } from '#domain/assessment/attempt.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { scoreForm, tryScore } from '#domain/assessment/outcome.ts';
import type { Responses } from '#domain/assessment/response.ts';
import { exportData, importData } from '#domain/learning/exchange.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { isRecordable, limits } from '#domain/record/record.ts';
import { buildBank, keysOf } from '#tests/unit/domain/builders.ts';

// An import was checked for its shape alone. One attempt with a huge number hung every page that
// drew its form; one with an answer that its form does not offer stopped them with an exception.

const bank = buildBank();
const seed = '0123456789abcdef';
const form = drawForm(bank, seed, 1);
const [first] = form.items;
const id = first?.item.id ?? '';
const closed = advance(
	startAttempt({ id: 'n-1', course: 'c', bank: 'ab'.repeat(32), seed, number: 1, at: 5000 }),
	{ type: 'submit', at: 9000 },
);

const importing = (over: Partial<Attempt> & { readonly closedAt?: number }) => {
	const attempts = { 'n-1': { ...closed, ...over } as Attempt };
	const imported = importData(exportData({ ...emptyLearnerData, attempts }, 1));
	return imported.ok ? 'ok' : imported.detail;
};

test('an import takes attempt numbers as far as a record holds them', () => {
	expect(importing({ number: limits.number })).toBe('ok');
	expect(importing({ number: limits.number + 1 })).toContain('data.attempts.n-1.number');
	expect(importing({ number: 0 })).toContain('data.attempts.n-1.number');
});

test('an import takes no attempt that ends before it starts', () => {
	expect(importing({ closedAt: 5000, lastAt: 5000 })).toBe('ok');
	expect(importing({ closedAt: 4999 })).toContain('data.attempts.n-1.closedAt');
	expect(importing({ lastAt: 4999 })).toContain('data.attempts.n-1.lastAt');
	expect(importing({ state: 'open', lastAt: 4999 })).toContain('data.attempts.n-1.lastAt');
});

test.for<{ what: string; responses: Responses }>([
	{ what: 'an item that is not on the form', responses: { lain: { choice: 'a' } } },
	{ what: 'a slot that is not asked', responses: { [id]: { lain: 'a' } } },
	{ what: 'a value that is not offered', responses: { [id]: { choice: 'zz' } } },
])('an attempt that answers $what has no outcome', ({ responses }) => {
	const attempt: Attempt = {
		...closed,
		responses: Object.fromEntries(
			Object.entries(responses).map(([item, response]) => [item, { response, at: 6000 }]),
		),
	};
	expect(tryScore(form, responsesOf(attempt), bank.blueprint)).toBeUndefined();
});

test('a form of nothing has no outcome', () => {
	expect(tryScore({ items: [] }, {}, bank.blueprint)).toBeUndefined();
});

test('an attempt that fits its form has the outcome that it always had', () => {
	for (const responses of [{}, keysOf(form)]) {
		const outcome = scoreForm(form, responses, bank.blueprint);
		expect(tryScore(form, responses, bank.blueprint)).toEqual(outcome);
	}
});

test('no record is made of an attempt whose number or times it cannot hold', () => {
	const fits = { number: limits.number, startedAt: 999, closedAt: limits.duration * 1000 + 999 };
	expect(isRecordable(fits)).toBe(true);
	expect(isRecordable({ ...fits, number: limits.number + 1 })).toBe(false);
	expect(isRecordable({ ...fits, closedAt: fits.closedAt + 1 })).toBe(false);
	expect(isRecordable({ ...fits, closedAt: 0 })).toBe(true);
	expect(isRecordable({ ...fits, startedAt: 1000, closedAt: 999 })).toBe(false);
	const last = limits.seconds * 1000 + 999;
	expect(isRecordable({ number: 1, startedAt: last, closedAt: last })).toBe(true);
	expect(isRecordable({ number: 1, startedAt: last, closedAt: last + 1 })).toBe(false);
});
