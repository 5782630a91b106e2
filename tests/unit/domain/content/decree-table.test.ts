import { expect, test } from 'vitest';
import { decreeTable, splitSummary, type DecreeRow } from '#domain/content/decree-table.ts';
import { buildProvision } from './content-builder.ts';

const row = (list: DecreeRow['list']): DecreeRow => ({ list, stage: 'calon', sanctions: [] });

test('rows stand on their list in the order of their numbers; what is no row stays away', () => {
	const provisions = [
		buildProvision('d10', { row: row('disiplin') }),
		buildProvision('d2', { row: row('disiplin') }),
		buildProvision('penetapan'),
		buildProvision('e1', { row: row('kode-etik') }),
	];
	const told = decreeTable({ provisions }).map(({ list, lines }) => [
		list,
		lines.map(({ provision }) => provision.pinpoint),
	]);
	expect(told).toEqual([
		['kode-etik', ['e1']],
		['disiplin', ['d2', 'd10']],
	]);
});

test.for([
	['Memasang baliho. Hukuman disiplin berat.', 'Memasang baliho.', 'Hukuman disiplin berat.'],
	[
		'Ikut rapat (PP 94/2021 Pasal 5 huruf n).',
		'Ikut rapat (PP 94/2021 Pasal 5 huruf n).',
		undefined,
	],
	['Satu. Dua. Tiga.', 'Satu. Dua.', 'Tiga.'],
] as const)('the last sentence of "%s" is the one on the sanction', ([summary, act, sanction]) => {
	expect(splitSummary(summary)).toEqual({ act, sanction });
});
