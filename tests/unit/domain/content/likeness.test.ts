import { expect, test } from 'vitest';
import type { ItemText } from '#domain/content/item-text.ts';
import { likenessFaults } from '#domain/content/likeness.ts';
import { buildItemText, noContent } from './content-builder.ts';

const item = (id: string, situation: string | undefined, stem: string, status = 'released') =>
	buildItemText({ id, situation, stem, status: status as ItemText['status'] });

const faultsOf = (...items: ItemText[]) => likenessFaults({ ...noContent, items });

const story =
	'Camat meminta Anda, seorang PNS, membawa mobil dinas untuk mengantar calon bupati ke lapangan pada hari Minggu.';

test('the same story with another place and another day is the same item', () => {
	const copy = story.replace('bupati', 'wali kota').replace('Minggu', 'Sabtu');
	expect(
		faultsOf(item('a/satu', story, 'Apa jawaban Anda?'), item('a/dua', copy, 'Apa langkah Anda?')),
	).toEqual([
		{
			file: 'content/items/a/dua.yaml',
			field: 'stem',
			found: expect.stringMatching(/^soal yang \d\d persen sama dengan "a\/satu"$/) as string,
			expected: 'situasi dan pertanyaan yang berbeda dari soal lain',
		},
	]);
});

test('two stories may ask the same question', () => {
	const other =
		'Di grup keluarga, paman Anda mengirim poster calon bupati dan meminta semua orang meneruskannya.';
	expect(
		faultsOf(
			item('a/satu', story, 'Apa yang Anda lakukan?'),
			item('a/dua', other, 'Apa yang Anda lakukan?'),
		),
	).toEqual([]);
});

test('without a story, equal stems over equal choices are the same item', () => {
	const stem = 'Lembaga mana yang menjatuhkan hukuman disiplin kepada seorang PNS?';
	expect(faultsOf(item('a/satu', undefined, stem), item('a/dua', undefined, stem))).toHaveLength(1);
});

test('drafts are not compared', () => {
	expect(faultsOf(item('a/satu', story, 'Apa?'), item('a/dua', story, 'Apa?', 'draft'))).toEqual(
		[],
	);
});
