import { sha256 } from '#adapters/crypto/sha256.ts';
import { MOST_KEY_FILE, readKeyFile, type ReadKeyFile } from '#domain/issuer/key-file.ts';

/**
 * Reads a chosen file as a backup. One that is too large is never read; one that the browser cannot
 * read (moved, cut off, not permitted) counts as cut. Never rejects.
 */
export async function readChosenKeyFile(file: Pick<File, 'size' | 'text'>): Promise<ReadKeyFile> {
	if (file.size > MOST_KEY_FILE * 4) return { ok: false, reason: 'too-long' };
	try {
		return readKeyFile(await file.text(), sha256);
	} catch {
		return { ok: false, reason: 'cut' };
	}
}
