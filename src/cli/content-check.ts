import { toLine } from '#domain/content/content.ts';
import { checkContent, unreleasedBanks } from './check-content.ts';
import { contentRoot } from './content-root.ts';

const root = contentRoot();
const { content, faults: mistakes } = checkContent(root);
const faults = mistakes.length > 0 ? mistakes : unreleasedBanks(root, content);

for (const fault of faults) console.error(toLine(fault));
if (faults.length > 0) {
	console.error(`\n${faults.length} kesalahan.`);
	process.exitCode = 1;
} else {
	console.log(
		`Isi benar: ${content.lessons.length} pelajaran, ${content.items.length} soal, ` +
			`${content.regulations.length} peraturan.`,
	);
}
