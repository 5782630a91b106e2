import { expect, test } from 'vitest';
import { scenarioSchema } from '#schemas/scenario.ts';

const choice = (id: string) => ({
	id,
	text: 'Membagikannya',
	verdict: 'prohibited',
	consequence: 'Selebaran itu beredar.',
	to: 'akhir',
});
const ending = (id: string) => ({
	id,
	text: 'Hari berjalan seperti biasa.',
	ending: 'safe',
	lesson: 'Menolak sejak awal lebih mudah.',
	citations: ['uu-1-2000#1'],
});
const scenario = (letters: string) => ({
	title: 'Titipan di meja',
	summary: 'Seorang rekan menitipkan selebaran.',
	lesson: 'dasar/01-netral#arti-netral',
	role: 'Pegawai contoh',
	minutes: 2,
	asOf: '2026-01-01',
	scenes: [
		{
			id: 'mulai',
			text: 'Di meja Anda ada selebaran.',
			choices: [...letters].map((letter) => choice(letter)),
		},
		...['akhir', 'akhir-dua', 'akhir-tiga'].map((id) => ending(id)),
	],
});

test.for([
	['ab', []],
	['abcd', []],
	['ba', ['scenes.0.choices.0.id', 'scenes.0.choices.1.id']],
	['ac', ['scenes.0.choices.1.id']],
	['aa', ['scenes.0.choices.1.id']],
] as const)(
	'choices called %s are lettered by their place, else named: %s',
	([letters, places]) => {
		const issues = scenarioSchema.safeParse(scenario(letters)).error?.issues ?? [];
		expect(issues.map(({ path }) => path.join('.'))).toEqual(places);
		for (const { message } of issues) expect(message).toBe('huruf a, b, c berurutan');
	},
);
