import { describe, expect, test } from 'vitest';
import { certificateNumber, dateInWib, isExpired, validUntil } from '#domain/record/certificate.ts';
import { sha256 } from './sha256.ts';

const wib = (text: string) => Date.parse(`${text}+07:00`);

describe('certificateNumber', () => {
	test('is the first 40 bits of the hash in Crockford base 32, after the year', () => {
		const bits =
			(...bytes: readonly number[]) =>
			() =>
				Uint8Array.of(...bytes, 0xff);
		const at = wib('2026-11-22T12:00:00');
		expect(certificateNumber('x', at, bits(0, 0, 0, 0, 0))).toBe('NTR-2026-0000-0000');
		expect(certificateNumber('x', at, bits(255, 255, 255, 255, 255))).toBe('NTR-2026-ZZZZ-ZZZZ');
		// 00001 00010 00011 00100 00101 00110 00111 11111
		expect(certificateNumber('x', at, bits(0x08, 0x86, 0x42, 0x98, 0xff))).toBe(
			'NTR-2026-1234-567Z',
		);
	});

	test('follows from the code alone', () => {
		const at = wib('2026-11-22T12:00:00');
		// SHA-256 of "abc" begins ba7816bf8f (FIPS 180-4).
		expect(certificateNumber('abc', at, sha256)).toBe('NTR-2026-Q9W1-DFWF');
	});

	test('takes the year of Western Indonesian Time', () => {
		const year = (at: number) => certificateNumber('x', at, sha256).slice(4, 8);
		expect(year(wib('2026-12-31T23:59:59'))).toBe('2026');
		expect(year(wib('2027-01-01T00:00:00'))).toBe('2027');
	});
});

describe('dateInWib', () => {
	test('begins a day at 17.00 UTC of the day before', () => {
		expect(dateInWib(Date.parse('2026-11-21T16:59:59.999Z'))).toBe('2026-11-21');
		expect(dateInWib(Date.parse('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
	});
});

describe('validUntil', () => {
	test.for([
		{ from: '2026-11-22', months: 12, until: '2027-11-22' },
		{ from: '2026-01-31', months: 1, until: '2026-02-28' },
		{ from: '2028-01-31', months: 1, until: '2028-02-29' },
		{ from: '2028-02-29', months: 12, until: '2029-02-28' },
		{ from: '2028-02-29', months: 48, until: '2032-02-29' },
		{ from: '2026-12-31', months: 2, until: '2027-02-28' },
		{ from: '2026-03-31', months: 1, until: '2026-04-30' },
		{ from: '2026-11-30', months: 3, until: '2027-02-28' },
		{ from: '2026-11-22', months: 0, until: '2026-11-22' },
	])('of $from and $months months is $until', ({ from, months, until }) => {
		expect(validUntil(wib(`${from}T00:00:00`), months)).toBe(until);
		expect(validUntil(wib(`${from}T23:59:59`), months)).toBe(until);
	});
});

test('a certificate is valid to the last second of its last day in WIB', () => {
	expect(isExpired('2027-11-22', wib('2027-11-22T23:59:59'))).toBe(false);
	expect(isExpired('2027-11-22', wib('2027-11-23T00:00:00'))).toBe(true);
});
