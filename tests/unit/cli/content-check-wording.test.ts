import { expect, test } from 'vitest';
import { copyFixture, linesOf, type Seed } from './content-folder.ts';

const item = 'items/netral/melayani.yaml';
const course = 'courses/contoh.yaml';
const scenario = 'scenarios/titipan.yaml';

const cases: readonly { readonly name: string; readonly seed: Seed; readonly line: string }[] = [
	{
		name: 'a second key in a single choice',
		seed: ({ set }) => set(item, 'key', ['a', 'b']),
		line: `content/${item} › key: ditemukan ["a","b"]; seharusnya teks.`,
	},
	{
		name: 'a distractor that its feedback calls right',
		seed: async ({ get, set }) => {
			const key = await get(item, 'key');
			await set(item, `choices.${key === 'a' ? 1 : 0}.feedback`, 'Benar, ini juga boleh dipilih.');
		},
		line: `content/${item} › choices.N.feedback: ditemukan umpan balik yang membenarkan pilihan "X", padahal itu bukan kunci; seharusnya penjelasan mengapa jawaban ini keliru; yang lain berarti kunci kedua.`,
	},
	{
		name: 'an item without its reason',
		seed: ({ set }) => set(item, 'reason', undefined),
		line: `content/${item} › reason: ditemukan kosong; seharusnya teks.`,
	},
	{
		name: 'a stem with two negations',
		seed: ({ set }) => set(item, 'stem', 'Pegawai tidak boleh tidak melayani.'),
		line: `content/${item} › stem: ditemukan pengingkaran ganda dalam "Pegawai tidak boleh tidak melayani"; seharusnya kalimat dengan paling banyak satu pengingkaran.`,
	},
	{
		name: 'a stem that asks for the exception',
		seed: ({ set }) => set(item, 'stem', 'Semua ini boleh, kecuali yang mana?'),
		line: `content/${item} › stem: ditemukan pertanyaan tentang kekecualian: "Semua ini boleh, kecuali yang mana?"; seharusnya pertanyaan tentang apa yang benar atau yang sebaiknya dilakukan.`,
	},
	{
		name: 'two choices of the same words',
		seed: async ({ get, set }) => set(item, 'choices.3.text', await get(item, 'choices.0.text')),
		line: `content/${item} › choices.3.text: ditemukan pilihan yang sama dengan pilihan ke-1; seharusnya pilihan yang berbeda; dua yang sama berarti dua kunci.`,
	},
	{
		name: 'an item that is another one with a new name',
		seed: async ({ get, set }) => {
			await set('items/pilih/bilik.yaml', 'situation', await get(item, 'situation'));
			await set('items/pilih/bilik.yaml', 'stem', await get(item, 'stem'));
		},
		line: 'content/items/pilih/bilik.yaml › stem: ditemukan soal yang N persen sama dengan "netral/melayani"; seharusnya situasi dan pertanyaan yang berbeda dari soal lain.',
	},
	{
		name: 'an objective with too few items behind those that a form draws',
		seed: ({ set }) =>
			set(course, 'exam.retake', { attempts: 2, cooldownMinutes: 0, restDays: 365 }),
		line: `content/${course} › exam.cells: ditemukan 5 soal untuk tujuan netral, padahal setiap ujian mengundi 5; seharusnya sedikitnya 10 soal released, 2 kali yang diundi.`,
	},
	{
		name: 'a choice of a scenario that leads nowhere',
		seed: ({ set }) => set(scenario, 'scenes.1.choices.0.to', 'tertolon'),
		line: `content/${scenario} › scenes.1.choices.0.to: ditemukan "tertolon"; seharusnya adegan yang ada di skenario ini. Mungkin maksud Anda "tertolong".`,
	},
	{
		name: 'a scene that nobody can reach',
		seed: ({ set }) => set(scenario, 'scenes.1.choices.0.to', 'pelanggaran'),
		line: `content/${scenario} › scenes.3: ditemukan adegan "tertolong" yang tidak dapat dicapai; seharusnya adegan yang dituju sebuah pilihan dari adegan yang dapat dicapai.`,
	},
	{
		name: 'a scene that is neither a choice nor an ending',
		seed: ({ set }) => set(scenario, 'scenes.2.lesson', undefined),
		line: `content/${scenario} › scenes.2: ditemukan {"id":"aman","text":"Hari berjalan seperti biasa.","endin…; seharusnya choices bagi adegan yang berlanjut, atau ending, lesson, dan citations bagi akhir.`,
	},
	{
		name: 'a scenario on a heading that its lesson does not have',
		seed: ({ set }) => set(scenario, 'lesson', 'dasar/01-netral#arti-netra'),
		line: `content/${scenario} › lesson: ditemukan "dasar/01-netral#arti-netra"; seharusnya judul bagian yang ada di pelajaran itu. Mungkin maksud Anda "dasar/01-netral#arti-netral".`,
	},
	{
		name: 'a violation that nothing prohibited led to',
		seed: async ({ set }) => {
			await set(scenario, 'scenes.0.choices.0.verdict', 'conditional');
			await set(scenario, 'scenes.1.choices.1.verdict', 'conditional');
		},
		line: `content/${scenario} › scenes.4.ending: ditemukan violation sesudah "mulai a, beredar b", tanpa satu pun pilihan prohibited; seharusnya mended atau safe, atau pilihan prohibited di jalan itu.`,
	},
	{
		name: 'choices of a scene whose letters are not their places',
		seed: ({ set }) => set(scenario, 'scenes.0.choices.1.id', 'c'),
		line: `content/${scenario} › scenes.0.choices.1.id: ditemukan "c"; seharusnya huruf a, b, c berurutan.`,
	},
];

/** Letters and shares that depend on the fixture's own words. */
const plain = (line: string) =>
	line
		.replace(/choices\.\d\.feedback/, 'choices.N.feedback')
		.replace(/membenarkan pilihan "\w"/, 'membenarkan pilihan "X"')
		.replace(/\d+ persen sama/, 'N persen sama');

test.for(cases)('one line names $name', async ({ seed, line }) => {
	const folder = await copyFixture();
	await seed(folder);
	expect(linesOf(folder).map(plain)).toContain(line);
});
