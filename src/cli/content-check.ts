import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { toLine, type Fault } from '#domain/content/content.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { contentRoot } from './content-root.ts';
import { readContent } from './read-content.ts';
import { alteredBanks } from './released-banks.ts';

const root = contentRoot();
const { content, faults: shapes } = readContent(root);
const faults = shapes.length > 0 ? shapes : findFaults(content, sha256);
if (faults.length === 0) faults.push(...unreleased());
faults.push(...alteredBanks(root));

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

/** Certificates can only be replayed on a bank that was kept. */
function unreleased(): Fault[] {
	return content.courses.flatMap((course) => {
		const digest = bankDigest(toBank(course, content, sha256), sha256);
		if (existsSync(join(root, 'banks', `${digest.slice(0, 16)}.json`))) return [];
		return [
			{
				file: `content/courses/${course.id}.yaml`,
				field: 'exam',
				found: `bank soal ${digest.slice(0, 16)} yang belum dirilis`,
				expected: 'bank yang sudah dirilis; setelah ditinjau jalankan npm run bank:release',
			},
		];
	});
}
