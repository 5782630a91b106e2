import { expect, test } from 'vitest';
import { copyFixture, linesOf, type Seed } from './content-folder.ts';

const item = 'items/netral/melayani.yaml';
const lesson = 'lessons/dasar/01-netral.mdx';
const law = 'regulations/uu-1-2000.yaml';
const conduct = 'conduct/menyukai-unggahan.yaml';
const path = 'paths/contoh.yaml';

/** The name says what is wrong; the line is all that the author reads. */
const cases: readonly { readonly name: string; readonly seed: Seed; readonly line: string }[] = [
	{
		name: 'a citation of an unknown provision, with the nearest one',
		seed: ({ set }) => set(item, 'citations', ['uu-1-2000#1', 'uu-1-2000#2.1.b']),
		line: `content/${item} › citations.1: ditemukan "uu-1-2000#2.1.b"; seharusnya ketentuan yang ada di content/regulations. Mungkin maksud Anda "uu-1-2000#2.1.a".`,
	},
	{
		name: 'a citation that resembles nothing, without a guess',
		seed: ({ set }) => set(item, 'citations', ['peraturan-entah-apa-2099#77']),
		line: `content/${item} › citations.0: ditemukan "peraturan-entah-apa-2099#77"; seharusnya ketentuan yang ada di content/regulations.`,
	},
	{
		name: 'an unknown objective of an item',
		seed: ({ set }) => set(item, 'objective', 'netrak'),
		line: `content/${item} › objective: ditemukan "netrak"; seharusnya tujuan yang ditulis di sebuah pelajaran. Mungkin maksud Anda "netral".`,
	},
	{
		name: 'an unknown objective of a blueprint cell',
		seed: ({ set }) => set('courses/contoh.yaml', 'exam.cells.2.objective', 'pilij'),
		line: 'content/courses/contoh.yaml › exam.cells.2.objective: ditemukan "pilij"; seharusnya tujuan yang ditulis di sebuah pelajaran. Mungkin maksud Anda "pilih".',
	},
	{
		name: 'an unknown lesson of a course',
		seed: ({ set }) =>
			set('courses/contoh.yaml', 'lessons', ['dasar/01-netral', 'dasar/02-netral']),
		line: 'content/courses/contoh.yaml › lessons.1: ditemukan "dasar/02-netral"; seharusnya pelajaran yang ada di content/lessons. Mungkin maksud Anda "dasar/01-netral".',
	},
	{
		name: 'a heading that its lesson does not have',
		seed: ({ set }) => set(item, 'lesson', 'dasar/01-netral#arti-netra'),
		line: `content/${item} › lesson: ditemukan "dasar/01-netral#arti-netra"; seharusnya judul bagian yang ada di pelajaran itu. Mungkin maksud Anda "dasar/01-netral#arti-netral".`,
	},
	{
		name: 'an unknown phase of an item',
		seed: ({ set }) => set(item, 'phases', ['tenanng']),
		line: `content/${item} › phases.0: ditemukan "tenanng"; seharusnya fase yang ada di content/phases. Mungkin maksud Anda "tenang".`,
	},
	{
		name: 'an unknown phase of an election',
		seed: ({ set }) => set('elections/contoh-2000.yaml', 'periods.0.phase', 'kampanye'),
		line: 'content/elections/contoh-2000.yaml › periods.0.phase: ditemukan "kampanye"; seharusnya fase yang ada di content/phases.',
	},
	{
		name: 'an unknown citation of what is known about an election',
		seed: ({ set }) =>
			set('elections/contoh-2000.yaml', 'known', [
				{ text: 'Tahapannya belum ditetapkan.', citations: ['uu-1-2001#1'] },
			]),
		line: 'content/elections/contoh-2000.yaml › known.0.citations.0: ditemukan "uu-1-2001#1"; seharusnya ketentuan yang ada di content/regulations. Mungkin maksud Anda "uu-1-2000#1".',
	},
	{
		name: 'an unknown scenario of a path',
		seed: ({ set }) => set(path, 'steps.0.scenario', 'titipn'),
		line: `content/${path} › steps.0.scenario: ditemukan "titipn"; seharusnya skenario yang ada di content/scenarios. Mungkin maksud Anda "titipan".`,
	},
	{
		name: 'a step of a path that leads to two places',
		seed: ({ set }) => set(path, 'steps.1.lesson', 'dasar/01-netral'),
		line: `content/${path} › steps.1: ditemukan {"course":"contoh","why":"Sesudah itu aturannya, dengan u…; seharusnya tepat satu tujuan: course, lesson, scenario, topic, question.`,
	},
	{
		name: 'an unknown role of a path',
		seed: ({ set }) => set(path, 'roles', ['pnss']),
		line: `content/${path} › roles.0: ditemukan "pnss"; seharusnya salah satu peran (pns, pppk, cpns, ppnpn, pejabat, guru-nakes, pasangan-calon). Mungkin maksud Anda "pns".`,
	},
	{
		name: 'an unknown statistic in a lesson',
		seed: ({ replace }) => replace(lesson, '<Statistic id="contoh"', '<Statistic id="conto"'),
		line: `content/${lesson} › isi: ditemukan "conto"; seharusnya statistik yang ada di content/statistics. Mungkin maksud Anda "contoh".`,
	},
	{
		name: 'a row that comes from another institution than its statistic',
		seed: ({ set }) => set('statistics/contoh.yaml', 'rows.1.institution', 'Lembaga lain'),
		line: 'content/statistics/contoh.yaml › rows.1.institution: ditemukan bagian "institution"; seharusnya bagian yang dikenal; lihat content/README.md.',
	},
	{
		name: 'parts that do not make the total',
		seed: ({ set }) => set('statistics/contoh.yaml', 'total', 6),
		line: 'content/statistics/contoh.yaml › total: ditemukan 6; seharusnya 5, jumlah semua baris (relation: parts).',
	},
	{
		name: 'an unknown sanction of an act',
		seed: ({ set }) => set(conduct, 'rulings.0.sanctions', ['teguran', 'tegur']),
		line: `content/${conduct} › rulings.0.sanctions.1: ditemukan "tegur"; seharusnya sanksi yang ada di content/sanctions. Mungkin maksud Anda "teguran".`,
	},
	{
		name: 'an unknown item in a lesson',
		seed: ({ replace }) => replace(lesson, 'netral/latihan', 'netral/latihn'),
		line: `content/${lesson} › isi: ditemukan "netral/latihn"; seharusnya soal yang ada di content/items. Mungkin maksud Anda "netral/latihan".`,
	},
	{
		name: 'an unknown term in a lesson',
		seed: ({ replace }) => replace(lesson, 'id="tenang"', 'id="tenag"'),
		line: `content/${lesson} › isi: ditemukan "tenag"; seharusnya istilah yang ada di content/glossary. Mungkin maksud Anda "tenang".`,
	},
	{
		name: 'an unknown citation in the text of a lesson',
		seed: ({ replace }) => replace(lesson, 'to="uu-1-2000#1"', 'to="uu-1-2001#1"'),
		line: `content/${lesson} › isi: ditemukan "uu-1-2001#1"; seharusnya ketentuan yang ada di content/regulations. Mungkin maksud Anda "uu-1-2000#1".`,
	},
	{
		name: 'an objective that two places declare',
		seed: ({ replace }) =>
			replace(
				lesson,
				'keyPoints:',
				'  - id: netral\n    text: Menjelaskan hal yang sama lagi\nkeyPoints:',
			),
		line: `content/${lesson} › objectives.2.id: ditemukan "netral" untuk kedua kali; seharusnya id yang dipakai satu kali.`,
	},
	{
		name: 'a pinpoint that stands twice in a regulation',
		seed: async ({ get, set }) => set(law, 'provisions.5', await get(law, 'provisions.1')),
		line: `content/${law} › provisions.5.pinpoint: ditemukan "uu-1-2000#2.1.a" untuk kedua kali; seharusnya id yang dipakai satu kali.`,
	},
	{
		name: 'a lesson that a course names twice',
		seed: ({ set }) => set('courses/contoh.yaml', 'lessons.1', 'dasar/01-netral'),
		line: 'content/courses/contoh.yaml › lessons.1: ditemukan "dasar/01-netral" untuk kedua kali; seharusnya id yang dipakai satu kali.',
	},
	{
		name: 'provisions that replace each other in a circle',
		seed: ({ set }) => set(law, 'provisions.0.replacedBy', ['uu-1-2000#3']),
		line: `content/${law} › replacedBy: ditemukan lingkaran uu-1-2000#1 → uu-1-2000#3 → uu-1-2000#1; seharusnya urutan pengganti yang berakhir pada ketentuan yang berlaku.`,
	},
	{
		name: 'a regulation that replaces itself',
		seed: ({ set }) => set(law, 'replacedBy', ['uu-1-2000']),
		line: `content/${law} › replacedBy: ditemukan lingkaran uu-1-2000 → uu-1-2000; seharusnya urutan pengganti yang berakhir pada ketentuan yang berlaku.`,
	},
];

for (const { name, seed, line } of cases) {
	test(`one line names ${name}`, async () => {
		const folder = await copyFixture();
		await seed(folder);
		expect(linesOf(folder)).toEqual([line]);
	});
}

test('every mistake is named at once, each on its line', async () => {
	const folder = await copyFixture();
	await folder.set(item, 'phases', ['tenag', 'tenng']);
	await folder.set(conduct, 'rulings.0.phases', ['tenag']);
	expect(linesOf(folder)).toHaveLength(3);
});
