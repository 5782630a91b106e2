import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { toTable, type RosterTable } from './roster-table.ts';

/** Excel in Indonesian writes semicolons: the comma is its decimal sign. */
const DELIMITERS = [';', ',', '\t', '|'];

/**
 * Reads comma, semicolon or tab separated values (RFC 4180 and what Excel makes of it) in any of the
 * encodings of `decodeText`. Empty lines are left out. Whatever the bytes, the answer is a table.
 */
export function readCsv(bytes: Uint8Array): RosterTable {
	const { text } = decodeText(bytes);
	// Excel's own hint on the first line.
	const [hint = '', named] = /^sep=(.)\r?\n/u.exec(text) ?? [];
	const { data } = Papa.parse<readonly string[]>(text.slice(hint.length), {
		skipEmptyLines: 'greedy',
		...(named === undefined ? { delimitersToGuess: DELIMITERS } : { delimiter: named }),
	});
	return toTable(data.map((row) => row.map((cell) => cell.trim())));
}
