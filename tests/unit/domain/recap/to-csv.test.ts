import fc from 'fast-check';
import { unparse, parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { recapTable } from '#domain/recap/recap-table.ts';
import { listReminders, readContact } from '#domain/recap/reminder.ts';
import { toCsv, type Table } from '#domain/recap/to-csv.ts';
import { unitStatistics } from '#domain/recap/unit-statistics.ts';
import { groupReminderText, recapWords, reminderText } from '#strings/recap-words.ts';
import { codeOf, DAY, intakeOf, memberOf, NOW, recapWith, seedOf } from './recap-builder.ts';

const tableOf = (rows: Table['rows'], type: 'text' | 'percent' | 'integer' = 'text'): Table => ({
	columns: [
		{ id: 'a', heading: 'A', type },
		{ id: 'b', heading: 'B', type: 'text' },
	],
	rows,
});
const cellOf = (text: string) => toCsv(tableOf([[text, 'x']])).split('\r\n')[1] ?? '';

describe('CSV', () => {
	test('begins with a byte order mark and ends each line with CRLF', () => {
		expect(toCsv(tableOf([['ä', 'b']]))).toBe('\ufeffA,B\r\nä,b\r\n');
	});

	test.for<[string, string]>([
		['a,b', '"a,b",x'],
		['a"b', '"a""b",x'],
		['a\nb', '"a'],
		[' a', '" a",x'],
		['a;b', 'a;b,x'],
	])('quotes %j where it must', ([text, line]) => expect(cellOf(text).split('\n')[0]).toBe(line));

	test.for<[string]>([['='], ['+'], ['-'], ['@'], ['\t'], ['\r'], ['＝']])(
		'lets no spreadsheet compute what begins with %j',
		([begin]) => {
			const [cell] =
				parse<string[]>(toCsv(tableOf([[`${begin}1+1`, 'x']])).slice(1), { newline: '\r\n' })
					.data[1] ?? [];
			expect(cell).toBe(`'${begin}1+1`);
		},
	);

	test('rounds a percentage down and knows nothing of decimals', () => {
		const text = toCsv(
			tableOf(
				[
					[0.29, ''],
					[0.7999, ''],
					[1, ''],
					[undefined, ''],
				],
				'percent',
			),
		);
		expect(text).toBe('\ufeffA,B\r\n29,\r\n79,\r\n100,\r\n,\r\n');
	});

	test('separates by semicolons where asked, and quotes those then', () => {
		expect(toCsv(tableOf([['a;b', 'c']]), ';')).toBe('\ufeffA;B\r\n"a;b";c\r\n');
	});

	test('another reader of RFC 4180 reads back every text', () => {
		const anyText = fc
			.string({ unit: 'grapheme' })
			.filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
				const csv = toCsv(tableOf(rows)).slice(1);
				const read = parse<string[]>(csv, { newline: '\r\n', delimiter: ',' }).data;
				expect(read.slice(1, -1)).toEqual(rows);
				expect(unparse(read.slice(0, -1)).split('\r\n').length).toBeGreaterThan(1);
			}),
		);
	});
});

test('the recap as a table has a typed cell for each column, and the NIP as text', async () => {
	const member = memberOf('Siti Rekaandari', {
		nip: '199001012022042987',
		unit: 'Dinas Contoh',
		contact: '+62 812',
	});
	const { rows } = await recapWith([intakeOf(codeOf())], { members: [member] });
	const table = recapTable(rows, {}, recapWords);
	const [cells = []] = table.rows;
	const byId = Object.fromEntries(table.columns.map(({ id }, place) => [id, cells[place]]));
	expect(byId).toMatchObject({
		number: 1,
		nip: '19900101 202204 2 987',
		state: 'Selesai',
		days: undefined,
		passedOn: '2026-11-22',
		score: 1,
		attempts: 1,
		until: '2027-11-22',
		flags: 'tanpa tanda tangan perangkat',
	});
	expect(toCsv(table)).toContain("'+62 812");
});

test('what was signed stands in the table until it is taken back', async () => {
	const { rows } = await recapWith([intakeOf(codeOf())], {
		members: [memberOf('Siti Rekaandari')],
	});
	const number = rows[0]?.best?.attempt.certificate ?? '';
	const entry = { certificate: '', credential: '', record: '', until: '', signedAt: NOW };
	const signedOn = (signed: Parameters<typeof recapTable>[1]) => {
		const { columns, rows: cells } = recapTable(rows, signed, recapWords);
		return cells[0]?.[columns.findIndex(({ id }) => id === 'signedOn')];
	};
	expect(signedOn({ [number]: entry })).toBe('2026-11-23');
	expect(
		signedOn({ [number]: { ...entry, revoked: { on: '2026-11-24', reason: 'keliru' } } }),
	).toBeUndefined();
});

describe('a reminder goes to', () => {
	test('those who are missing, each with the reason', async () => {
		const members = ['Siti Rekaandari', 'Budi Rekawan', 'Citra Umpama', 'Dewi Misal'].map((name) =>
			memberOf(name),
		);
		const intakes = [
			codeOf(),
			codeOf({ name: 'Budi Rekawan', seed: seedOf(2), responses: {} }),
			codeOf({ name: 'Citra Umpama', seed: seedOf(3), startedAt: NOW - 500 * DAY }),
		].map((text) => intakeOf(text));
		const { rows } = await recapWith(intakes, { members, due: '2026-11-20' });
		expect(listReminders(rows)).toMatchObject([
			{ member: { name: 'Budi Rekawan' }, reason: 'not-passed', daysLate: 3 },
			{ member: { name: 'Citra Umpama' }, reason: 'expired' },
			{ member: { name: 'Dewi Misal' }, reason: 'nothing' },
		]);
	});

	test.for<[string, object]>([
		['0812-3456-7890', { whatsapp: '6281234567890' }],
		['812 3456 7890', { whatsapp: '6281234567890' }],
		['+62 812-3456-7890', { whatsapp: '6281234567890' }],
		['021 555 0101', {}],
		['siti@contoh.example', { email: 'siti@contoh.example' }],
		['', {}],
	])('%j, by what it is', ([contact, reached]) => expect(readContact(contact)).toEqual(reached));

	test('one person with his name, the course and the day; a group without reasons', () => {
		const asked = {
			course: 'Netralitas ASN',
			due: '20 November 2026',
			link: 'https://netral.contoh.example/tugas/#x',
			issuer: 'BKPSDM Contoh',
		};
		const text = reminderText({ name: 'Budi', reason: 'not-passed', daysLate: 3 }, asked);
		expect(text).toContain('Yth. Budi');
		expect(text).toContain('belum lulus');
		expect(text).toContain('sudah lewat 3 hari');
		expect(text).toContain(asked.link);
		const group = groupReminderText(['Budi', 'Citra'], asked, 0);
		expect(group).toContain('1. Budi\n2. Citra');
		expect(group).not.toContain('lulus');
	});
});

test('work units are counted together however they are spelled, and scores of few are not shown', async () => {
	const members = ['Siti Rekaandari', 'Budi Rekawan'].map((name, place) =>
		memberOf(name, { unit: place === 0 ? 'Dinas Contoh' : 'DINAS  CONTOH' }),
	);
	const { rows } = await recapWith([intakeOf(codeOf())], {
		members: [...members, memberOf('Tanpa')],
	});
	expect(unitStatistics(rows)).toEqual([
		{ unit: 'Dinas Contoh', members: 2, done: 1, late: 0, missing: 1, meanBest: undefined },
		{ unit: '', members: 1, done: 0, late: 0, missing: 1, meanBest: undefined },
	]);
});
