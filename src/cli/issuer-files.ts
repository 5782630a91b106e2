import { readFile, writeFile } from 'node:fs/promises';
import { sha256 } from '#adapters/crypto/sha256.ts';
import {
	readKeyFile,
	writeKeyFile,
	type KeyFileRefusal,
	type SealedKey,
} from '#domain/issuer/key-file.ts';

/** A command that cannot be done as asked: said to the person, with the exit code. */
export class Refused extends Error {
	override readonly name = 'Refused';
	readonly code: 1 | 2;

	constructor(message: string, code: 1 | 2 = 1) {
		super(message);
		this.code = code;
	}
}

const refusals: Readonly<Record<KeyFileRefusal, string>> = {
	empty: 'berkas kosong',
	'too-long': 'terlalu besar untuk cadangan kunci',
	other: 'bukan cadangan kunci Netral',
	cut: 'terpotong: bagian akhirnya hilang',
	newer: 'dibuat oleh Netral yang lebih baru',
	altered: 'isinya sudah berubah sejak dibuat',
};

/** @throws {Refused} Where there is no such file, or it is no whole backup. */
export async function readKey(file: string): Promise<SealedKey> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined) throw new Refused(`${file}: tidak dapat dibaca.`);
	const read = readKeyFile(text, sha256);
	if (!read.ok) throw new Refused(`${file}: ${refusals[read.reason]}.`);
	return read.key;
}

/**
 * Writes a backup that its owner alone may read. A file that is there already is somebody's key.
 *
 * @throws {Refused} Where it cannot be written.
 */
export async function writeKey(file: string, key: SealedKey, how: 'new' | 'replace' = 'new') {
	try {
		const flag = how === 'new' ? 'wx' : 'w';
		await writeFile(file, writeKeyFile(key, sha256), { flag, mode: 0o600 });
	} catch (error) {
		const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
		throw new Refused(
			`${file}: ${isThere ? 'sudah ada; pilih nama lain' : 'tidak dapat ditulis'}.`,
		);
	}
}
