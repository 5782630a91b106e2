import type { Bank } from '#domain/assessment/bank.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { toHex } from './bytes.ts';

/** SHA-256 (FIPS 180-4), 32 bytes; a port, because Web Crypto is missing on plain-HTTP intranets. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The one text of a bank: canonical JSON with items sorted by id. This is what is released. */
export function canonicalBank(bank: Bank): string {
	const items = [...bank.items].sort((one, other) => (one.id < other.id ? -1 : 1));
	return canonicalJson({ ...bank, items });
}

/** SHA-256 of the bank's canonical text in UTF-8, 64 hex digits: the name it is released under. */
export function bankDigest(bank: Bank, sha256: Sha256): string {
	return toHex(sha256(new TextEncoder().encode(canonicalBank(bank))));
}
