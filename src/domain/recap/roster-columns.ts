/** What a column of a roster can hold. */
export type RosterField = 'name' | 'nip' | 'unit' | 'contact';

/** Place of the column for each field, from 0. A field that is absent has none. */
export type RosterColumns = Readonly<Partial<Record<RosterField, number>>>;

export interface RosterLayout {
	/** Place of the row of headings, from 0; -1 where there is none. */
	readonly header: number;
	readonly columns: RosterColumns;
}

/** Rows of cells as text, as a spreadsheet or a CSV file has them. */
export type Rows = readonly (readonly string[])[];

/** Titles and addresses of an agency stand above its list. */
const MOST_ABOVE = 20;
/** Rows that are looked at where there are no headings. */
const SAMPLE = 50;

/** In this order: "Nama Unit Kerja" is a unit, "No HP/NIP" is a NIP, "Nama" is what is left. */
const headings: readonly (readonly [RosterField, RegExp])[] = [
	['nip', /\b(nip|nipppk|ni pppk|nomor induk( pegawai)?)\b/u],
	[
		'contact',
		/\b(hp|wa|whatsapp|whats app|handphone|ponsel|telepon|telp|tlp|kontak|email|e mail|surel)\b/u,
	],
	[
		'unit',
		/\b(unit|unit kerja|unor|opd|skpd|instansi|satker|satuan kerja|perangkat daerah|dinas|badan|bagian|bidang|sekolah|puskesmas|kantor)\b/u,
	],
	['name', /\b(nama|name|peserta|pegawai)\b/u],
];

/**
 * Where a roster has its headings and which column holds what, guessed from usual headings: nama,
 * nama lengkap, NIP, unit kerja, OPD, instansi, no HP, WA, email. Without headings, by what the columns
 * hold. A guess for HR to correct.
 */
export function guessLayout(rows: Rows): RosterLayout {
	const found = rows
		.slice(0, MOST_ABOVE)
		.map((row, header) => ({ header, columns: readHeadings(row) }))
		.filter(({ columns }) => columns.name !== undefined)
		.sort((one, other) => size(other.columns) - size(one.columns) || one.header - other.header);
	return found[0] ?? { header: -1, columns: guessByContent(rows.slice(0, SAMPLE)) };
}

const size = (columns: RosterColumns) => Object.keys(columns).length;

function readHeadings(row: readonly string[]): RosterColumns {
	const columns: Partial<Record<RosterField, number>> = {};
	for (const [place, cell] of row.entries()) {
		// A sentence is no heading: "Daftar nama peserta orientasi tahun 2026".
		const heading = cell
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
		if (heading.length > 40) continue;
		const field = headings.find(([, pattern]) => pattern.test(heading))?.[0];
		if (field !== undefined && columns[field] === undefined) columns[field] = place;
	}
	// A title in a row of its own names no column.
	return row.filter((cell) => cell.trim() !== '').length > 1 || size(columns) === row.length
		? columns
		: {};
}

function guessByContent(rows: Rows): RosterColumns {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const columnWith = (pattern: RegExp) =>
		Array.from({ length: width }, (_, place) => place).find((place) => {
			const cells = rows.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '');
			return (
				cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length * 2 > cells.length
			);
		});
	const found = {
		nip: columnWith(/^[\s'".=]*(\d[\s.-]*){18}["\s]*$|^\d[.,]\d+E\+?\d+$/iu),
		name: columnWith(/^[\p{L}][\p{L}\p{M}.,'’ -]+$/u),
		contact: columnWith(/^\+?[\d\s()-]{9,16}$|@/u),
	};
	return Object.fromEntries(Object.entries(found).filter(([, place]) => place !== undefined));
}
