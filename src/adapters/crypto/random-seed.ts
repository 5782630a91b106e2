/**
 * A fresh root seed: 64 bits as 16 lower-case hex digits, from the browser's own source of
 * randomness (`crypto.getRandomValues`, which also exists on plain http).
 */
export function randomSeed(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
