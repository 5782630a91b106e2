import { sha256 as hash } from '@noble/hashes/sha2.js';

/**
 * SHA-256 (FIPS 180-4), 32 bytes, at once and without promises.
 *
 * Plain JavaScript, because `crypto.subtle` is missing on pages served by plain http, as many
 * intranets do.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
	return hash(bytes);
}
