/** A list of participants as it stands in the officer's own file; nothing is mapped yet. */
export interface RosterTable {
	/** Names of all sheets of a workbook; a CSV file has none. */
	readonly sheets: readonly string[];
	/** The sheet that was read, or empty. */
	readonly sheet: string;
	/** Cells as text, all rows as long as the longest. Numbers stand in their shortest form. */
	readonly rows: readonly (readonly string[])[];
	/** Some rows or columns were left out: there were more than `MOST_ROWS` or `MOST_COLUMNS`. */
	readonly isCut: boolean;
}

/** Why a file is no list. */
export type RosterRefusal =
	| 'empty'
	| 'too-large'
	/** The old binary `.xls`, or a workbook under a password: both look alike from outside. */
	| 'old-excel'
	/** OpenDocument (`.ods`). */
	| 'open-document'
	/** A picture, a PDF, an archive. */
	| 'not-a-table'
	/** A workbook that cannot be read: cut, or made by odd software. */
	| 'broken';

export type ReadRoster =
	| { readonly ok: true; readonly table: RosterTable }
	| { readonly ok: false; readonly reason: RosterRefusal };

/** More people than any agency asks at once. */
export const MOST_ROWS = 250_000;
export const MOST_COLUMNS = 60;
/** Bytes of a file. A list of 200,000 people has some 20 MB. */
export const MOST_BYTES = 100_000_000;

/** Rows of equal length, within the limits, without empty ones at the end: those above keep their numbers. */
export function toTable(
	cells: readonly (readonly string[])[],
	{ sheets, sheet }: Pick<RosterTable, 'sheets' | 'sheet'> = { sheets: [], sheet: '' },
): RosterTable {
	const end = cells.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
	const longest = cells.reduce((most, row) => Math.max(most, row.length), 0);
	const width = Math.min(longest, MOST_COLUMNS);
	const rows = cells
		.slice(0, Math.min(end, MOST_ROWS))
		.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
	return { sheets, sheet, rows, isCut: end > MOST_ROWS || longest > MOST_COLUMNS };
}
