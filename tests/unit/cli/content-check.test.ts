import { expect, test } from 'vitest';
import { copyFixture, patience, run, type Seed } from './content-folder.ts';

const item = 'items/netral/melayani.yaml';
const law = 'regulations/uu-1-2000.yaml';

/** One of each kind of mistake, through the command itself: what is printed, and the exit code. */
const cases: readonly { readonly name: string; readonly seed: Seed; readonly line: string }[] = [
	{
		name: 'a missing key',
		seed: ({ set }) => set(item, 'key', undefined),
		line: `content/${item} › key: ditemukan kosong; seharusnya teks.`,
	},
	{
		name: 'a key that names no choice',
		seed: ({ set }) => set(item, 'key', 'e'),
		line: `content/${item} › key: ditemukan "e"; seharusnya kunci yang ada di pilihan (a, b, c, d).`,
	},
	{
		name: 'a repeated id',
		seed: async ({ get, set }) => set(law, 'provisions.5', await get(law, 'provisions.0')),
		line: `content/${law} › provisions.5.pinpoint: ditemukan "uu-1-2000#1" untuk kedua kali; seharusnya id yang dipakai satu kali.`,
	},
	{
		name: 'an unknown citation',
		seed: ({ set }) => set(item, 'citations', ['uu-1-2000#2.1.b']),
		line: `content/${item} › citations.0: ditemukan "uu-1-2000#2.1.b"; seharusnya ketentuan yang ada di content/regulations. Mungkin maksud Anda "uu-1-2000#2.1.a".`,
	},
	{
		name: 'a cyclic reference',
		seed: ({ set }) => set(law, 'provisions.0.replacedBy', ['uu-1-2000#3']),
		line: `content/${law} › replacedBy: ditemukan lingkaran uu-1-2000#1 → uu-1-2000#3 → uu-1-2000#1; seharusnya urutan pengganti yang berakhir pada ketentuan yang berlaku.`,
	},
	{
		name: 'broken YAML',
		seed: ({ write }) => write(item, 'stem: "Apa'),
		line: `content/${item} › baris 1: ditemukan Missing closing "quote; seharusnya YAML yang sah.`,
	},
];

for (const { name, seed, line } of cases) {
	test(`${name} stops the command with one line`, patience, async () => {
		const folder = await copyFixture();
		await seed(folder);
		expect(await run('content-check', folder.root)).toEqual({
			code: 1,
			out: '',
			faults: [line, '1 kesalahan.'],
		});
	});
}
