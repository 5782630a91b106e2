import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Course } from '#domain/content/course.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';

/** A bank that certificates may rest on. */
export interface ReleasedBank {
	/** 64 hex digits. */
	readonly digest: string;
	readonly bank: Bank;
}

/** @throws {AstroError} When a released bank is no longer what its name says. */
export async function listBanks(): Promise<ReleasedBank[]> {
	const entries = await getCollection('banks');
	return entries.map(({ id, data: bank }) => {
		const digest = bankDigest(bank, sha256);
		if (digest.startsWith(id)) return { digest, bank };
		throw new AstroError(
			`content/banks/${id}.json berubah: sidiknya kini ${digest.slice(0, 16)}.`,
			'Kembalikan berkas itu. Bank yang sudah dirilis tidak pernah diubah.',
		);
	});
}

/** @throws {AstroError} When the course's bank was not kept; authors previewing are let through. */
export async function assertReleased(course: Course, digest: string): Promise<void> {
	if (import.meta.env.DEV) return;
	const banks = await listBanks();
	if (banks.some((released) => released.digest === digest)) return;
	throw new AstroError(
		`Bank soal kursus ${course.id} (${digest.slice(0, 16)}) belum dirilis.`,
		'Setelah soal ditinjau, jalankan npm run bank:release.',
	);
}
