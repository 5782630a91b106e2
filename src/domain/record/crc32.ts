const table = Uint32Array.from({ length: 256 }, (_, index) => {
	let word = index;
	for (let bit = 0; bit < 8; bit += 1) word = word & 1 ? (word >>> 1) ^ 0xedb88320 : word >>> 1;
	return word;
});

/**
 * CRC-32 of IEEE 802.3 (as in gzip and PNG), unsigned. Finds every damage of up to 32 bits in a row
 * and says nothing about who made the bytes.
 */
export function crc32(bytes: Uint8Array): number {
	let word = 0xffffffff;
	for (const byte of bytes) word = (word >>> 8) ^ (table[(word ^ byte) & 0xff] ?? 0);
	return (word ^ 0xffffffff) >>> 0;
}
