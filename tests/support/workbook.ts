import { strToU8, zipSync } from 'fflate';

interface Sheet {
	readonly name: string;
	/** XML of its rows. */
	readonly rows: string;
	/** Merged ranges, `B2:B5`. */
	readonly merges?: readonly string[];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as spreadsheet programs write it, down to the XML of its cells. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
	const each = (write: (sheet: Sheet, number: number) => string) =>
		sheets.map((sheet, index) => write(sheet, index + 1)).join('');
	const parts = Object.fromEntries(
		sheets.map(({ rows, merges = [] }, index) => {
			const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
			const tail =
				merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
			const xml = `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${tail}</worksheet>`;
			return [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)];
		}),
	);
	return zipSync({
		'[Content_Types].xml': strToU8(
			`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		),
		'xl/workbook.xml': strToU8(
			`<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${each(
				({ name }, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`,
			)}</sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each(
				(_, number) =>
					`<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
			)}</Relationships>`,
		),
		...parts,
	});
}

/** XML of one row of a sheet: texts as inline strings, numbers as they are given in the file. */
export function rowXml(
	number: number,
	cells: readonly (string | { readonly v: string; readonly f?: string })[],
): string {
	const xml = cells.map((cell, column) => {
		const place = `${String.fromCharCode(65 + column)}${number}`;
		if (cell === '') return '';
		if (typeof cell === 'string')
			return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
		const formula = cell.f === undefined ? '' : `<f>${cell.f}</f>`;
		return `<c r="${place}"${formula === '' ? '' : ' t="str"'}>${formula}<v>${cell.v}</v></c>`;
	});
	return `<row r="${number}">${xml.join('')}</row>`;
}
