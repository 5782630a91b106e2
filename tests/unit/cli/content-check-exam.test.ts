import { expect, test } from 'vitest';
import { copyFixture, linesOf, type Seed } from './content-folder.ts';

const item = 'items/netral/melayani.yaml';
const course = 'courses/contoh.yaml';
const cited = `content/${item} › citations.0`;

const cite =
	(pinpoint: string, reason = 'Pegawai bersikap netral selama bekerja.'): Seed =>
	async ({ set }) => {
		await set(item, 'citations', [`uu-1-2000#${pinpoint}`]);
		await set(item, 'reason', reason);
	};

/** Every list of choices that has one key and may come up in the exam: its file and its place there. */
const lists: readonly (readonly [file: string, place: string])[] = [
	['items/netral/melayani.yaml', ''],
	['items/netral/menilai.yaml', ''],
	['items/pilih/bilik.yaml', ''],
	['items/pilih/hari-suara.yaml', ''],
	['items/pilih/dua-keadaan.yaml', 'steps.0.'],
	['items/pilih/dua-keadaan.yaml', 'steps.1.'],
];

const cases: readonly { readonly name: string; readonly seed: Seed; readonly line: string }[] = [
	{
		name: 'a released item on a revoked provision that does not say so',
		seed: cite('3'),
		line: `${cited}: ditemukan uu-1-2000#3 yang sudah dicabut; seharusnya alasan atau soal yang menyebut bahwa ketentuan itu sudah dicabut.`,
	},
	{
		name: 'a released item on a provision not yet in force that does not say so',
		seed: cite('4'),
		line: `${cited}: ditemukan uu-1-2000#4 yang belum berlaku; seharusnya alasan atau soal yang menyebut bahwa ketentuan itu belum berlaku.`,
	},
	{
		name: 'a released item on a provision of medium confidence',
		seed: cite('5'),
		line: `${cited}: ditemukan uu-1-2000#5 dengan keyakinan medium; seharusnya ketentuan dengan keyakinan high; soal tidak boleh bertumpu pada yang lain.`,
	},
	{
		name: 'a choice that leans on the others',
		seed: ({ set }) => set(item, 'choices.3.text', 'Semua jawaban benar'),
		line: `content/${item} › choices.3.text: ditemukan "Semua jawaban benar"; seharusnya pilihan yang berdiri sendiri.`,
	},
	{
		name: 'such a choice within a case, by its step',
		seed: ({ set }) =>
			set('items/pilih/dua-keadaan.yaml', 'steps.1.choices.2.text', 'Semuanya salah'),
		line: 'content/items/pilih/dua-keadaan.yaml › steps.1.choices.2.text: ditemukan "Semuanya salah"; seharusnya pilihan yang berdiri sendiri.',
	},
	{
		name: 'a blueprint that its items cannot fill',
		seed: ({ set }) => set(course, 'exam.cells.1.count', 3),
		line: `content/${course} › exam.cells.1.count: ditemukan 3 soal netral medium, padahal yang dirilis 2; seharusnya paling banyak 2, atau soal released tambahan.`,
	},
	{
		name: 'an item that the blueprint needs and that is a draft again',
		seed: ({ set }) => set(item, 'status', 'draft'),
		line: `content/${course} › exam.cells.0.count: ditemukan 3 soal netral easy, padahal yang dirilis 2; seharusnya paling banyak 2, atau soal released tambahan.`,
	},
	{
		name: 'an exam that anybody passes',
		seed: ({ set }) => set(course, 'exam.masteryScore', 0.001),
		line: `content/${course} › exam: ditemukan peluang lulus dengan menebak 99 persen dalam 1 percobaan; seharusnya paling banyak 0,1 persen: tambah soal, naikkan nilai lulus, atau kurangi percobaan.`,
	},
	{
		name: 'keys that are all the first choice',
		seed: async ({ set }) => {
			for (const [file, place] of lists) await set(file, `${place}key`, 'a');
		},
		line: `content/${course} › exam: ditemukan kunci yang mengumpul di satu tempat (pilihan ke-1 menjadi kunci 6 kali dari 6; peluang kebetulan 0,68 persen); seharusnya sekitar 1,7 kali.`,
	},
	{
		name: 'keys that are always the longest choice',
		seed: async ({ get, set }) => {
			for (const [file, place] of lists) {
				const key = 'abcd'.indexOf(String(await get(file, `${place}key`)));
				const text = 'Pilihan yang jauh lebih panjang daripada semua pilihan lain di sini';
				await set(file, `${place}choices.${key}.text`, text);
			}
		},
		line: `content/${course} › exam: ditemukan kunci yang terlalu sering terpanjang (kunci paling panjang 6 kali dari 6; peluang kebetulan 0,043 persen); seharusnya sekitar 1,7 kali.`,
	},
];

for (const { name, seed, line } of cases) {
	test(`one line names ${name}`, async () => {
		const folder = await copyFixture();
		await seed(folder);
		expect(linesOf(folder)).toEqual([line]);
	});
}

const right: readonly { readonly name: string; readonly seed: Seed }[] = [
	{ name: 'a revoked provision called revoked', seed: cite('3', 'Pasal itu sudah dicabut.') },
	{ name: 'one called the old one', seed: cite('3', 'Begitulah aturan lama.') },
	{ name: 'a pending one called not yet in force', seed: cite('4', 'Pasal itu belum berlaku.') },
	{
		name: 'medium confidence in a draft',
		seed: async (folder) => {
			await cite('5')(folder);
			await folder.set(item, 'status', 'draft');
			await folder.set(course, 'exam.cells.0.count', 2);
		},
	},
];

for (const { name, seed } of right) {
	test(`nothing is wrong with ${name}`, async () => {
		const folder = await copyFixture();
		await seed(folder);
		expect(linesOf(folder)).toEqual([]);
	});
}
