import { unzipSync } from 'fflate';

/** What is asked of a workbook besides its cells. */
export interface Workbook {
	/** Names of its sheets in order. */
	readonly sheets: readonly string[];
	/** Merged ranges of a sheet, `B2:B5`. */
	readonly mergesOf: (sheet: string) => readonly string[];
}

/** Bytes of all parts once unpacked. A list of 200,000 people has some 150 MB. */
const MOST_UNPACKED = 600_000_000;

/** Unpacked, the workbook would exhaust the machine. */
export const TOO_LARGE = 'The workbook is too large.';

/**
 * Reads the names of sheets and their merged ranges, which `read-excel-file` drops: where "Dinas
 * Kesehatan" stands once beside ten people, all ten belong to it. Looks for single tags in XML that
 * spreadsheet programs write, so no parser of XML is needed.
 *
 * @throws What fflate throws for a broken archive; an `Error` of `TOO_LARGE`.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
	let unpacked = 0;
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			unpacked += originalSize;
			if (unpacked > MOST_UNPACKED) throw new Error(TOO_LARGE);
			return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/.test(name);
		},
	});
	const decode = (part: Uint8Array | undefined) =>
		new TextDecoder().decode(part ?? new Uint8Array());
	const targets = new Map(
		tagsOf(decode(parts['xl/_rels/workbook.xml.rels']), 'Relationship').map(
			({ Id = '', Target = '' }) => [Id, partName(Target)] as const,
		),
	);
	const sheets = tagsOf(decode(parts['xl/workbook.xml']), 'sheet').map((attributes) => ({
		name: attributes['name'] ?? '',
		part: targets.get(attributes['r:id'] ?? '') ?? '',
	}));
	return {
		sheets: sheets.map(({ name }) => name),
		mergesOf: (sheet) => {
			const part = sheets.find(({ name }) => name === sheet)?.part ?? '';
			const found = unzipSync(bytes, { filter: ({ name }) => name === part });
			const xml = decode(found[part]);
			// They stand behind the cells, which are long.
			const tail = xml.slice(xml.lastIndexOf('</sheetData>'));
			return tagsOf(tail, 'mergeCell').flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
		},
	};
}

/** `worksheets/sheet1.xml` or `/xl/worksheets/sheet1.xml` as the name of a part. */
function partName(target: string): string {
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function tagsOf(xml: string, tag: string): readonly Readonly<Record<string, string>>[] {
	const open = new RegExp(`<(?:\\w+:)?${tag}\\s([^>]*)>`, 'gu');
	return [...xml.matchAll(open)].map(([, attributes = '']) =>
		Object.fromEntries(
			[...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
				([, name = '', double, single]) => [name, unescape(double ?? single ?? '')],
			),
		),
	);
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
	'&amp;': '&',
};

const unescape = (text: string) =>
	text.replaceAll(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => entities[entity] ?? entity);
