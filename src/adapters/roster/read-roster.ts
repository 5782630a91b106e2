import { TOO_LARGE } from './open-workbook.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { MOST_BYTES, type ReadRoster, type RosterRefusal } from './roster-table.ts';

/**
 * Reads a list of participants from whatever file holds it, told by its first bytes and not by its
 * name. Never rejects.
 *
 * @param sheet Name of the sheet of a workbook; empty: the first.
 */
export async function readRoster(bytes: Uint8Array, sheet = ''): Promise<ReadRoster> {
	if (bytes.length > MOST_BYTES) return refuse('too-large');
	const foreign = foreignKind(bytes);
	if (foreign !== undefined) return refuse(foreign);
	try {
		const table = isZip(bytes) ? await readXlsx(bytes, sheet) : readCsv(bytes);
		return table.rows.length === 0 ? refuse('empty') : { ok: true, table };
	} catch (error) {
		return refuse(error instanceof Error && error.message === TOO_LARGE ? 'too-large' : 'broken');
	}
}

const begins = (bytes: Uint8Array, ...first: readonly number[]) =>
	first.every((byte, place) => bytes[place] === byte);

const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Kinds of files that people choose by mistake. */
function foreignKind(bytes: Uint8Array): RosterRefusal | undefined {
	if (bytes.length === 0) return 'empty';
	if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel';
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
	if (isZip(bytes)) {
		if (head.includes('application/vnd.oasis.opendocument')) return 'open-document';
		return head.includes('xl/') || head.includes('[Content_Types].xml') ? undefined : 'not-a-table';
	}
	if (begins(bytes, 0x1f, 0x8b)) return 'not-a-table';
	// PDF, PNG, JPEG, RAR.
	return /^(%PDF|.PNG\r|\xff\xd8\xff|Rar!)/u.test(head) ? 'not-a-table' : undefined;
}

function refuse(reason: RosterRefusal): ReadRoster {
	return { ok: false, reason };
}
