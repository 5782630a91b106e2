/** Bytes of CBOR (RFC 8949) that hold one item. */
export type Item = Uint8Array;

const ARRAY = 4;
const TEXT = 3;

/**
 * The items of an array of CBOR, each as its bytes.
 *
 * @throws {RangeError} Where the bytes do not begin with an array of known length.
 */
export function itemsOf(array: Item): Item[] {
	const { type, value, size } = headOf(array, 0);
	if (type !== ARRAY) throw new RangeError(`Expected an array of CBOR, found type ${type}.`);
	const items: Item[] = [];
	let at = size;
	for (let count = 0; count < value; count += 1) {
		const end = endOf(array, at);
		items.push(array.subarray(at, end));
		at = end;
	}
	return items;
}

/** An array of these items. */
export function toArray(items: readonly Item[]): Item {
	return concatenate([toHead(ARRAY, items.length), ...items]);
}

/** A text as an item. */
export function toText(text: string): Item {
	const bytes = new TextEncoder().encode(text);
	return concatenate([toHead(TEXT, bytes.length), bytes]);
}

/** @throws {RangeError} Where the item is no text. */
export function readText(item: Item): string {
	const { type, size } = headOf(item, 0);
	if (type !== TEXT) throw new RangeError(`Expected a text of CBOR, found type ${type}.`);
	return new TextDecoder().decode(item.subarray(size));
}

interface Head {
	readonly type: number;
	/** A number, or how many bytes, items or pairs follow. */
	readonly value: number;
	/** Bytes of the head itself. */
	readonly size: number;
}

function headOf(bytes: Uint8Array, at: number): Head {
	const first = bytes[at] ?? Number.NaN;
	const type = first >> 5;
	const short = first & 31;
	if (short < 24) return { type, value: short, size: 1 };
	const length = 2 ** (short - 24);
	if (!(length <= 8)) throw new RangeError(`No CBOR of known length at byte ${at}.`);
	let value = 0;
	for (let place = 1; place <= length; place += 1) value = value * 256 + (bytes[at + place] ?? 0);
	return { type, value, size: 1 + length };
}

/** Where the item that begins here ends. */
function endOf(bytes: Uint8Array, at: number): number {
	const { type, value, size } = headOf(bytes, at);
	const start = at + size;
	// Numbers and simple values are their head; texts and strings are bytes; the rest holds items.
	if (type < 2 || type === 7) return start;
	if (type < 4) return start + value;
	const items = type === 6 ? 1 : type === 5 ? value * 2 : value;
	let end = start;
	for (let count = 0; count < items; count += 1) end = endOf(bytes, end);
	return end;
}

function toHead(type: number, value: number): Uint8Array {
	const first = type << 5;
	if (value < 24) return Uint8Array.of(first | value);
	if (value < 2 ** 8) return Uint8Array.of(first | 24, value);
	if (value < 2 ** 16) return Uint8Array.of(first | 25, value >> 8, value & 255);
	return Uint8Array.of(
		first | 26,
		value >>> 24,
		(value >> 16) & 255,
		(value >> 8) & 255,
		value & 255,
	);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
