import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { MOST_CHARACTERS, readJws, writeJws } from '#domain/signing/jws.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';

const encode = (text: string) => toBase64Url(new TextEncoder().encode(text));
const payload = { v: 1, name: 'Contoh Peserta' };
let key: TestKey;
let token: string;
let parts: readonly string[];

beforeAll(async () => {
	key = await makeKey();
	token = await writeJws(
		{ alg: 'ES256', typ: 'netral-submission', jwk: key.jwk },
		payload,
		key.sign,
	);
	parts = token.split('.');
});

const withHeader = (header: string) => [encode(header), ...parts.slice(1)].join('.');
const read = (text: string) => readJws(text, 'netral-submission');
const header = (more: object = {}) =>
	JSON.stringify({ alg: 'ES256', typ: 'netral-submission', jwk: key.jwk, ...more });

test('what was written is read, with its key and its signature', async () => {
	const result = read(token);
	if (!result.ok) throw new Error(result.reason);
	expect(result.jws.payload).toEqual(payload);
	expect(result.jws.header.jwk).toEqual(key.jwk);
	expect(await verifyEs256(key.jwk, result.jws)).toBe(true);
});

describe('is refused', () => {
	test.for<[string, () => string, string]>([
		['nothing', () => '', 'empty'],
		['more text than any token has', () => 'a'.repeat(MOST_CHARACTERS + 1), 'too-long'],
		['two parts', () => parts.slice(0, 2).join('.'), 'shape'],
		['a fourth part', () => `${token}.`, 'shape'],
		['padding', () => `${token}==`, 'shape'],
		['a line break', () => `${token}\n`, 'shape'],
		['ordinary base64', () => withHeader('{}').replace(/^./u, '+'), 'shape'],
		[
			'a header that names the algorithm twice',
			() => withHeader(`{"alg":"none",${header().slice(1)}`),
			'json',
		],
		['a list as header', () => withHeader('[]'), 'json'],
		['alg none', () => withHeader(header({ alg: 'none' })), 'algorithm'],
		['alg RS256', () => withHeader(header({ alg: 'RS256' })), 'algorithm'],
		['alg HS256', () => withHeader(header({ alg: 'HS256' })), 'algorithm'],
		['alg ES384', () => withHeader(header({ alg: 'ES384' })), 'algorithm'],
		['alg in small letters', () => withHeader(header({ alg: 'es256' })), 'algorithm'],
		['crit', () => withHeader(header({ crit: ['exp'] })), 'header'],
		['x5c', () => withHeader(header({ x5c: ['MIIB'] })), 'header'],
		['x5u', () => withHeader(header({ x5u: 'https://contoh.example/cert' })), 'header'],
		['b64', () => withHeader(header({ b64: false })), 'header'],
		['jku', () => withHeader(header({ jku: 'https://contoh.example/keys' })), 'header'],
		['both kinds of key', () => withHeader(header({ kid: 'a'.repeat(43) })), 'header'],
		['no key', () => withHeader(header({ jwk: undefined })), 'header'],
		['a private key', () => withHeader(header({ jwk: { ...key.jwk, d: key.jwk.x } })), 'header'],
		['another curve', () => withHeader(header({ jwk: { ...key.jwk, crv: 'P-384' } })), 'header'],
		[
			'a token made for something else',
			() => withHeader(header({ typ: 'netral-assignment' })),
			'type',
		],
		['a signature cut to nothing', () => `${parts[0]}.${parts[1]}.`, 'shape'],
		['a signature of ES384, which is longer', () => `${token}${'A'.repeat(42)}`, 'shape'],
	])('%s', ([, make, reason]) => {
		expect(read(make())).toEqual({ ok: false, reason });
	});

	test('as cut, wherever it was cut', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: token.length - 1 }), (length) => {
				expect(read(token.slice(0, length))).toEqual({ ok: false, reason: 'shape' });
			}),
			{ numRuns: token.length },
		);
	});

	test('as json, wherever the header or the payload names a member twice', () => {
		const again = (part: number, twice: string) => {
			const text = new TextDecoder().decode(fromBase64Url(parts[part] ?? '') as Uint8Array);
			return parts
				.map((each, at) => (at === part ? encode(text.replace('{', `{${twice},`)) : each))
				.join('.');
		};
		for (const twice of ['"alg":"none"', String.raw`"\u0061lg":"none"`]) {
			expect(read(again(0, twice))).toEqual({ ok: false, reason: 'json' });
		}
		for (const twice of ['"name":"Budi"', String.raw`"n\u0061me":"Budi"`]) {
			expect(read(again(1, twice))).toEqual({ ok: false, reason: 'json' });
		}
	});
});

test('no change of one bit anywhere leaves a token that verifies', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(token.length - 1), fc.nat(6), async (at, bit) => {
			const altered = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
			const result = read(token.slice(0, at) + altered + token.slice(at + 1));
			const isTaken =
				result.ok &&
				result.jws.header.jwk !== undefined &&
				(await verifyEs256(result.jws.header.jwk, result.jws));
			expect(isTaken).toBe(false);
		}),
		{ numRuns: 600 },
	);
});

test('no text makes it throw', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
	fc.assert(
		fc.property(fc.array(fc.base64String(), { minLength: 3, maxLength: 3 }), (texts) => {
			read(texts.join('.'));
		}),
	);
});
