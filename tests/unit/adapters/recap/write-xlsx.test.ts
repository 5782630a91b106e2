import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readRoster } from '#adapters/roster/read-roster.ts';
import { writeXlsx } from '#adapters/recap/write-xlsx.ts';

const NIP = '199001012022042987';
const texts = [`=1+1`, '+62812', '-1', '@SUM(A1)', '=HYPERLINK("https://x.example")', NIP];

test('no text of a workbook is computed, and a NIP keeps its digits', async () => {
	const columns = [{ id: 'nama', heading: '=Nama', type: 'text' as const }];
	const blob = await writeXlsx({ columns, rows: texts.map((text) => [text]) }, 'Rekap');
	const bytes = new Uint8Array(await blob.arrayBuffer());

	const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
	expect(files.length).toBeGreaterThan(0);
	for (const [, content] of files) expect(strFromU8(content)).not.toMatch(/<f[ >/]/u);

	const read = await readRoster(bytes);
	expect(read.ok && read.table.rows.map(([cell]) => cell)).toEqual(['=Nama', ...texts]);
});
