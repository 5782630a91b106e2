import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawForm } from '#domain/assessment/form.ts';
import { toAnswerString } from '#domain/paper/answer-string.ts';
import type { ReadSheet, TypedSheet } from '#islands/paper/read-sheet.ts';
import { PaperScore } from '#islands/paper/PaperScore.tsx';
import { paperText as text } from '#strings/paper.ts';
import { renderAlone, type Rendered, settle } from '#tests/unit/islands/support/render.tsx';
import { keysOf } from '#tests/unit/domain/builders.ts';
import { bank, digest, seed } from '#tests/unit/domain/record/record-builder.ts';

const slow: { gate: Promise<void>; open: () => void } = vi.hoisted(() => ({
	gate: Promise.resolve(),
	open: () => undefined,
}));
vi.mock('#adapters/storage/site-store.ts', () => ({
	siteStore: () => ({ state: 'durable', onState: () => () => undefined }),
}));
vi.mock('#islands/paper/read-sheet.ts', async (original) => {
	const { readSheet } = await original<{
		readSheet: (typed: TypedSheet, today: unknown) => Promise<ReadSheet>;
	}>();
	return {
		readSheet: async (typed: TypedSheet, today: unknown) => {
			const read = await readSheet(typed, today);
			await slow.gate;
			return read;
		},
	};
});
vi.mock('#islands/paper/PaperResult.tsx', async () => {
	await slow.gate;
	return { PaperResult: () => 'HASIL' };
});

const hold = () => {
	slow.gate = new Promise((open) => (slow.open = open));
};
const letGo = async () => {
	slow.open();
	await settle();
};

const form = drawForm(bank, seed, 1);
const key = toAnswerString(form, keysOf(form));
let page: Rendered;

beforeEach(async () => {
	slow.gate = Promise.resolve();
	const material = { bank, digest, questions: {}, published: [] };
	page = await renderAlone(<PaperScore material={material} minutes={30} />);
	await page.type('#kode-lembar', `A ${seed}`);
	await page.type('#jawaban', key);
});
afterEach(() => page.leave());

/** What was read landed after an edit, and could then be scored although nobody had typed it. */
test('what was read before an edit is not shown after it', async () => {
	hold();
	await page.press(text.read);
	await page.type('#jawaban', '1.0');
	await letGo();
	expect(page.text()).not.toContain(text.readTitle);
	expect(page.text()).not.toContain(text.score);
});

/** A result that an edit had cleared came back. */
test('a result that comes after an edit is not shown', async () => {
	await page.press(text.read);
	expect(page.text()).toContain(text.readTitle);
	hold();
	await page.press(text.score);
	await page.type('#jawaban', '1.0');
	await letGo();
	expect(page.text()).not.toContain('HASIL');
});

test('a sheet that nobody edits is scored', async () => {
	await page.press(text.read);
	await page.press(text.score);
	expect(page.text()).toContain('HASIL');
});

test('what is wrong with the answers and the times is told at their fields', async () => {
	await page.type('#jawaban', '1.?');
	await page.type('input[type=datetime-local]', '');
	await page.press(text.read);
	const told = (selector: string) =>
		(page.root.querySelector(selector)?.getAttribute('aria-describedby') ?? '')
			.split(' ')
			.map((id) => page.root.querySelector(`[id="${id}"]`)?.textContent)
			.join(' ');
	expect(told('#jawaban')).toContain('Soal 1');
	expect(told('#jawaban')).toContain(text.answersHint);
	expect(told('input[type=datetime-local]')).toContain(text.timeFaults.missing);
	expect(page.root.querySelector('fieldset')?.firstElementChild?.localName).toBe('legend');
});
