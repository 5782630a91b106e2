import { expect, test } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { copyFixture, linesOf, type Seed } from './content-folder.ts';

const single = 'items/netral/melayani.yaml';
const multiple = 'items/netral/memilih-semua.yaml';
const match = 'items/netral/memasangkan.yaml';
const story = 'items/pilih/dua-keadaan.yaml';
const lesson = 'lessons/dasar/01-netral.mdx';

const cases: readonly { readonly name: string; readonly seed: Seed; readonly line: string }[] = [
	{
		name: 'an item without its key',
		seed: ({ set }) => set(single, 'key', undefined),
		line: `content/${single} › key: ditemukan kosong; seharusnya teks.`,
	},
	{
		name: 'a key that names no choice',
		seed: ({ set }) => set(single, 'key', 'e'),
		line: `content/${single} › key: ditemukan "e"; seharusnya kunci yang ada di pilihan (a, b, c, d).`,
	},
	{
		name: 'one of many keys that names no choice',
		seed: ({ set }) => set(multiple, 'key', ['a', 'f']),
		line: `content/${multiple} › key.1: ditemukan "f"; seharusnya kunci yang ada di pilihan (a, b, c, d).`,
	},
	{
		name: 'a key that is written twice',
		seed: ({ set }) => set(multiple, 'key', ['a', 'c', 'a']),
		line: `content/${multiple} › key.2: ditemukan "a"; seharusnya kunci yang ditulis satu kali.`,
	},
	{
		name: 'an entry whose key is no option',
		seed: ({ set }) => set(match, 'entries.2.key', 'd'),
		line: `content/${match} › entries.2.key: ditemukan "d"; seharusnya kunci yang ada di pilihan (a, b, c).`,
	},
	{
		name: 'a step of a case whose key is no choice of that step',
		seed: ({ set }) => set(story, 'steps.1.key', 'd'),
		line: `content/${story} › steps.1.key: ditemukan "d"; seharusnya kunci yang ada di pilihan (a, b, c).`,
	},
	{
		name: 'a letter that two choices share',
		seed: ({ set }) => set(single, 'choices.3.id', 'a'),
		line: `content/${single} › choices.3.id: ditemukan "a"; seharusnya id yang belum dipakai di daftar ini.`,
	},
	{
		name: 'a letter that two options share, once and not for each entry',
		seed: ({ set }) => set(match, 'options.3', { id: 'a', text: 'Lagi' }),
		line: `content/${match} › options.3.id: ditemukan "a"; seharusnya id yang belum dipakai di daftar ini.`,
	},
	{
		name: 'a letter that two steps of a case share',
		seed: ({ set }) => set(story, 'steps.1.id', 'a'),
		line: `content/${story} › steps.1.id: ditemukan "a"; seharusnya id yang belum dipakai di daftar ini.`,
	},
	{
		name: 'a choice without feedback',
		seed: ({ set }) => set(single, 'choices.2.feedback', undefined),
		line: `content/${single} › choices.2.feedback: ditemukan kosong; seharusnya teks.`,
	},
	{
		name: 'a field that no schema knows',
		seed: ({ set }) => set(single, 'choices.1.alasan', 'Sebab begitu.'),
		line: `content/${single} › choices.1.alasan: ditemukan bagian "alasan"; seharusnya bagian yang dikenal; lihat content/README.md.`,
	},
	{
		name: 'a word outside its list, with the nearest one',
		seed: ({ set }) => set(single, 'difficulty', 'meduim'),
		line: `content/${single} › difficulty: ditemukan "meduim"; seharusnya salah satu dari easy, medium, hard. Mungkin maksud Anda "medium".`,
	},
	{
		name: 'a type of item that does not exist',
		seed: ({ set }) => set(single, 'type', 'singel'),
		line: `content/${single} › type: ditemukan "singel"; seharusnya salah satu dari single, multiple, truefalse, order, match, categorise, case. Mungkin maksud Anda "single".`,
	},
	{
		name: 'a sentence that is too short',
		seed: ({ set }) => set(single, 'reason', 'Begitu.'),
		line: `content/${single} › reason: ditemukan "Begitu."; seharusnya sedikitnya 10 huruf.`,
	},
	{
		name: 'a list that is too short',
		seed: ({ set }) => set(single, 'citations', []),
		line: `content/${single} › citations: ditemukan []; seharusnya sedikitnya 1 butir.`,
	},
	{
		name: 'a day that no calendar has',
		seed: ({ set }) => set('elections/contoh-2000.yaml', 'votingDay', '2001-02-29'),
		line: 'content/elections/contoh-2000.yaml › votingDay: ditemukan "2001-02-29"; seharusnya tanggal berbentuk TTTT-BB-HH, misalnya 2026-11-22.',
	},
	{
		name: 'a period that ends before it begins',
		seed: ({ set }) => set('elections/contoh-2000.yaml', 'periods.0.until', '2000-02-10'),
		line: 'content/elections/contoh-2000.yaml › periods.0.until: ditemukan "2000-02-10"; seharusnya hari yang tidak mendahului hari pertama, 2000-02-11.',
	},
	{
		name: 'YAML that does not parse, by its line',
		seed: ({ write }) => write('faq/memilih.yaml', 'question: Bolehkah?\nanswer: "Boleh\n'),
		line: 'content/faq/memilih.yaml › baris 3: ditemukan Missing closing "quote; seharusnya YAML yang sah.',
	},
	{
		name: 'front matter that does not parse, by its line in the file',
		seed: ({ replace }) => replace(lesson, 'title: Pelajaran', 'title: @Pelajaran'),
		line: `content/${lesson} › baris 2: ditemukan Plain value cannot start with reserved character @; seharusnya YAML yang sah.`,
	},
	{
		name: 'emphasis that YAML takes for the name of something else',
		seed: ({ set, replace }) =>
			set('faq/memilih.yaml', 'answer', 'Boleh').then(() =>
				replace('faq/memilih.yaml', 'answer: Boleh', 'answer: *Boleh*'),
			),
		line: 'content/faq/memilih.yaml › (seluruh berkas): ditemukan Unresolved alias (the anchor must be set before the alias): Boleh*; seharusnya YAML yang sah.',
	},
	{
		name: 'a file with nothing in it',
		seed: ({ write }) => write('faq/memilih.yaml', ''),
		line: 'content/faq/memilih.yaml › (seluruh berkas): ditemukan kosong; seharusnya bagian-bagian bernama.',
	},
	{
		name: 'a lesson without front matter',
		seed: ({ write }) => write(lesson, '## Arti netral\n'),
		line: `content/${lesson} › (seluruh berkas): ditemukan kosong; seharusnya bagian-bagian bernama.`,
	},
];

for (const { name, seed, line } of cases) {
	test(`one line names ${name}`, async () => {
		const folder = await copyFixture();
		await seed(folder);
		expect(linesOf(folder)).toEqual([line]);
	});
}

test('a folder that is not there is a mistake, not an empty course', () => {
	const [fault, ...others] = checkContent('tests/fixtures/tidak-ada').faults;
	expect(fault).toMatchObject({
		file: 'tests/fixtures/tidak-ada',
		found: 'folder yang tidak ada',
	});
	expect(others).toEqual([]);
});

test('files that begin with an underscore are notes, not content', async () => {
	const folder = await copyFixture();
	await folder.write('items/netral/_catatan.yaml', 'apa: saja');
	expect(linesOf(folder)).toEqual([]);
});
