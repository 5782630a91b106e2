import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { ReleasedBank } from '#domain/recap/judge-intake.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { UsageError } from './usage-error.ts';

/** Released banks by the first 16 hex digits of their digest. */
export type BankFolder = ReadonlyMap<string, ReleasedBank>;

/**
 * Reads the released banks of a folder. Their digest is computed, so one that was altered answers to
 * another name, and records on the true one are refused as resting on no known bank.
 *
 * @throws {UsageError} When there is none, or a file is no bank.
 */
export function readBankFolder(folder: string): BankFolder {
	const files = globSync('*.json', { cwd: folder }).sort();
	if (files.length === 0) {
		throw new UsageError(`Tidak ada bank soal di "${folder}". Tunjuk foldernya dengan --banks.`);
	}
	return new Map(
		files.map((file) => {
			const released = readBank(join(folder, file));
			return [released.digest.slice(0, 16), released] as const;
		}),
	);
}

/**
 * The bank that each course has now. The files do not say which is newest: the highest edition is, and
 * of one edition that was released twice none is called stale.
 *
 * @returns First 16 hex digits of the digest by course id.
 */
export function currentBanksOf(banks: BankFolder): Readonly<Record<string, string>> {
	const newest = new Map<string, { edition: string; digest: string | undefined }>();
	for (const [digest, { bank }] of banks) {
		const known = newest.get(bank.course);
		const order = known === undefined ? 1 : compareEditions(bank.edition, known.edition);
		if (order > 0) newest.set(bank.course, { edition: bank.edition, digest });
		if (order === 0 && known !== undefined) known.digest = undefined;
	}
	return Object.fromEntries(
		[...newest].flatMap(([course, { digest }]) => (digest === undefined ? [] : [[course, digest]])),
	);
}

/** `2026.10` is later than `2026.9`. */
function compareEditions(one: string, other: string): number {
	return one.localeCompare(other, 'en', { numeric: true });
}

function readBank(file: string): ReleasedBank {
	try {
		const bank = JSON.parse(readFileSync(file, 'utf8')) as Bank;
		return { bank, digest: bankDigest(bank, sha256) };
	} catch {
		throw new UsageError(
			`"${file}" bukan bank soal. Seharusnya berkas yang ditulis npm run bank:release.`,
		);
	}
}
