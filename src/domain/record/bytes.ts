/** Reads a run of bytes from first to last. After the first failure everything reads as empty. */
export interface ByteReader {
	/** An unsigned whole number of `size` bytes, high byte first; `size` is at most 6. */
	readonly uint: (size: number) => number;
	/** An unsigned LEB128 number below 2^35, refused unless written in its shortest form. */
	readonly varint: () => number;
	readonly take: (size: number) => Uint8Array;
	/** Has nothing failed, and is every byte read? */
	readonly isSpent: () => boolean;
	readonly hasFailed: () => boolean;
}

/** A reader over `bytes`. It never throws: ask `hasFailed` or `isSpent` before using what it gave. */
export function readBytes(bytes: Uint8Array): ByteReader {
	let at = 0;
	let failed = false;
	const claim = (size: number): boolean => {
		failed ||= at + size > bytes.length;
		return !failed;
	};
	const take = (size: number): Uint8Array => {
		if (!claim(size)) return new Uint8Array();
		at += size;
		return bytes.subarray(at - size, at);
	};
	const uint = (size: number): number => {
		if (!claim(size)) return 0;
		let value = 0;
		for (const end = at + size; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
		return value;
	};
	const varint = () => {
		let value = 0;
		for (let scale = 1; scale <= MOST; scale *= 128) {
			const byte = uint(1);
			value += (byte % 128) * scale;
			if (byte >= 128) continue;
			failed ||= byte === 0 && scale > 1;
			return value;
		}
		failed = true;
		return 0;
	};
	return {
		uint,
		varint,
		take,
		isSpent: () => !failed && at === bytes.length,
		hasFailed: () => failed,
	};
}

/** Scale of the fifth and last byte of a varint. */
const MOST = 128 ** 4;

/** An unsigned whole number as `size` bytes, high byte first. */
export function uintBytes(value: number, size: number): number[] {
	return Array.from(
		{ length: size },
		(_, index) => Math.floor(value / 256 ** (size - 1 - index)) % 256,
	);
}

/** An unsigned whole number below 2^35 as LEB128 in its shortest form. */
export function varintBytes(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push((rest % 128) + 128);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}

/** Pairs of hex digits as bytes. */
export function hexBytes(hex: string): number[] {
	return Array.from({ length: hex.length / 2 }, (_, index) =>
		Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
	);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hex digits. */
export function toHex(bytes: Uint8Array): string {
	let hex = '';
	for (const byte of bytes) hex += HEX[byte] ?? '';
	return hex;
}
