import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topics } from '#domain/content/conduct.ts';
import { chooseRows, conditionHeight, paper, rowHeight } from '#domain/handout/choose-rows.ts';
import { countLines } from '#domain/handout/line-count.ts';
import type { PosterRow, PosterRows } from '#domain/handout/poster.ts';
import { rankRows } from '#domain/handout/rank-rows.ts';

const row = (id: string, over: Partial<PosterRow> = {}): PosterRow => ({
	id,
	text: `Perbuatan ${id}`,
	topic: 'kampanye',
	isSpecific: false,
	citations: [],
	sanctions: [],
	violations: [],
	...over,
});

const words = fc.array(fc.stringMatching(/^[a-zA-Z,()]{1,18}$/), { minLength: 1, maxLength: 14 });
const anyRow = fc
	.record({
		text: words.map((all) => all.join(' ')),
		condition: fc.option(
			words.map((all) => all.join(' ')),
			{ nil: undefined },
		),
		topic: fc.constantFrom('', ...Object.keys(topics)),
		isSpecific: fc.boolean(),
	})
	.chain((over) => fc.uuid().map((id) => row(id, over)));
const anyRows: fc.Arbitrary<PosterRows> = fc.record({
	allowed: fc.array(anyRow, { maxLength: 14 }),
	conditional: fc.array(anyRow, { maxLength: 5 }),
	prohibited: fc.array(anyRow, { maxLength: 24 }),
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('chooseRows', () => {
	test('never takes more than the paper has room for, whatever it is given', () => {
		fc.assert(
			fc.property(anyRows, (candidates) => {
				const { allowed, conditional, prohibited } = chooseRows(candidates);
				const below =
					conditional.length === 0
						? 0
						: paper.conditionHead + sum(conditional.map(conditionHeight));
				const columns = allowed.length === 0 ? 2 : 1;
				const height = Math.max(
					sum(allowed.map(rowHeight)),
					sum(prohibited.map(rowHeight)) / columns,
				);
				expect(paper.head + height + below).toBeLessThanOrEqual(paper.body + 1e-9);
			}),
		);
	});

	test('takes rows of its candidates alone, each once, and the same ones each time', () => {
		fc.assert(
			fc.property(anyRows, (candidates) => {
				const chosen = chooseRows(candidates);
				expect(chooseRows(candidates)).toEqual(chosen);
				for (const verdict of ['allowed', 'conditional', 'prohibited'] as const) {
					expect(candidates[verdict]).toEqual(expect.arrayContaining([...chosen[verdict]]));
					expect(new Set(chosen[verdict]).size).toBe(chosen[verdict].length);
				}
			}),
		);
	});

	test('keeps both columns about as long', () => {
		const many = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh'].map((id) =>
			row(id, { text: `Ber${id}` }),
		);
		const { allowed, prohibited } = chooseRows({
			allowed: many.slice(0, 2),
			conditional: [],
			prohibited: many,
		});
		expect([allowed.length, prohibited.length]).toEqual([2, 4]);
	});

	test('leaves out what is too long for a wall', () => {
		const long = row('panjang', { text: 'kata '.repeat(19).trim() });
		expect(chooseRows({ allowed: [long], conditional: [], prohibited: [] }).allowed).toEqual([]);
	});
});

describe('rankRows', () => {
	const idsOf = (rows: readonly PosterRow[]) => rankRows(rows).map(({ id }) => id);

	test("puts a phase's own statements first, then what is about it, then one of each topic in turn", () => {
		const rows = [
			row('kampanye-lama', { text: 'Orasi di lapangan desa' }),
			row('kampanye-pendek', { text: 'Konvoi motor' }),
			row('keluarga', { topic: 'keluarga', text: 'Kaus kakak sendiri' }),
			row('khusus', { isSpecific: true, text: 'Menjadi juru bicara' }),
			row('sendiri', { topic: '', isSpecific: true, text: 'Memasang baliho' }),
		];
		expect(idsOf(rows)).toEqual([
			'sendiri',
			'khusus',
			'kampanye-pendek',
			'keluarga',
			'kampanye-lama',
		]);
	});

	test('leaves out what an earlier row says in other order', () => {
		const own = row('fase', {
			topic: '',
			text: 'Menyukai, membagikan, atau mengikuti akun pemenangan calon',
		});
		expect(idsOf([own, row('ikut', { text: 'Mengikuti akun pemenangan calon' })])).toEqual([
			'fase',
		]);
	});
});

describe('countLines', () => {
	test('breaks between words, and words that are wider than a line', () => {
		expect(countLines('', 10)).toBe(1);
		expect(countLines('nnnn nnnn', 6)).toBe(1);
		expect(countLines('nnnn nnnn', 5)).toBe(2);
		expect(countLines('nnnnnnnnnn', 3.3)).toBe(2);
	});

	test('never needs fewer lines in less room', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 60 }), (all, ems) => {
				const text = all.join(' ');
				expect(countLines(text, ems)).toBeLessThanOrEqual(countLines(text, ems - 1));
			}),
		);
	});
});
