// The variant for workers starts none of its own: those come from blobs, which the page's policy refuses.
import { readSheet } from 'read-excel-file/web-worker';
import { cellText, numberText } from './cell-text.ts';
import { fillMerged } from './fill-merged.ts';
import { openWorkbook } from './open-workbook.ts';
import { toTable, type RosterTable } from './roster-table.ts';

/**
 * Reads one sheet of an `.xlsx` workbook as text: values of formulas as they were computed last,
 * numbers without what Excel made up of them, days as `YYYY-MM-DD`.
 *
 * @param sheet Its name; the first where there is none of that name.
 * @throws For a file that is no workbook, and as `openWorkbook`.
 */
export async function readXlsx(bytes: Uint8Array, sheet = ''): Promise<RosterTable> {
	const { sheets, mergesOf } = openWorkbook(bytes);
	const name = sheets.includes(sheet) ? sheet : (sheets[0] ?? '');
	const buffer = bytes.slice().buffer;
	const cells = await readSheet(buffer, name, { parseNumber: numberText });
	const rows = cells.map((row) => row.map(cellText));
	return toTable(fillMerged(rows, mergesOf(name)), { sheets, sheet: name });
}
