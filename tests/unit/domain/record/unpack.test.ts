import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { uintBytes, varintBytes } from '#domain/record/bytes.ts';
import { packRecord } from '#domain/record/pack.ts';
import { limits } from '#domain/record/record.ts';
import { readHeader, unpackRecord } from '#domain/record/unpack.ts';
import {
	bank,
	buildRecord,
	digest,
	form,
	rawCode,
	withChecksum,
	type RawCode,
} from './record-builder.ts';

const record = buildRecord();
const code = packRecord(record, form);
const unpack = (text: string) => unpackRecord(text, bank, digest);
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const sized = (bytes: readonly number[]) => [...varintBytes(bytes.length), ...bytes];

describe('readHeader', () => {
	test('tells which bank to load, and when the attempt was', () => {
		const { seed, number, startedAt, finishedAt } = record;
		expect(readHeader(code)).toEqual({
			ok: true,
			header: { bank: digest.slice(0, 16), seed, number, startedAt, finishedAt },
		});
	});
});

describe('unpackRecord', () => {
	test('gives the record, with the whole digest of its bank, and the form', () => {
		expect(unpack(code)).toMatchObject({ ok: true, record, form });
	});

	test('refuses a code with any one bit changed', () => {
		const bytes = fromBase64Url(code) as Uint8Array;
		for (let bit = 0; bit < bytes.length * 8; bit += 1) {
			const damaged = bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
			expect(unpack(toBase64Url(damaged))).toEqual({ ok: false, reason: 'damaged' });
		}
	});

	test('refuses a code with any one letter changed', () => {
		for (let at = 0; at < code.length; at += 1) {
			for (const letter of 'AZaz09-_') {
				if (code[at] === letter) continue;
				const mistyped = code.slice(0, at) + letter + code.slice(at + 1);
				expect(unpack(mistyped)).toEqual({ ok: false, reason: 'damaged' });
			}
		}
	});

	test('refuses a code that is cut anywhere', () => {
		for (let length = 1; length < code.length; length += 1) {
			const { ok } = unpack(code.slice(0, length));
			expect(ok).toBe(false);
		}
	});

	test('refuses a code with anything after it', () => {
		for (const junk of ['A', 'AA', 'AAAA', code]) expect(unpack(code + junk).ok).toBe(false);
	});

	test('never throws, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,200}$/)), (text) => {
				expect(unpack(text).ok).toBe(false);
			}),
		);
	});

	test('never throws, whatever the bytes behind a right checksum, and accepts only what it would write', () => {
		const bytes = fromBase64Url(code) as Uint8Array;
		fc.assert(
			fc.property(
				fc.nat(bytes.length - 5),
				fc.uint8Array({ maxLength: 4 }),
				fc.nat(4),
				(at, junk, cut) => {
					const body = [...bytes.subarray(0, -4)];
					body.splice(at, cut, ...junk);
					const forged = withChecksum(body);
					const unpacked = unpack(forged);
					if (!unpacked.ok) return;
					expect(packRecord(unpacked.record, unpacked.form)).toBe(forged);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test.for([
		{ name: 'nothing', text: '', reason: 'empty' },
		{ name: 'a megabyte', text: 'A'.repeat(1_000_000), reason: 'too-long' },
		{
			name: 'one letter more than the limit',
			text: 'A'.repeat(limits.code + 1),
			reason: 'too-long',
		},
		{ name: 'the limit exactly', text: 'A'.repeat(limits.code), reason: 'damaged' },
		{ name: 'white space', text: ` ${code}`, reason: 'alphabet' },
		{ name: 'padding', text: `${code}=`, reason: 'alphabet' },
		{ name: 'a few letters', text: 'AAAA', reason: 'too-short' },
	])('refuses $name as $reason', ({ text, reason }) => {
		expect(unpack(text)).toEqual({ ok: false, reason });
		expect(readHeader(text)).toEqual({ ok: false, reason });
	});

	test.for([0, 2, 255])('refuses version %d, which is whole but not ours', (version) => {
		const other = rawCode({ version: [version] });
		expect(unpack(other)).toEqual({ ok: false, reason: 'version' });
		expect(readHeader(other)).toEqual({ ok: false, reason: 'version' });
	});

	test('refuses a record of another bank, of which the header can still be read', () => {
		const other = rawCode({ bank: [0, 0, 0, 0, 0, 0, 0, 0] });
		expect(readHeader(other)).toMatchObject({ ok: true, header: { bank: '0000000000000000' } });
		expect(unpack(other)).toEqual({ ok: false, reason: 'unknown-bank' });
	});

	test('the hand-made code that the next tests break is accepted', () => {
		expect(unpack(rawCode())).toMatchObject({ ok: true, record: { name: 'Siti', agency: '' } });
	});

	const last = uintBytes(limits.seconds, 5);
	test.for<{ name: string; over: Partial<RawCode> }>([
		{ name: 'attempt 0', over: { number: [0] } },
		{ name: 'an attempt beyond the limit', over: { number: varintBytes(limits.number + 1) } },
		{ name: 'a number longer than needed', over: { number: [0x81, 0x00] } },
		{ name: 'a number that never ends', over: { number: [0xff, 0xff, 0xff, 0xff, 0xff, 0x01] } },
		{ name: 'more than ten years', over: { duration: varintBytes(limits.duration + 1) } },
		{ name: 'a year beyond 2199', over: { start: last, duration: [1] } },
		{ name: 'the end of time', over: { start: [255, 255, 255, 255, 255], duration: [0] } },
		{ name: 'responses with a leading nought', over: { responses: [1, 0] } },
		{
			name: 'more responses than slots',
			over: { responses: sized(new Array<number>(40).fill(255)) },
		},
		{ name: 'responses that run out', over: { responses: [200, 1, 1] } },
		{ name: 'no name', over: { name: [0] } },
		{ name: 'a name that is not UTF-8', over: { name: sized([0x53, 0xff]) } },
		{ name: 'a name in overlong UTF-8', over: { name: sized([0xc1, 0x93]) } },
		{ name: 'a name of half a surrogate', over: { name: sized([0xed, 0xa0, 0x80]) } },
		{ name: 'a name with a control character', over: { name: sized(utf8('Si\u0000ti')) } },
		{ name: 'a name over two lines', over: { name: sized(utf8('Siti\nLulus')) } },
		{ name: 'a name run backwards', over: { name: sized(utf8('Siti \u202eabc')) } },
		{ name: 'a name behind a byte order mark', over: { name: sized(utf8('\ufeffSiti')) } },
		{ name: 'too long a name', over: { name: sized(utf8('a'.repeat(limits.name + 1))) } },
		{ name: 'too long an agency', over: { agency: sized(utf8('a'.repeat(limits.agency + 1))) } },
		{ name: 'an agency cut short', over: { agency: [4, 66, 75, 68] } },
		{ name: 'an agency with a control character', over: { agency: sized([0x1b]) } },
		{ name: 'bytes after the agency', over: { after: [0] } },
	])('refuses $name as malformed', ({ over }) => {
		expect(unpack(rawCode(over))).toEqual({ ok: false, reason: 'malformed' });
	});

	test('accepts each limit exactly', () => {
		const most = rawCode({ number: varintBytes(limits.number) });
		expect(readHeader(most)).toMatchObject({ ok: true, header: { number: limits.number } });
		expect(unpack(rawCode({ duration: varintBytes(limits.duration) })).ok).toBe(true);
		expect(unpack(rawCode({ start: last, duration: [0] })).ok).toBe(true);
		expect(unpack(rawCode({ name: sized(utf8('a'.repeat(limits.name))) })).ok).toBe(true);
		expect(unpack(rawCode({ agency: sized(utf8('a'.repeat(limits.agency))) })).ok).toBe(true);
	});
});
