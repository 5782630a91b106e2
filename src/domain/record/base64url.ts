const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Value of each character by its code; 255 for those outside the alphabet. */
const values = new Uint8Array(128).fill(255);
for (const [value, character] of [...ALPHABET].entries()) values[character.charCodeAt(0)] = value;

/** Base64 with the URL alphabet and without padding (RFC 4648 section 5). */
export function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
		const word = (first << 16) | (second << 8) | third;
		const characters = Math.min(bytes.length - at, 3) + 1;
		for (let index = 0; index < characters; index += 1) {
			text += ALPHABET.charAt((word >> (18 - 6 * index)) & 63);
		}
	}
	return text;
}

/**
 * The bytes of unpadded base64url text. `alphabet` when a character is not of it; `damaged` when
 * `toBase64Url` would never give this text: a length that no bytes have, or stray bits at the end.
 */
export function fromBase64Url(text: string): Uint8Array | 'alphabet' | 'damaged' {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let word = 0;
	let bits = 0;
	let at = 0;
	for (let index = 0; index < text.length; index += 1) {
		const value = values[text.charCodeAt(index)] ?? 255;
		if (value === 255) return 'alphabet';
		word = ((word << 6) | value) & 0xfff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at] = word >> bits;
		at += 1;
	}
	const stray = word & (2 ** bits - 1);
	return bits === 6 || stray !== 0 ? 'damaged' : bytes;
}
