import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '#domain/recap/cohort.ts';
import { readNipCell } from '#domain/recap/nip-cell.ts';
import { guessLayout, type Rows } from '#domain/recap/roster-columns.ts';
import { readMembers } from '#domain/recap/roster.ts';

const today = '2026-11-22';
const nip = '199001012022042987';
const read = (rows: Rows, known: readonly Member[] = []) =>
	readMembers(rows, guessLayout(rows), { known, today });
const HEAD = ['Nama', 'NIP', 'Unit Kerja', 'No HP'];
const namesOf = (rows: Rows) => read(rows).members.map(({ name }) => name);

describe('columns are guessed', () => {
	test.for<[string, readonly string[], object]>([
		['plain', ['No', 'Nama', 'NIP', 'Unit Kerja'], { name: 1, nip: 2, unit: 3 }],
		[
			'in capitals',
			['NAMA LENGKAP', 'N.I.P.', 'OPD', 'NO. HP/WA'],
			{ name: 0, unit: 2, contact: 3 },
		],
		[
			'of a ministry',
			['Nama Pegawai', 'NIP/NI PPPK', 'Instansi', 'Email'],
			{ name: 0, nip: 1, unit: 2, contact: 3 },
		],
		['with the name of a unit first', ['Nama Unit Kerja', 'Nama'], { name: 1, unit: 0 }],
		['with a telephone', ['Peserta', 'Nomor Telepon'], { name: 0, contact: 1 }],
	])('%s', ([, head, columns]) => {
		expect(guessLayout([head, []])).toEqual({ header: 0, columns });
	});

	test('below titles and addresses of the agency', () => {
		const rows = [
			['BADAN KEPEGAWAIAN KABUPATEN CONTOH'],
			['Daftar nama peserta'],
			[],
			HEAD,
			['Siti', nip],
		];
		expect(guessLayout(rows)).toMatchObject({ header: 3, columns: { name: 0, nip: 1 } });
	});

	test('by what they hold, where there are no headings', () => {
		const rows = [
			['1', 'Siti Rekaandari', nip],
			['2', 'Budi Rekawan', nip],
		];
		expect(guessLayout(rows)).toEqual({ header: -1, columns: { name: 1, nip: 2 } });
	});
});

describe('a NIP in a cell', () => {
	test.for<[string, ReturnType<typeof readNipCell>]>([
		[nip, { nip }],
		['19900101 202204 2 987', { nip }],
		['', { nip: '' }],
		['-', { nip: '' }],
		['1.99001012022043E+17', { nip: '', fault: 'nip-scientific' }],
		['1,99001E+17', { nip: '', fault: 'nip-scientific' }],
		['2E17', { nip: '', fault: 'nip-scientific' }],
		['199001012022042000', { nip: '', fault: 'nip-rounded' }],
		['199013012022042987', { nip: '199013012022042987', fault: 'nip-form' }],
		['19900101202204298', { nip: '', fault: 'nip-form' }],
		['honorer', { nip: '', fault: 'nip-form' }],
	])('%j', ([text, cell]) => expect(readNipCell(text, today)).toEqual(cell));
});

describe('of a list', () => {
	test('members are read with NIP as text, unit and contact', () => {
		expect(
			read([HEAD, [' Siti  Rekaandari, S.Sos. ', nip, 'Dinas Contoh', '0812']]).members,
		).toMatchObject([
			{ name: 'Siti Rekaandari, S.Sos.', nip, unit: 'Dinas Contoh', contact: '0812' },
		]);
	});

	test('a NIP that is kept as text by a formula or an apostrophe is read', () => {
		const { members, findings } = read([
			HEAD,
			['Siti', `="${nip}"`],
			['Budi', `'198501012010011123`],
		]);
		expect(members.map((member) => member.nip)).toEqual([nip, '198501012010011123']);
		expect(findings).toEqual([]);
	});

	test('any other formula is taken as empty, and told of', () => {
		const { members, findings } = read([HEAD, ['Siti', '=A2&B2', 'Dinas']]);
		expect(members).toMatchObject([{ name: 'Siti', nip: '' }]);
		expect(findings).toEqual([{ code: 'formula', row: 2, field: 'nip', found: '=A2&B2' }]);
	});

	test('a rounded NIP is left out and told of with its row', () => {
		const { members, findings } = read([HEAD, ['Siti', '1.99001012022043E+17']]);
		expect(members).toMatchObject([{ nip: '' }]);
		expect(findings).toMatchObject([{ code: 'nip-scientific', row: 2, field: 'nip' }]);
	});

	test('a row that comes twice is read once, and told of', () => {
		const { members, findings } = read([HEAD, ['Siti', nip], ['SITI, S.Sos.', nip]]);
		expect(members).toHaveLength(1);
		expect(findings).toMatchObject([{ code: 'duplicate', row: 3 }]);
	});

	test('two namesakes of one unit without a NIP are one; of two units they are two', () => {
		expect(namesOf([HEAD, ['Siti', '', 'A'], ['Siti', '', 'A']])).toEqual(['Siti']);
		expect(namesOf([HEAD, ['Siti', '', 'A'], ['Siti', '', 'B']])).toEqual(['Siti', 'Siti']);
	});

	test('one NIP under two names is kept for both, and told of', () => {
		const { members, findings } = read([HEAD, ['Siti', nip], ['Budi', nip]]);
		expect(members).toHaveLength(2);
		expect(findings).toMatchObject([{ code: 'same-nip', row: 3 }]);
	});

	test('a row without a name is left out and told of; empty rows, units and repeated headings are not', () => {
		const rows = [HEAD, ['', nip], [], ['', '', 'DINAS CONTOH'], HEAD, ['Siti', '']];
		const { members, findings } = read(rows);
		expect(members).toMatchObject([{ name: 'Siti' }]);
		expect(findings).toMatchObject([{ code: 'empty-name', row: 2 }]);
	});

	test('units that merged cells left empty are told of as one run', () => {
		const rows = [
			HEAD,
			['A B', '', 'Dinas Contoh'],
			['C D', ''],
			['E F', ''],
			['G H', '', 'Dinas Lain'],
		];
		expect(read(rows).findings).toEqual([
			{ code: 'merged', row: 3, rows: 2, field: 'unit', found: 'Dinas Contoh' },
		]);
	});
});

describe('a newer list', () => {
	const first = read([HEAD, ['Siti', nip, 'A'], ['Budi', '', 'A'], ['Citra', '', 'A']]).members;
	const idOf = (members: readonly Member[], name: string) =>
		members.find((each) => each.name === name)?.id;

	test('keeps the id of whoever has the NIP, under a new name', () => {
		const { members } = read([HEAD, ['Siti Rekaandari', nip, 'B']], first);
		expect(members[0]?.id).toBe(idOf(first, 'Siti'));
	});

	test('keeps the id of whoever gets a NIP or another unit', () => {
		const { members } = read([HEAD, ['Budi', '198501012010011123', 'B']], first);
		expect(members[0]?.id).toBe(idOf(first, 'Budi'));
	});

	test('gives the name to another person under another NIP', () => {
		const { members } = read([HEAD, ['Siti', '198501012010012123', 'A']], first);
		expect(members[0]?.id).not.toBe(idOf(first, 'Siti'));
	});

	test('gives nobody the id of another, and whoever comes back his own', () => {
		const without = read([HEAD, ['Siti', nip, 'A']], first).members;
		const again = read(
			[HEAD, ['Dewi', '', 'A'], ['Citra', '', 'A'], ['Siti', nip, 'A']],
			without,
		).members;
		expect(idOf(again, 'Citra')).toBe(idOf(first, 'Citra'));
		expect(new Set(again.map(({ id }) => id)).size).toBe(3);
	});

	test('read once more is the same', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.constantFrom('Siti', 'Budi', 'Citra'),
						fc.constantFrom('', nip),
						fc.constantFrom('', 'A', 'B'),
					),
				),
				(lines) => {
					const rows = [HEAD, ...lines];
					const { members } = read(rows);
					expect(read(rows, members).members).toEqual(members);
					expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
				},
			),
		);
	});
});

test('200,000 rows are read', { timeout: 60_000 }, () => {
	const people = Array.from({ length: 200_000 }, (_, place) => [
		`Orang Ke ${place}`,
		'',
		`Unit ${place % 500}`,
	]);
	const { members, findings } = read([HEAD, ...people]);
	expect(findings).toEqual([]);
	expect(new Set(members.map(({ id }) => id)).size).toBe(200_000);
});
