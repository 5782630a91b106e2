import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { readCertificate, writeCertificate } from '#domain/credential/certificate-token.ts';
import { certificateUrn } from '#domain/credential/certificate-urn.ts';
import { cutScore, toSignedCertificate } from '#domain/credential/signed-certificate.ts';
import { presentedText, verificationLink } from '#domain/credential/verification-text.ts';
import { writeJws } from '#domain/signing/jws.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';
import { certificateBy, judge, signedAt } from './credential-builder.ts';

let key: TestKey;
let token: string;

beforeAll(async () => {
	key = await makeKey();
	token = await writeCertificate(certificateBy(key), key.sign);
});

test('a certificate is read as it was signed', async () => {
	const read = readCertificate(token);
	if (!read.ok) throw new Error(read.reason);
	expect(read.certificate).toEqual(certificateBy(key));
	expect(await verifyEs256(key.jwk, read.jws)).toBe(true);
});

test('everything signed comes from the replayed attempt', () => {
	const attempt = judge();
	expect(certificateBy(key)).toMatchObject({
		number: attempt.certificate,
		name: attempt.name,
		date: '2026-11-22',
		until: '2027-11-22',
		scaled: 1,
		signedAt,
	});
});

test('an attempt that did not pass is never signed', () => {
	const failed = judge({ responses: {} });
	expect(() => toSignedCertificate(failed, { signedAt, kid: '', sha256 })).toThrow('did not pass');
});

test('a score is cut down to a ten-thousandth, and one that is such a share stays', () => {
	expect(cutScore(0.79999)).toBe(0.7999);
	const steps = Array.from({ length: 10_001 }, (_, step) => step / 10_000);
	expect(steps.map(cutScore)).toEqual(steps);
});

test('a certificate fits into 560 characters, and has no NIP and no answers in it', () => {
	expect(token.length).toBeLessThan(560);
	const [, payload = ''] = token.split('.');
	const names = Object.keys(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object);
	expect(names.join('')).toBe('vicbnadxsrt');
});

describe('is refused though it is signed', () => {
	const write = async (change: (payload: Record<string, unknown>) => Record<string, unknown>) => {
		const [, body = ''] = token.split('.');
		const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<
			string,
			unknown
		>;
		const { kid } = certificateBy(key);
		const header = { alg: 'ES256', typ: 'netral-certificate', kid } as const;
		return readCertificate(await writeJws(header, change(payload), key.sign));
	};
	test.for<[string, object]>([
		['another version', { v: 2 }],
		['a member that nobody would be shown', { nip: '199001012022042001' }],
		['a number of another form', { i: 'NTR-2026-OOOO-1111' }],
		['no course', { c: '@2026.1' }],
		['a bank of another form', { b: 'XYZ' }],
		['no name', { n: '' }],
		['a name that turns the direction of reading', { n: 'Siti\u202e' }],
		['a name longer than a record holds', { n: 'a'.repeat(401) }],
		['an empty agency that should be absent', { a: '' }],
		['a day that the calendar does not have', { d: '2026-02-30' }],
		['an end before the beginning', { x: '2020-01-01' }],
		['a score above one', { s: 10_001 }],
		['a score between two steps', { s: 0.5 }],
		['a record mark that was cut', { r: 'abc' }],
		['a time that is no number', { t: '1' }],
	])('%s', async ([, change]) => {
		expect(await write((payload) => ({ ...payload, ...change }))).toEqual({
			ok: false,
			reason: 'malformed',
		});
	});
	test('one whose key is not named but carried along', async () => {
		const header = { alg: 'ES256', typ: 'netral-certificate', jwk: key.jwk } as const;
		const read = readCertificate(await writeJws(header, {}, key.sign));
		expect(read).toEqual({ ok: false, reason: 'header' });
	});
});

test('no change of one bit anywhere leaves a certificate that verifies', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(token.length - 1), fc.nat(6), async (at, bit) => {
			const altered = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
			const read = readCertificate(token.slice(0, at) + altered + token.slice(at + 1));
			expect(read.ok && (await verifyEs256(key.jwk, read.jws))).toBe(false);
		}),
		{ numRuns: 600 },
	);
});

describe('a link of level B', () => {
	const { code } = judge();
	const page = 'https://netral.contoh.example/verifikasi/';

	test('gives back the token and the code that it was made of', () => {
		const link = verificationLink(page, { token, code });
		expect(presentedText(link)).toEqual({ token, code });
		expect(presentedText(link.replaceAll(/(.{70})/gu, '$1\r\n'))).toEqual({ token, code });
	});

	test('needs no code', () => {
		expect(presentedText(verificationLink(page, { token, code: '' }))).toEqual({ token, code: '' });
	});

	test('is told from a link of level A and from either part alone', () => {
		expect(presentedText(`${page}#${code}`)).toEqual({ token: '', code });
		expect(presentedText(code)).toEqual({ token: '', code });
		expect(presentedText(` ${token}\n`)).toEqual({ token, code: '' });
	});

	test('text of any length is not searched', () => {
		const text = '#'.repeat(40_001);
		expect(presentedText(text)).toEqual({ token: '', code: text });
	});
});

test('names of credential and subject follow from the number, differ, and are UUIDs of version 8', () => {
	const name = certificateUrn('credential', 'NTR-2026-ABCD-1234', sha256);
	expect(name).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
	);
	expect(certificateUrn('credential', 'NTR-2026-ABCD-1234', sha256)).toBe(name);
	expect(certificateUrn('subject', 'NTR-2026-ABCD-1234', sha256)).not.toBe(name);
	expect(certificateUrn('credential', 'NTR-2026-ABCD-1235', sha256)).not.toBe(name);
});
