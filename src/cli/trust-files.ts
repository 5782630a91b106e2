import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTrustList } from '#domain/issuer/read-trust-list.ts';
import type { TrustList } from '#domain/issuer/issuer.ts';
import { parseStrictJson } from '#domain/signing/strict-json.ts';
import { UsageError } from './usage-error.ts';

/**
 * The lists of agencies as a built site publishes them. Revocations stand beside the keys, as in
 * `.well-known`, unless named.
 *
 * @param jwks Absent: nothing is known of any agency.
 * @throws {UsageError} When a file is missing or is no such list: half a list would vouch for what
 *   its other half takes back.
 */
export function readTrustFiles(
	jwks: string | undefined,
	revocations: string | undefined,
): TrustList | undefined {
	if (jwks === undefined) return undefined;
	const beside = join(dirname(jwks), 'revocations.json');
	const list = readTrustList(readJson(jwks), readJson(revocations ?? beside));
	if (list !== undefined) return list;
	throw new UsageError(
		`"${jwks}" atau daftar pencabutannya tidak terbaca. Seharusnya jwks.json dan revocations.json dari folder .well-known situs.`,
	);
}

function readJson(file: string): unknown {
	if (!existsSync(file)) {
		throw new UsageError(`Tidak ada berkas "${file}". Tunjuk dengan --jwks dan --revocations.`);
	}
	return parseStrictJson(readFileSync(file, 'utf8'));
}
