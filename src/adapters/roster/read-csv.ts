import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { toTable, type RosterTable } from './roster-table.ts';

/** Excel in Indonesian writes semicolons: the comma is its decimal sign. */
const DELIMITERS = [';', ',', '\t', '|'];
const LOOKED_AT = 30;

/**
 * Reads comma, semicolon or tab separated values (RFC 4180 and what Excel makes of it) in any of the
 * encodings of `decodeText`. Whatever the bytes, the answer is a table.
 */
export function readCsv(bytes: Uint8Array): RosterTable {
	const { text } = decodeText(bytes);
	// Excel's own hint on the first line.
	const [hint = '', named] = /^sep=(.)\r?\n/u.exec(text) ?? [];
	const body = text.slice(hint.length);
	const { data } = Papa.parse<readonly string[]>(body, { delimiter: named ?? delimiterOf(body) });
	return toTable(data.map((row) => row.map((cell) => cell.trim())));
}

/** Guessed without empty lines, which no delimiter explains. */
function delimiterOf(text: string): string {
	const { meta } = Papa.parse(text, {
		preview: LOOKED_AT,
		skipEmptyLines: 'greedy',
		delimitersToGuess: DELIMITERS,
	});
	return meta.delimiter;
}
