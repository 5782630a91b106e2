import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { toLine } from '#domain/content/content.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { bankDigest, canonicalBank } from '#domain/record/bank-digest.ts';
import { checkContent } from './check-content.ts';
import { contentRoot } from './content-root.ts';

const root = contentRoot();
const { content, faults } = checkContent(root);
if (faults.length > 0) {
	for (const fault of faults) console.error(toLine(fault));
	console.error('\nBank tidak dirilis. Perbaiki kesalahan di atas lebih dulu.');
	process.exit(1);
}

mkdirSync(join(root, 'banks'), { recursive: true });
for (const course of content.courses) {
	const bank = toBank(course, content, sha256);
	const digest = bankDigest(bank, sha256);
	const file = join(root, 'banks', `${digest.slice(0, 16)}.json`);
	const isNew = !existsSync(file);
	if (isNew) writeFileSync(file, `${canonicalBank(bank)}\n`);
	console.log(`${course.id}: ${digest.slice(0, 16)} ${isNew ? 'dirilis' : 'sudah dirilis'}`);
}
