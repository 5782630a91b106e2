import { toLine } from '#domain/content/content.ts';
import { impactOf } from '#domain/content/impact.ts';
import { reportOn } from '#domain/content/report.ts';
import { contentRoot } from './content-root.ts';
import { impactLines, reportLines } from './report-lines.ts';
import { readContent } from './read-content.ts';

const { content, faults } = readContent(contentRoot());
if (faults.length > 0) {
	for (const fault of faults) console.error(toLine(fault));
	process.exit(1);
}

const json = process.argv.includes('--json');
const touched = process.argv.find((option) => option.startsWith('--touches='));
if (touched === undefined) {
	const report = reportOn(content, new Date().toISOString().slice(0, 10));
	print(report, reportLines(report));
} else {
	const impact = impactOf(touched.slice('--touches='.length), content);
	print(impact, impactLines(impact));
	if (impact.provisions.length === 0) process.exitCode = 1;
}

function print(value: unknown, lines: readonly string[]): void {
	console.log(json ? JSON.stringify(value, null, '\t') : lines.join('\n'));
}
