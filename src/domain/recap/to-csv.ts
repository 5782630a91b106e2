/** How a column is written: `percent` holds 0 to 1, `date` `YYYY-MM-DD`. */
export type CellType = 'text' | 'integer' | 'percent' | 'date';

/** `undefined`: empty. */
export type Cell = string | number | undefined;

/** Rows of cells by typed columns, the same for CSV, XLSX and print. */
export interface Table {
	readonly columns: readonly {
		readonly id: string;
		readonly heading: string;
		readonly type: CellType;
	}[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Tells spreadsheets that the text is UTF-8. */
const BOM = '\ufeff';

/**
 * Text that a spreadsheet would compute instead of showing: `=`, `+`, `-`, `@`, tab and carriage
 * return begin formulas (OWASP, "CSV Injection"), full-width ones too in some. Names and contacts come
 * from strangers.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180) with a byte order mark: lines end in CRLF, cells with a separator, quotes,
 * line breaks or spaces at their ends are quoted. Text that begins like a formula gets an apostrophe
 * before it, which a spreadsheet shows and a person can take away; numbers are ours and need none.
 * Percentages are whole and rounded down, as on screen, so that no comma or point of decimals is in
 * doubt.
 *
 * @param separator `;` for spreadsheets of a country that writes decimals with a comma.
 */
export function toCsv(table: Table, separator: ',' | ';' = ','): string {
	let csv = BOM;
	for (const line of csvLines(table, separator)) csv += line;
	return csv;
}

/** The same line by line, without the byte order mark, for tables that are longer than memory. */
export function* csvLines(
	{
		columns,
		rows,
	}: { readonly columns: Table['columns']; readonly rows: Iterable<Table['rows'][number]> },
	separator: ',' | ';' = ',',
): Generator<string> {
	const line = (cells: readonly string[]) => `${cells.join(separator)}\r\n`;
	yield line(columns.map(({ heading }) => quoted(heading, separator)));
	for (const row of rows) {
		yield line(columns.map(({ type }, place) => cellText(row[place], type, separator)));
	}
}

function cellText(cell: Cell, type: CellType, separator: string): string {
	if (cell === undefined) return '';
	if (typeof cell === 'string') return quoted(cell, separator);
	// As `percentText`: 0.29 * 100 is 28.999999999999996.
	return String(type === 'percent' ? Math.floor(Math.round(cell * 1e9) / 1e7) : cell);
}

function quoted(text: string, separator: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	const needsQuotes = safe.includes(separator) || /["\r\n]|^\s|\s$/u.test(safe);
	return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
