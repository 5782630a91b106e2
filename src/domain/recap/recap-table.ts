import { dateInWib } from '#domain/record/certificate.ts';
import type { Cohort } from './cohort.ts';
import type { Flag } from './flag.ts';
import type { RecapRow } from './recap.ts';
import type { Standing } from './standing.ts';
import type { Cell, CellType, Table } from './to-csv.ts';

const types = {
	number: 'integer',
	name: 'text',
	nip: 'text',
	unit: 'text',
	contact: 'text',
	state: 'text',
	days: 'integer',
	passedOn: 'date',
	score: 'percent',
	attempts: 'integer',
	lastOn: 'date',
	edition: 'text',
	certificate: 'text',
	until: 'date',
	signedOn: 'date',
	flags: 'text',
} as const satisfies Readonly<Record<string, CellType>>;

export type RecapColumn = keyof typeof types;

/** What the table says in words; they belong to the interface. */
export interface RecapWords {
	readonly headings: Readonly<Record<RecapColumn, string>>;
	readonly states: Readonly<Record<Standing['state'], string>>;
	/** One flag as a short sentence without a full stop. */
	readonly flag: (flag: Flag) => string;
}

/** The recap of a cohort as a table: a row for each member, in the order of the roster. */
export function recapTable(
	rows: readonly RecapRow[],
	signed: Cohort['signed'],
	words: RecapWords,
): Table {
	return {
		columns: recapColumns(words),
		rows: rows.map((row, place) => recapCells(row, { place, signed, words })),
	};
}

/** The columns of the table alone, where its rows are written one by one. */
export function recapColumns({ headings }: RecapWords): Table['columns'] {
	return Object.entries(types).map(([id, type]) => ({
		id,
		heading: headings[id as RecapColumn],
		type,
	}));
}

/** @param place Of the row in the whole table, from 0. */
export function recapCells(
	{ member, standing, best, latest, attempts, flags }: RecapRow,
	{
		place,
		signed,
		words,
	}: {
		readonly place: number;
		readonly signed: Cohort['signed'];
		readonly words: RecapWords;
	},
): readonly Cell[] {
	const passed = best?.attempt.passed === true ? best.attempt : undefined;
	const entry = passed === undefined ? undefined : signed[passed.certificate];
	const isSigned = entry !== undefined && entry.revoked === undefined;
	const cells: Readonly<Record<RecapColumn, Cell>> = {
		number: place + 1,
		name: member.name,
		nip: nipText(member.nip),
		unit: member.unit,
		contact: member.contact,
		state: words.states[standing.state],
		days: standing.days === 0 ? undefined : standing.days,
		passedOn: standing.state === 'missing' ? undefined : dateInWib(standing.passedAt),
		score: best?.attempt.scaled,
		attempts: attempts.length,
		lastOn: latest === undefined ? undefined : dateInWib(latest.attempt.finishedAt),
		edition: best?.attempt.edition,
		certificate: passed?.certificate,
		until: passed?.until,
		signedOn: isSigned ? dateInWib(entry.signedAt) : undefined,
		flags: [...new Set(flags.map(words.flag))].join('; '),
	};
	return (Object.keys(types) as RecapColumn[]).map((id) => emptied(cells[id]));
}

const emptied = (cell: Cell) => (cell === '' ? undefined : cell);

/**
 * A NIP in its usual groups, `19900101 202204 2 987`. Eighteen digits in a row are a number to a
 * spreadsheet, which keeps fifteen of them and rounds the rest away.
 */
export function nipText(nip: string): string {
	return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/u, '$1 $2 $3 $4');
}
