import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import {
	codeOf,
	DAY,
	intakeOf,
	MINUTE,
	recapWith,
	seedOf,
	someWrong,
	START,
	submit,
} from '#tests/unit/domain/recap/recap-builder.ts';
import { readMembers } from '#domain/recap/roster.ts';
import type { RecapSummary } from '#cli/recap-summary.ts';
import { openDesk, patience, type Desk } from './netral-runner.ts';

const roster = [
	['No', 'Nama Lengkap', 'NIP', 'Unit Kerja'],
	['1', 'Siti Rekaandari, S.Sos.', '', 'Dinas Contoh'],
	['2', 'Budi Rekawan', '', 'Dinas Contoh'],
	['3', '=HYPERLINK("x")', '', 'Dinas Contoh'],
	['4', 'Citra Umpama', '', 'Dinas Lain'],
];
const csv = roster
	.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
	.join('\r\n');
const now = '2026-11-23T02:00:00Z';
const asked = ['--course', 'netralitas', '--due', '2026-11-22', '--now', now];

let desk: Desk;
let key: TestKey;
let texts: readonly string[];

beforeAll(async () => {
	desk = await openDesk();
	key = await makeKey();
	const other = await makeKey();
	texts = [
		await submit(key, [codeOf()]),
		codeOf(),
		await submit(
			other,
			[
				codeOf({ name: 'Budi Rekawan', seed: seedOf(2), responses: {} }),
				codeOf({ name: 'Budi Rekawan', seed: seedOf(2), number: 2, startedAt: START + DAY }),
			],
			{ submittedAt: START + DAY + 40 * MINUTE },
		),
		await submit(key, [
			codeOf({ name: 'Tamu Tak Dikenal', seed: seedOf(3), responses: someWrong(seedOf(3), 2) }),
		]),
		codeOf().slice(0, -4),
	];
	await desk.write('daftar.csv', csv);
	await desk.write('kiriman/a.txt', `Selamat pagi\n${texts[0] ?? ''}\n`);
	await desk.write(
		'kiriman/b.ndjson',
		texts
			.slice(1)
			.map((text) => JSON.stringify({ text, source: 'b' }))
			.join('\n'),
	);
}, patience.timeout);

const recap = (...args: readonly string[]) => desk.netral(['recap', ...args, '--json', ...asked]);
const summaryOf = (out: string) => JSON.parse(out) as RecapSummary;

describe('netral recap', patience, () => {
	test('says the same as the recap of the page, and ends with 1 where something was refused', async () => {
		const ran = await recap(
			'kiriman',
			'--roster',
			'daftar.csv',
			'--out',
			'rekap',
			'--received',
			'2026-11-22T02:40:00Z',
		);
		const { members } = readMembers(
			roster,
			{ header: 0, columns: { name: 1, nip: 2, unit: 3 } },
			{ known: [], today: '2026-11-23' },
		);
		const page = await recapWith(
			texts.map((text) => intakeOf(text)),
			{ members, due: '2026-11-22' },
			{ now: Date.parse(now) },
		);
		expect(ran.code).toBe(1);
		expect(summaryOf(ran.out).totals).toEqual({ ...page.totals, intakes: page.totals.intakes - 1 });
		const flags = page.rows.flatMap((row) => [...new Set(row.flags.map(({ code }) => code))]);
		expect(summaryOf(ran.out).flags).toMatchObject({
			'shared-device': 2,
			'passed-late': flags.filter((code) => code === 'passed-late').length,
			duplicate: flags.filter((code) => code === 'duplicate').length,
		});
	});

	test('writes a CSV in the order of the roster, whose text no spreadsheet computes', async () => {
		const text = await desk.read('rekap/rekap.csv');
		const lines = text.trimEnd().split('\r\n');
		expect(text.startsWith('\ufeffNo.,Nama,NIP')).toBe(true);
		expect(lines).toHaveLength(4);
		expect(lines[1]).toMatch(
			/^1,"Siti Rekaandari, S\.Sos\.",,Dinas Contoh,,Selesai,,2026-11-22,100,/u,
		);
		expect(lines[2]).toMatch(
			/^2,Budi Rekawan,,Dinas Contoh,,Selesai terlambat,1,2026-11-23,100,2,/u,
		);
		expect(lines[3]).toMatch(/^3,Citra Umpama,,Dinas Lain,,Belum,1,/u);
	});

	test('lists what is nobody’s and what was refused, with the reason', async () => {
		expect(await desk.read('rekap/belum-dikenal.csv')).toContain('Tamu Tak Dikenal');
		expect(await desk.read('rekap/ditolak.csv')).toMatch(/\nb,"?rusak: terpotong/u);
	});

	test('shards that were run apart merge to the same, in any order', async () => {
		const whole = await recap('kiriman', '--roster', 'daftar.csv', '--out', 'utuh');
		for (const number of [1, 2, 3]) {
			const ran = await desk.netral([
				'recap',
				'kiriman',
				'--shard',
				`${number}/3`,
				'--part',
				`b${number}`,
				'--now',
				now,
			]);
			expect(ran.err).toBe('');
		}
		const merged = await recap(
			'--merge',
			'b3',
			'b1',
			'b2',
			'--roster',
			'daftar.csv',
			'--out',
			'gabung',
		);
		expect(merged).toEqual(whole);
		for (const file of [
			'rekap.csv',
			'belum-dikenal.csv',
			'ditolak.csv',
			'soal.csv',
			'ringkasan.json',
		]) {
			expect(await desk.read(`gabung/${file}`)).toBe(await desk.read(`utuh/${file}`));
		}
	});

	test('a part that is missing, given twice or cut short stops the merge', async () => {
		const missing = await recap('--merge', 'b1', 'b2');
		expect(missing).toMatchObject({ code: 2, out: '' });
		expect(missing.err).toContain('Bagian 3 dari 3 belum disebut.');
		const twice = await recap('--merge', 'b1', 'b2', 'b2');
		expect(twice.err).toContain('Bagian 2 dari 3 disebut dua kali.');
		await desk.write('potong', (await desk.read('b3')).slice(0, -5));
		const cut = await recap('--merge', 'b1', 'b2', 'potong');
		expect(cut.code).toBe(2);
	});

	test('what is odd about a roster, and why one cannot be read, is said in words', async () => {
		await desk.write('bulat.csv', 'Nama;NIP\r\nBudi Rekawan;1,99E+17\r\n');
		const ran = await desk.netral(['recap', '-', '--roster', 'bulat.csv'], {
			stdin: texts[0] ?? '',
		});
		expect(ran.err).toContain('baris 2 (1,99E+17): NIP tersimpan sebagai angka');
		await desk.write('kosong.csv', '');
		const empty = await desk.netral(['recap', '-', '--roster', 'kosong.csv'], {
			stdin: texts[0] ?? '',
		});
		expect(empty).toMatchObject({ code: 2, out: '' });
		expect(empty.err).toContain('Tidak ada isi di berkas ini.');
	});

	test('without a roster everybody who came is a member', async () => {
		const ran = await desk.netral(['recap', '-', '--json', ...asked], {
			stdin: `${texts.join('\n')}\n`,
		});
		expect(summaryOf(ran.out).totals).toMatchObject({ members: 3, open: 0, refused: 1 });
	});
});

describe('a command that cannot be understood ends with 2 and says what to write', patience, () => {
	test.for<[string, readonly string[], string]>([
		['no input', ['recap'], 'Sebut berkas, folder, atau -'],
		['an unknown command', ['rekap'], 'Tidak ada perintah "rekap"'],
		['an unknown option', ['recap', '-', '--foo'], '--foo'],
		['a day that no calendar has', ['recap', '-', '--due', '2026-02-30'], '--due "2026-02-30"'],
		['a shard beyond its number', ['recap', '-', '--shard', '4/3', '--part', 'x'], 'misalnya 3/10'],
		['a folder without banks', ['recap', '-', '--banks', '.'], 'Tidak ada bank soal'],
		['a file that is not there', ['verify', 'tidak-ada.txt'], 'Tidak ada berkas atau folder'],
	])('%s', async ([, args, said]) => {
		const ran = await desk.netral(args);
		expect(ran).toMatchObject({ code: 2, out: '' });
		expect(ran.err).toContain(said);
	});
});

test('help names every command', patience, async () => {
	const ran = await desk.netral(['help']);
	expect(ran).toMatchObject({ code: 0, err: '' });
	for (const command of ['verify', 'recap', 'sign', 'issuer']) expect(ran.out).toContain(command);
});
