import { describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { isAnswered, slotsOf } from '#domain/assessment/slots.ts';
import type { ItemText } from '#domain/content/item-text.ts';
import { feedbackOf, toItem, toQuestion, toSpec } from '#domain/content/item-view.ts';
import { bodies, buildItemText } from './content-builder.ts';

const items = Object.values(bodies).map((body) => buildItemText({}, body));

describe.for(items.map((item) => [item.type, item] as const))('a %s item', ([, item]) => {
	test('shows neither its key, nor its feedback, nor its reason', () => {
		const shown = JSON.stringify(toQuestion(item));
		expect(shown).not.toMatch(/"(key|feedback|verdict|verdictFeedback|reason|misconception)"/);
		expect(shown).not.toContain('Tentang');
		expect(shown).not.toContain(item.reason);
	});

	test('earns full credit for its key and for nothing else', () => {
		const spec = toSpec(item);
		expect(creditOf(spec, keyOf(spec))).toBe(CREDIT);
		expect(isAnswered(spec, keyOf(spec))).toBe(true);
		expect(creditOf(spec, {})).toBe(0);
	});

	test('has feedback for all that can be chosen or placed', () => {
		const feedback = feedbackOf(item);
		const prefix = (slot: string) => (item.type === 'case' ? `${slot}.` : '');
		const wanted =
			item.type === 'multiple' || 'entries' in item
				? slotsOf(toSpec(item)).map(({ id }) => id)
				: slotsOf(toSpec(item)).flatMap(({ id, values }) =>
						values.map((value) => prefix(id) + value),
					);
		expect(Object.keys(feedback).sort()).toEqual(wanted.sort());
		for (const text of Object.values(feedback)) expect(text).not.toBe('');
	});

	test('offers in its question every value that scoring knows', () => {
		const { choices, targets, entries, steps } = toQuestion(item);
		const shown = [choices, targets, entries, ...steps.map((step) => step.choices)].flat();
		for (const { id } of shown) expect(id).toMatch(/^[a-f]$/);
		expect(shown.length).toBeGreaterThan(2);
	});

	test('holds in a bank its spec, its place, and a fingerprint of 16 hex digits', () => {
		expect(toItem(item, sha256)).toEqual({
			...toSpec(item),
			id: 'netral/satu',
			revision: 1,
			objective: 'netral',
			difficulty: 'easy',
			critical: false,
			text: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
		});
	});
});

describe('the fingerprint of a question', () => {
	const print = (over: Partial<ItemText> = {}) => toItem(buildItemText(over), sha256).text;

	test('changes with stem, situation and choices', () => {
		const { choices } = bodies.single;
		const prints = [
			print(),
			print({ stem: 'Apa arti netral bagi pegawai?' }),
			print({ situation: 'Pagi di kantor.' }),
			print({ choices: choices.with(0, { id: 'a', text: 'Nol', feedback: '' }) }),
			print({ choices: choices.toReversed() }),
		];
		expect(new Set(prints).size).toBe(prints.length);
	});

	test('does not change with what is read after answering', () => {
		const choices = bodies.single.choices.map((choice) => ({ ...choice, feedback: 'Lain.' }));
		expect(print({ reason: 'Lain.', citations: [], choices })).toBe(print());
	});
});
