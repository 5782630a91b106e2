import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { fileOf, type Content, type Fault } from '#domain/content/content.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { readContent } from './read-content.ts';
import { alteredBanks } from './released-banks.ts';

export interface Checked {
	readonly content: Content;
	readonly faults: readonly Fault[];
}

/**
 * Reads a content folder and checks all but whether its banks are released. References are looked at
 * once every file has its shape: what cannot be read would be missed a second time there.
 */
export function checkContent(root: string): Checked {
	const { content, faults: shapes } = readContent(root);
	const faults = shapes.length > 0 ? shapes : findFaults(content, sha256);
	return { content, faults: [...faults, ...alteredBanks(root)] };
}

/** Faults for courses whose bank was not kept: certificates can only be replayed on one that was. */
export function unreleasedBanks(root: string, content: Content): Fault[] {
	return content.courses.flatMap((course) => {
		const digest = bankDigest(toBank(course, content, sha256), sha256);
		if (existsSync(join(root, 'banks', `${digest.slice(0, 16)}.json`))) return [];
		return [
			{
				file: fileOf('courses', course.id),
				field: 'exam',
				found: `bank soal ${digest.slice(0, 16)} yang belum dirilis`,
				expected: 'bank yang sudah dirilis; setelah ditinjau jalankan npm run bank:release',
			},
		];
	});
}
