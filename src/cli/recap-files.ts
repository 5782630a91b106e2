import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Flag } from '#domain/recap/flag.ts';
import { itemStatistics } from '#domain/recap/item-statistics.ts';
import { recapCells, recapColumns } from '#domain/recap/recap-table.ts';
import { answerKey, type Tally } from '#domain/recap/tally.ts';
import { csvLines, type Cell, type Table } from '#domain/recap/to-csv.ts';
import { recapWords, refusalWords } from '#strings/recap-words.ts';
import type { Portion } from './recap-buckets.ts';
import type { RecapSummary } from './recap-summary.ts';
import type { RefusedInput } from './sort-batch.ts';

/** The files of a recap, written while it is computed. */
export interface RecapFiles {
	readonly addPortion: (portion: Portion) => void;
	readonly addRefused: (refused: readonly RefusedInput[]) => void;
	readonly end: (summary: RecapSummary, tally: Tally) => void;
}

const openColumns: Table['columns'] = [
	{ id: 'names', heading: 'Nama di hasil', type: 'text' },
	{ id: 'nip', heading: 'NIP', type: 'text' },
	{ id: 'agency', heading: 'Instansi', type: 'text' },
	{ id: 'attempts', heading: 'Percobaan', type: 'integer' },
	{ id: 'best', heading: 'Nilai terbaik', type: 'percent' },
	{ id: 'sources', heading: 'Asal', type: 'text' },
	{ id: 'suggestions', heading: 'Mungkin', type: 'text' },
	{ id: 'flags', heading: 'Catatan', type: 'text' },
];

const refusedColumns: Table['columns'] = [
	{ id: 'source', heading: 'Asal', type: 'text' },
	{ id: 'reason', heading: 'Alasan', type: 'text' },
	{ id: 'code', heading: 'Catatan yang ditolak', type: 'text' },
];

const itemColumns: Table['columns'] = [
	{ id: 'bank', heading: 'Bank', type: 'text' },
	{ id: 'item', heading: 'Soal', type: 'text' },
	{ id: 'shown', heading: 'Ditampilkan', type: 'integer' },
	{ id: 'facility', heading: 'Tingkat kemudahan', type: 'percent' },
	{ id: 'discrimination', heading: 'Daya beda', type: 'text' },
	{ id: 'answers', heading: 'Jawaban', type: 'text' },
];

/**
 * Opens the files in a folder, which is made where there is none.
 *
 * @param nameOf Name of a member of the roster by id.
 */
export function writeRecapFiles(
	folder: string,
	separator: ',' | ';',
	nameOf: (member: string) => string,
): RecapFiles {
	mkdirSync(folder, { recursive: true });
	const open = (name: string, columns: Table['columns']) =>
		openCsv(join(folder, name), columns, separator);
	const recap = open('rekap.csv', recapColumns(recapWords));
	const strangers = open('belum-dikenal.csv', openColumns);
	const refusals = open('ditolak.csv', refusedColumns);
	let place = 0;
	return {
		addPortion: (portion) => {
			recap.add(
				portion.rows.map((row, at) =>
					recapCells(row, { place: place + at, signed: {}, words: recapWords }),
				),
			);
			place += portion.rows.length;
			strangers.add(portion.open.map((row) => openCells(row, portion, nameOf)));
		},
		addRefused: (refused) =>
			refusals.add(
				refused.map(({ source, reason, code }) => [source, refusalWords[reason] ?? reason, code]),
			),
		end: (summary, tally) => {
			for (const each of [recap, strangers, refusals]) each.close();
			const items = open('soal.csv', itemColumns);
			items.add(itemRows(tally));
			items.close();
			writeFileSync(join(folder, 'ringkasan.json'), `${JSON.stringify(summary, null, '\t')}\n`);
		},
	};
}

function openCsv(file: string, columns: Table['columns'], separator: ',' | ';') {
	const target = openSync(file, 'w');
	const [head = ''] = csvLines({ columns, rows: [] }, separator);
	writeSync(target, `\ufeff${head}`);
	return {
		add: (rows: readonly (readonly Cell[])[]) => {
			const [, ...lines] = csvLines({ columns, rows }, separator);
			if (lines.length > 0) writeSync(target, lines.join(''));
		},
		close: () => closeSync(target),
	};
}

const flagsText = (flags: readonly Flag[]) =>
	[...new Set(flags.map((flag) => recapWords.flag(flag)))].join('; ');

function openCells(
	{ names, nip, agency, attempts, intakes, suggestions, flags }: Portion['open'][number],
	{ sourceOf }: Portion,
	nameOf: (member: string) => string,
): readonly Cell[] {
	const best = attempts.reduce((most, { attempt }) => Math.max(most, attempt.scaled), 0);
	return [
		names.join('; '),
		nip,
		agency,
		attempts.length,
		best,
		[...new Set(intakes.map(sourceOf))].join('; '),
		suggestions.map(({ member }) => nameOf(member)).join('; '),
		flagsText(flags),
	];
}

function itemRows(tally: Tally): readonly (readonly Cell[])[] {
	return Object.keys(tally)
		.sort()
		.flatMap((bank) => {
			const own = tally[bank];
			return own === undefined ? [] : itemStatistics(own).map((item) => [bank, ...itemCells(item)]);
		});
}

/** Answers of an item that are listed: items with many slots have hundreds. */
const MOST_ANSWERS = 10;

function itemCells(item: ReturnType<typeof itemStatistics>[number]): readonly Cell[] {
	const { id, shown, facility, discrimination, answers } = item;
	const text = answers
		.slice(0, MOST_ANSWERS)
		.map(({ response, count }) => `${answerKey(response) || '-'} ${count}`);
	return [id, shown, facility, discrimination?.toFixed(2).replace('.', ','), text.join('; ')];
}
