import { drawForm } from '#domain/assessment/form.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import { hexBytes, uintBytes, varintBytes } from '#domain/record/bytes.ts';
import { crc32 } from '#domain/record/crc32.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { buildBank, keysOf } from '#tests/unit/domain/builders.ts';
import { sha256 } from './sha256.ts';

export const bank = buildBank();
export const digest = bankDigest(bank, sha256);
export const seed = '0123456789abcdef';
export const form = drawForm(bank, seed, 1);

export function buildRecord(over: Partial<LearnerRecord> = {}): LearnerRecord {
	return {
		bank: digest,
		seed,
		number: 1,
		startedAt: Date.UTC(2026, 10, 22, 2, 0, 0),
		finishedAt: Date.UTC(2026, 10, 22, 2, 31, 7),
		responses: keysOf(form),
		name: 'Siti Rekaandari, S.Sos.',
		agency: 'BKPSDM Kabupaten Contoh',
		...over,
	};
}

/** The fields of a code as bytes, so that tests can break one of them and still sum up right. */
export interface RawCode {
	readonly version: readonly number[];
	readonly bank: readonly number[];
	readonly seed: readonly number[];
	readonly number: readonly number[];
	readonly start: readonly number[];
	readonly duration: readonly number[];
	readonly responses: readonly number[];
	readonly name: readonly number[];
	readonly agency: readonly number[];
	readonly after: readonly number[];
}

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

/** A code as the documentation of `packRecord` lays it out, with a right checksum whatever it holds. */
export function rawCode(over: Partial<RawCode> = {}): string {
	const raw: RawCode = {
		version: [1],
		bank: hexBytes(digest.slice(0, 16)),
		seed: hexBytes(seed),
		number: [1],
		start: uintBytes(1_795_312_800, 5),
		duration: varintBytes(1867),
		responses: [0],
		name: [4, ...utf8('Siti')],
		agency: [0],
		after: [],
		...over,
	};
	return withChecksum(Object.values(raw as unknown as Record<string, readonly number[]>).flat());
}

export function withChecksum(body: readonly number[]): string {
	const checksum = uintBytes(crc32(Uint8Array.from(body)), 4);
	return toBase64Url(Uint8Array.from([...body, ...checksum]));
}
