import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRoster } from '#adapters/roster/read-roster.ts';
import { MOST_ROWS } from '#adapters/roster/roster-table.ts';
import { rowXml, workbook } from '#tests/support/workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 as Excel's "Unicode text" has it. */
function utf16(text: string, { littleEndian = true, mark = true } = {}): Uint8Array {
	const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
	const bytes = new DataView(new ArrayBuffer(units.length * 2));
	units.forEach((unit, index) => bytes.setUint16(index * 2, unit, littleEndian));
	return new Uint8Array(bytes.buffer);
}

/** @throws When the list is refused. */
async function rowsOf(bytes: Uint8Array, sheet?: string) {
	const read = await readRoster(bytes, sheet);
	if (!read.ok) throw new Error(read.reason);
	return read.table.rows;
}

const LIST = [
	['Nama', 'Unit'],
	['Ayu Rekaan', 'Dinas Contoh, Bidang 1'],
];

describe('a text file', () => {
	test.for([
		['commas', 'Nama,Unit\r\nAyu Rekaan,"Dinas Contoh, Bidang 1"\r\n'],
		[
			'semicolons, as Excel in Indonesian writes',
			'Nama;Unit\r\nAyu Rekaan;Dinas Contoh, Bidang 1\r\n',
		],
		['tabs', 'Nama\tUnit\nAyu Rekaan\tDinas Contoh, Bidang 1\n'],
		['the hint of Excel', 'sep=;\r\nNama;Unit\r\nAyu Rekaan;Dinas Contoh, Bidang 1\r\n'],
		['empty lines at the end', 'Nama;Unit\r\nAyu Rekaan;Dinas Contoh, Bidang 1\r\n;\r\n\r\n'],
	] as const)('is read with %s', async ([, text]) => {
		expect(await rowsOf(utf8(text))).toEqual(LIST);
	});

	test('keeps empty rows between others, so that rows have the numbers that HR sees', async () => {
		expect(await rowsOf(utf8('Nama;Unit\n\nAyu;Umum\n'))).toEqual([
			['Nama', 'Unit'],
			['', ''],
			['Ayu', 'Umum'],
		]);
	});

	test('may break a line within quotes', async () => {
		expect(await rowsOf(utf8('Nama;Unit\n"Ayu\nRekaan";Umum\n'))).toEqual([
			['Nama', 'Unit'],
			['Ayu\nRekaan', 'Umum'],
		]);
	});

	const accented = 'Nama;Unit\r\nZoë Rekaan’s;Umum\r\n';
	test.for([
		['UTF-8', utf8(accented)],
		['UTF-8 with a byte order mark', utf8(`\uFEFF${accented}`)],
		['UTF-16 LE', utf16(accented)],
		['UTF-16 BE', utf16(accented, { littleEndian: false })],
		['UTF-16 LE without a mark', utf16(accented, { mark: false })],
		['UTF-16 BE without a mark', utf16(accented, { littleEndian: false, mark: false })],
		[
			'Windows-1252',
			Uint8Array.from(
				[...accented].map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))),
			),
		],
	] as const)('is read in %s', async ([, bytes]) => {
		expect(await rowsOf(bytes)).toEqual([
			['Nama', 'Unit'],
			['Zoë Rekaan’s', 'Umum'],
		]);
	});

	test('keeps a NIP in scientific notation as it was saved', async () => {
		expect((await rowsOf(utf8('Nama;NIP\nAyu;1,99001E+17\n')))[1]).toEqual(['Ayu', '1,99001E+17']);
	});

	test('gives shorter rows empty cells', async () => {
		expect(await rowsOf(utf8('Nama;Unit;HP\nAyu;Umum\n'))).toEqual([
			['Nama', 'Unit', 'HP'],
			['Ayu', 'Umum', ''],
		]);
	});

	test('is cut after so many rows, and says so', async () => {
		const rows = Array.from({ length: MOST_ROWS + 5 }, (_, index) => `Peserta ${index};Umum`);
		const read = await readRoster(utf8(rows.join('\n')));
		expect(read).toMatchObject({ ok: true, table: { isCut: true } });
		expect(read.ok && read.table.rows.length).toBe(MOST_ROWS);
	});
});

describe('a workbook', () => {
	const nip = '199001012022041987';

	test('shows a NIP that was typed as text digit by digit', async () => {
		const rows = rowXml(1, ['Nama', 'NIP']) + rowXml(2, ['Ayu Rekaan', nip]);
		expect((await rowsOf(workbook([{ name: 'Data', rows }])))[1]).toEqual(['Ayu Rekaan', nip]);
	});

	test.for([nip, '1.99001012022042E+17', '199001012022042000'])(
		'shows a NIP that was typed as a number (%s in the file) as rounded',
		async (v) => {
			const rows = rowXml(1, ['Nama', 'NIP']) + rowXml(2, ['Ayu Rekaan', { v }]);
			const [, row] = await rowsOf(workbook([{ name: 'Data', rows }]));
			expect(row?.[1]).toBe('1.99001012022042E+17');
		},
	);

	test('shows short numbers as they were typed', async () => {
		const rows = rowXml(1, [{ v: '6281234567890' }, { v: '0.1' }, { v: '0.30000000000000004' }]);
		expect(await rowsOf(workbook([{ name: 'Data', rows }]))).toEqual([
			['6281234567890', '0.1', '0.3'],
		]);
	});

	test('shows what a formula gave last, and nothing where it was never computed', async () => {
		const rows = rowXml(1, ['Nama', { f: 'A1&amp;B1', v: 'Ayu Rekaan' }]).replace(
			'</row>',
			'<c r="C1" t="str"><f>NOW()</f></c></row>',
		);
		expect(await rowsOf(workbook([{ name: 'Data', rows }]))).toEqual([['Nama', 'Ayu Rekaan']]);
	});

	test('gives every row what was merged downwards, and a title no copies', async () => {
		const rows =
			rowXml(1, ['Daftar peserta', '', '']) +
			rowXml(2, ['Nama', 'Unit', 'HP']) +
			rowXml(3, ['Ayu', 'Dinas Contoh', '1']) +
			rowXml(4, ['Budi', '', '2']) +
			rowXml(5, ['Citra', '', '3']);
		const merges = ['A1:C1', 'B3:B5'];
		expect(await rowsOf(workbook([{ name: 'Data', rows, merges }]))).toEqual([
			['Daftar peserta', '', ''],
			['Nama', 'Unit', 'HP'],
			['Ayu', 'Dinas Contoh', '1'],
			['Budi', 'Dinas Contoh', '2'],
			['Citra', 'Dinas Contoh', '3'],
		]);
	});

	test('is read by the sheet that was chosen, and names all', async () => {
		const sheets = [
			{ name: 'Petunjuk', rows: rowXml(1, ['Isi lembar berikut']) },
			{ name: 'Peserta &amp; unit', rows: rowXml(1, ['Nama']) + rowXml(2, ['Ayu']) },
		];
		const read = await readRoster(workbook(sheets), 'Peserta & unit');
		expect(read).toMatchObject({
			ok: true,
			table: { sheets: ['Petunjuk', 'Peserta & unit'], rows: [['Nama'], ['Ayu']] },
		});
		expect(await rowsOf(workbook(sheets))).toEqual([['Isi lembar berikut']]);
	});

	test('of 200,000 rows is read whole', { timeout: 120_000 }, async () => {
		const rows = Array.from({ length: 200_000 }, (_, index) =>
			rowXml(index + 1, [`Peserta ${index}`, nip]),
		);
		const read = await rowsOf(workbook([{ name: 'Data', rows: rows.join('') }]));
		expect(read.length).toBe(200_000);
		expect(read.at(-1)).toEqual(['Peserta 199999', nip]);
	});
});

describe('what is no list is refused with the reason', () => {
	const cut = workbook([{ name: 'Data', rows: rowXml(1, ['Nama']) }]).slice(0, 300);
	test.for([
		['nothing', new Uint8Array(), 'empty'],
		['white space', utf8('\n  \n'), 'empty'],
		[
			'a workbook of Excel 97, or one under a password',
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
			'old-excel',
		],
		[
			'OpenDocument',
			zipSync({
				mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
			}),
			'open-document',
		],
		['a PDF', utf8('%PDF-1.7 …'), 'not-a-table'],
		['another archive', zipSync({ 'foto.txt': strToU8('x') }), 'not-a-table'],
		['a workbook cut short', cut, 'broken'],
		['an empty sheet', workbook([{ name: 'Data', rows: '' }]), 'empty'],
	] as const)('%s', async ([, bytes, reason]) => {
		expect(await readRoster(bytes)).toEqual({ ok: false, reason });
	});
});
