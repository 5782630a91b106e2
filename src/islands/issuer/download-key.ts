import { sha256 } from '#adapters/crypto/sha256.ts';
import { writeKeyFile, type SealedKey } from '#domain/issuer/key-file.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { download } from '#islands/calendar/download.ts';

/** Hands the backup of a key to HR. Its name tells agency and key apart, and names nobody. */
export function downloadKey(key: SealedKey): void {
	const mark = shownFingerprint(key.kid).slice(0, 4).toLowerCase();
	const name = `netral-kunci-${key.issuer.id}-${mark}.json`;
	download(name, writeKeyFile(key, sha256), 'application/json');
}
