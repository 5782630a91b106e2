import { toHex } from '#domain/record/bytes.ts';

/**
 * A fresh root seed: 64 bits as 16 lower-case hex digits, from the browser's own source of
 * randomness (`crypto.getRandomValues`, which also exists on plain http).
 */
export function randomSeed(): string {
	return toHex(crypto.getRandomValues(new Uint8Array(8)));
}
