import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Fault } from '#domain/content/content.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';

/** A fault for each released bank whose digest is no longer its name: certificates rest on them. */
export function alteredBanks(root: string): Fault[] {
	return globSync('banks/**/*.json', { cwd: root })
		.sort()
		.flatMap((file) => {
			const digest = digestOf(join(root, file));
			if (digest !== undefined && digest.slice(0, 16) === basename(file, '.json')) return [];
			return [
				{
					file: `content/${file}`,
					field: '(seluruh berkas)',
					found: digest === undefined ? 'bukan bank soal' : `sidik ${digest.slice(0, 16)}`,
					expected: 'isi yang sama seperti saat dirilis; kembalikan berkas itu',
				},
			];
		});
}

function digestOf(file: string): string | undefined {
	try {
		return bankDigest(JSON.parse(readFileSync(file, 'utf8')) as Bank, sha256);
	} catch {
		// Cut short or not a bank: it has no digest.
		return undefined;
	}
}
