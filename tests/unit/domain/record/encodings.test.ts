import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { hexBytes, readBytes, toHex, uintBytes, varintBytes } from '#domain/record/bytes.ts';
import { crc32 } from '#domain/record/crc32.ts';
import { fromDigits, toDigits } from '#domain/record/mixed-radix.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
	test.for([
		{ text: '', checksum: 0 },
		// The check value that catalogues of checksums give for CRC-32/ISO-HDLC.
		{ text: '123456789', checksum: 0xcbf43926 },
		{ text: 'The quick brown fox jumps over the lazy dog', checksum: 0x414fa339 },
	])('of "$text" is the published one', ({ text, checksum }) => {
		expect(crc32(ascii(text))).toBe(checksum);
	});
});

describe('base64url', () => {
	// RFC 4648 section 10, without padding.
	test.for([
		['', ''],
		['f', 'Zg'],
		['fo', 'Zm8'],
		['foo', 'Zm9v'],
		['foob', 'Zm9vYg'],
		['fooba', 'Zm9vYmE'],
		['foobar', 'Zm9vYmFy'],
	] as const)('of "%s" is "%s"', ([text, encoded]) => {
		expect(toBase64Url(ascii(text))).toBe(encoded);
		expect(fromBase64Url(encoded)).toEqual(ascii(text));
	});

	test('uses the two letters that are safe in addresses', () => {
		expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
	});

	test('loses no byte', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const text = toBase64Url(bytes);
				expect(text).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64Url(text)).toEqual(bytes);
			}),
		);
	});

	test('accepts no text that it would not write', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
				const bytes = fromBase64Url(text);
				if (typeof bytes !== 'string') expect(toBase64Url(bytes)).toBe(text);
			}),
			{ numRuns: 2000 },
		);
	});

	test.for(['A', 'AAAAA', 'Zh', 'Zm9'])(
		'"%s" has a length or last bits that no bytes give',
		(text) => {
			expect(fromBase64Url(text)).toBe('damaged');
		},
	);

	test.for(['Zg==', 'Z g', 'Zg\n', 'Zm8+', 'Zm8/', 'Zé', '\ud800A', 'Z\u0000'])(
		'%j holds a letter that is not of the alphabet',
		(text) => {
			expect(fromBase64Url(text)).toBe('alphabet');
		},
	);
});

describe('bytes', () => {
	test('a varint that was written is read again, in as many bytes as it needs', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 35 - 1 }), (value) => {
				const bytes = varintBytes(value);
				const reader = readBytes(Uint8Array.from(bytes));
				expect(reader.varint()).toBe(value);
				expect(reader.isSpent()).toBe(true);
				expect(bytes).toHaveLength(Math.max(1, Math.ceil(value.toString(2).length / 7)));
			}),
		);
	});

	test.for([
		{ value: 0, bytes: [0] },
		{ value: 127, bytes: [0x7f] },
		{ value: 128, bytes: [0x80, 0x01] },
		{ value: 624_485, bytes: [0xe5, 0x8e, 0x26] },
		{ value: 2 ** 35 - 1, bytes: [0xff, 0xff, 0xff, 0xff, 0x7f] },
	])('$value is the varint $bytes', ({ value, bytes }) => {
		expect(varintBytes(value)).toEqual(bytes);
	});

	test.for([
		{ name: 'longer than needed', bytes: [0x80, 0x00] },
		{ name: 'cut short', bytes: [0x80] },
		{ name: 'of more than five bytes', bytes: [0x80, 0x80, 0x80, 0x80, 0x80, 0x01] },
	])('a varint $name is refused', ({ bytes }) => {
		const reader = readBytes(Uint8Array.from(bytes));
		reader.varint();
		expect(reader.hasFailed()).toBe(true);
		expect(reader.isSpent()).toBe(false);
	});

	test('whole numbers are written high byte first and read again', () => {
		expect(uintBytes(0x0102030405, 5)).toEqual([1, 2, 3, 4, 5]);
		expect(readBytes(Uint8Array.of(1, 2, 3, 4, 5)).uint(5)).toBe(0x0102030405);
	});

	test('reading past the end fails, and so does all reading after it', () => {
		const reader = readBytes(Uint8Array.of(1, 2, 3));
		expect(reader.take(4)).toHaveLength(0);
		expect(reader.uint(1)).toBe(0);
		expect(reader.hasFailed()).toBe(true);
	});

	test('hex digits become bytes and again hex digits', () => {
		expect(hexBytes('00ff0a')).toEqual([0, 255, 10]);
		expect(toHex(Uint8Array.of(0, 255, 10))).toBe('00ff0a');
	});
});

describe('mixed radix', () => {
	const anyNumber = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 80 }).chain((radices) =>
		fc.record({
			radices: fc.constant(radices),
			digits: fc.tuple(...radices.map((radix) => fc.nat(radix - 1))),
		}),
	);

	test('digits that were written are read again', () => {
		fc.assert(
			fc.property(anyNumber, ({ digits, radices }) => {
				const bytes = fromDigits(digits, radices);
				expect(toDigits(Uint8Array.from(bytes), radices)).toEqual(digits);
			}),
		);
	});

	test('the number is the one that arithmetic gives, in as few bytes as it needs', () => {
		fc.assert(
			fc.property(anyNumber, ({ digits, radices }) => {
				const value = digits.reduce(
					(sum, digit, index) => sum * BigInt(radices[index] ?? 1) + BigInt(digit),
					0n,
				);
				const hex = value === 0n ? '' : value.toString(16);
				expect(toHex(Uint8Array.from(fromDigits(digits, radices)))).toBe(
					hex.length % 2 === 0 ? hex : `0${hex}`,
				);
			}),
		);
	});

	test('nought needs no byte', () => {
		expect(fromDigits([0, 0], [5, 5])).toEqual([]);
		expect(toDigits(new Uint8Array(), [5, 5])).toEqual([0, 0]);
	});

	test('the largest number fits, the next one is refused', () => {
		expect(toDigits(Uint8Array.of(24), [5, 5])).toEqual([4, 4]);
		expect(toDigits(Uint8Array.of(25), [5, 5])).toBeUndefined();
		expect(toDigits(Uint8Array.of(1, 0, 0, 0), [5, 5])).toBeUndefined();
		expect(toDigits(Uint8Array.of(1), [])).toBeUndefined();
	});

	test('a leading nought is refused', () => {
		expect(toDigits(Uint8Array.of(0, 24), [5, 5])).toBeUndefined();
		expect(toDigits(Uint8Array.of(0), [5, 5])).toBeUndefined();
	});
});
