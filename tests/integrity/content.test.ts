import { getCollection, render } from 'astro:content';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { checkContent, unreleasedBanks } from '#cli/check-content.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { scoreForm } from '#domain/assessment/outcome.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { contentKinds, toLine } from '#domain/content/content.ts';
import { feedbackOf, toSpec } from '#domain/content/item-view.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';

const { content, faults } = checkContent('content');
const banks = globSync('content/banks/*.json').sort();
const readBank = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Bank;

// First of all: a loop over nothing passes every test below.
describe('no collection is empty', () => {
	// No agency has registered with this copy of the site yet.
	test.for<string>(contentKinds.filter((kind) => kind !== 'issuers'))('%s', (kind) => {
		expect(Reflect.get(content, kind)).not.toHaveLength(0);
	});
	test('banks', () => expect(banks).not.toHaveLength(0));
});

test('there are no mistakes in the content', () => {
	expect(faults.map(toLine)).toEqual([]);
});

test('the bank of every course is released', () => {
	expect(unreleasedBanks('content', content)).toEqual([]);
});

describe.for(banks)('the released bank %s', (file) => {
	test('has kept the digest that is its name', () => {
		expect(file).toBe(`content/banks/${bankDigest(readBank(file), sha256).slice(0, 16)}.json`);
	});

	test('gives forms whose keys pass with full marks', () => {
		const bank = readBank(file);
		for (let number = 1; number <= 20; number += 1) {
			const form = drawForm(bank, '0123456789abcdef', number);
			const keys = Object.fromEntries(form.items.map(({ item }) => [item.id, keyOf(item)]));
			expect(scoreForm(form, keys, bank.blueprint)).toMatchObject({ scaled: 1, passed: true });
		}
	});
});

const released = content.items.filter(({ status }) => status === 'released');

test('60 items or more are released, over 6 objectives or more', () => {
	expect(released.length).toBeGreaterThanOrEqual(60);
	expect(new Set(released.map(({ objective }) => objective)).size).toBeGreaterThanOrEqual(6);
});

test('every released item earns full marks for its key, and nothing for silence', () => {
	for (const item of released) {
		const spec = toSpec(item);
		expect(creditOf(spec, keyOf(spec)), item.id).toBe(CREDIT);
		expect(creditOf(spec, {}), item.id).toBe(0);
	}
});

test('no two answers of a released item teach the same in the same words', () => {
	for (const item of released) {
		const texts = Object.values(feedbackOf(item));
		expect(new Set(texts).size, item.id).toBe(texts.length);
	}
});

test('anchors are those that the site gives to its headings', async () => {
	const lessons = await getCollection('lessons');
	expect(lessons.map(({ id }) => id).sort()).toEqual(content.lessons.map(({ id }) => id));
	for (const lesson of lessons) {
		const { headings } = await render(lesson);
		const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
		const known = content.lessons.find(({ id }) => id === lesson.id);
		expect(known?.anchors, lesson.id).toEqual(shown.map(({ slug }) => slug));
	}
});
