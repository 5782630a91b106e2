import writeWorkbook from 'write-excel-file/universal';
import type { Cell, CellType, Table } from '#domain/recap/to-csv.ts';

/** ms after which writing counts as failed: compression may wait for a worker that a host forbids. */
const PATIENCE = 60_000;

/** Widths in characters, by what a column holds. */
const WIDTHS: Readonly<Record<CellType, number>> = { text: 24, integer: 9, percent: 9, date: 12 };

/**
 * A table as an `.xlsx` workbook with real types: days are days, shares are percentages, and a text
 * stays text, so that a NIP is never rounded and a name is never computed.
 *
 * @throws When the browser cannot write it.
 */
export async function writeXlsx({ columns, rows }: Table, sheet: string): Promise<Blob> {
	const heading = columns.map(({ heading: value }) => ({
		value,
		type: String,
		fontWeight: 'bold' as const,
	}));
	const data = rows.map((row) => columns.map(({ type }, place) => toCell(row[place], type)));
	const written = writeWorkbook([heading, ...data], {
		sheet,
		columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
		stickyRowsCount: 1,
	}).toBlob();
	const timeout = new Promise<never>((_, reject) => {
		setTimeout(() => reject(new Error('The workbook was not written in time.')), PATIENCE);
	});
	return Promise.race([written, timeout]);
}

function toCell(cell: Cell, type: CellType) {
	if (cell === undefined) return null;
	if (type === 'date')
		return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
	if (typeof cell === 'string') return { value: cell, type: String };
	if (type === 'percent') return { value: cell, type: Number, format: '0%' };
	return { value: cell, type: Number };
}
