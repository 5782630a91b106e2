import { readFileSync } from 'node:fs';
import { readRoster } from '#adapters/roster/read-roster.ts';
import { readMembers, type ReadMembers } from '#domain/recap/roster.ts';
import { guessLayout, type RosterColumns } from '#domain/recap/roster-columns.ts';
import { rosterText } from '#strings/recap-roster.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a list of participants from a CSV or XLSX file.
 *
 * @param today `YYYY-MM-DD`.
 * @throws {UsageError} When there is no such file, it is no list, or no column has names.
 */
export async function readRosterFile(
	file: string,
	columns: RosterColumns | undefined,
	today: string,
): Promise<ReadMembers> {
	const read = await readRoster(readBytes(file));
	if (!read.ok) {
		throw new UsageError(
			`Daftar peserta "${file}" tidak terbaca. ${rosterText.faults[read.reason]}`,
		);
	}
	const guessed = guessLayout(read.table.rows);
	const layout = { ...guessed, columns: columns ?? guessed.columns };
	if (layout.columns.name === undefined) {
		throw new UsageError(
			`Tidak ada kolom nama di "${file}". Sebut kolomnya, misalnya --columns name=2,nip=3.`,
		);
	}
	return readMembers(read.table.rows, layout, { known: [], today });
}

function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch {
		throw new UsageError(`Daftar peserta "${file}" tidak dapat dibuka.`);
	}
}
