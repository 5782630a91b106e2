import { toLine } from '#domain/content/content.ts';
import { reportOn, type Report } from '#domain/content/report.ts';
import { contentRoot } from './content-root.ts';
import { readContent } from './read-content.ts';

const { content, faults } = readContent(contentRoot());
if (faults.length > 0) {
	for (const fault of faults) console.error(toLine(fault));
	process.exit(1);
}

const report = reportOn(content, new Date().toISOString().slice(0, 10));
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, '\t'));
else print(report);

function print({ counts, items, provisions }: Report): void {
	section('Jumlah', counts);
	section('Soal released per tujuan', items.byObjective);
	section('Soal per jenis', items.byType);
	section('Soal per tingkat', items.byDifficulty);
	section('Soal per keyakinan dasar hukum', items.byConfidence);
	section('Salah paham yang disasar', items.byMisconception);
	section('Ketentuan per keyakinan', provisions.byConfidence);
	section('Ketentuan per status', provisions.byStatus);
	console.log(`Soal kritis: ${items.critical}; soal bersituasi: ${items.situations}`);
	console.log(`Ketentuan dirujuk: ${provisions.cited.length}`);
	console.log(`Ketentuan tidak pernah dirujuk: ${provisions.neverCited.join(', ') || 'tidak ada'}`);
	console.log(`Jatuh tempo ditinjau: ${provisions.reviewDue.join(', ') || 'tidak ada'}`);
}

function section(title: string, tally: Readonly<Record<string, number>>): void {
	console.log(title);
	for (const [name, count] of Object.entries(tally)) {
		console.log(`  ${String(count).padStart(4)}  ${name}`);
	}
	console.log();
}
