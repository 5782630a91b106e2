import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { writeCertificate } from '#domain/credential/certificate-token.ts';
import { writeOpenBadge } from '#domain/credential/open-badge.ts';
import type { FindBank } from '#domain/credential/replay-certificate.ts';
import type { SignedCertificate } from '#domain/credential/signed-certificate.ts';
import { verificationLink } from '#domain/credential/verification-text.ts';
import { weightOf, type Check } from '#domain/credential/verdict.ts';
import { verifyCertificate } from '#domain/credential/verify-certificate.ts';
import type { VerifyPorts } from '#domain/credential/verify-signed.ts';
import type { TrustedKey, TrustList } from '#domain/issuer/issuer.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import { writeJws } from '#domain/signing/jws.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { bank, digest, withChecksum } from '#tests/unit/domain/record/record-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';
import { badgeBy, certificateBy, judge, signedAt } from './credential-builder.ts';

const page = 'https://netral.contoh.example/verifikasi/';
const now = signedAt + 86_400_000;
const attempt = judge();
let key: TestKey;
let stranger: TestKey;

beforeAll(async () => {
	[key, stranger] = await Promise.all([makeKey(), makeKey()]);
});

const findBank: FindBank = (id) =>
	Promise.resolve(
		id === digest.slice(0, 16)
			? { ok: true, value: { digest, bank } }
			: { ok: false, reason: 'missing' },
	);

function trust(over: Partial<TrustedKey> = {}, more: Partial<TrustList> = {}): TrustList {
	const trusted: TrustedKey = {
		kid: certificateBy(key).kid,
		jwk: key.jwk,
		validFrom: '2026-01-01',
		issuer: { id: 'bkpsdm-contoh', name: 'BKPSDM Kabupaten Contoh' },
		...over,
	};
	return { keys: [trusted], revocations: [], asOf: '2026-11-24', ...more };
}

function portsWith(list: TrustList | undefined = trust(), over: Partial<VerifyPorts> = {}) {
	const loadTrust = () => Promise.resolve(list);
	return { findBank, loadTrust, verify: verifyEs256, sha256, ...over };
}

const sign = (certificate: SignedCertificate = certificateBy(key), by = key) =>
	writeCertificate(certificate, by.sign);
const linkOf = (token: string, code = attempt.code) => verificationLink(page, { token, code });
const verify = (text: string, ports: VerifyPorts = portsWith(), at = now) =>
	verifyCertificate(text, ports, at);
const outcomes = (checks: readonly Check[]) =>
	Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]));

async function judged(text: string, ports?: VerifyPorts, at?: number) {
	const verdict = await verify(text, ports, at);
	if (verdict.kind === 'unreadable' || verdict.kind === 'record') throw new Error(verdict.kind);
	return { ...verdict, outcomes: outcomes(verdict.checks) };
}

describe('level A', () => {
	test('a code that passed is replayed and asks for no list', async () => {
		const loadTrust = () => Promise.reject(new Error('asked'));
		const verdict = await verify(`${page}#${attempt.code}`, portsWith(trust(), { loadTrust }));
		expect(verdict).toMatchObject({ kind: 'record', state: 'passed' });
	});

	test('a score that was claimed and not earned has nowhere to stand: the answers decide', async () => {
		const { code } = judge({ responses: {} });
		expect(await verify(code)).toMatchObject({ kind: 'record', state: 'not-passed' });
	});

	test('one that ran out says so on the day after its last', async () => {
		const last = Date.parse('2027-11-22T23:59:59+07:00');
		expect(await verify(attempt.code, portsWith(), last)).toMatchObject({ state: 'passed' });
		expect(await verify(attempt.code, portsWith(), last + 1000)).toMatchObject({
			state: 'expired',
		});
	});

	test('a bank that the site does not know, and one that it could not fetch, are two things', async () => {
		const missing: FindBank = () => Promise.resolve({ ok: false, reason: 'missing' });
		const unreachable: FindBank = () => Promise.resolve({ ok: false, reason: 'unreachable' });
		const at = (find: FindBank) => verify(attempt.code, portsWith(trust(), { findBank: find }));
		expect(await at(missing)).toMatchObject({ kind: 'unreadable', reason: 'unknown-bank' });
		expect(await at(unreachable)).toMatchObject({ kind: 'unreadable', reason: 'unreachable' });
	});
});

describe('level B', () => {
	test('with its record everything is checked and holds', async () => {
		const verdict = await judged(linkOf(await sign()));
		expect(verdict.state).toBe('vouched');
		expect(verdict.outcomes).toEqual({
			signature: 'fits',
			signer: 'trusted',
			revocation: 'none',
			expiry: 'valid',
			replay: 'passed',
			match: 'fits',
		});
		expect(verdict.asOf).toBe('2026-11-24');
	});

	test('without its record the answers are not counted again, and that is said', async () => {
		const verdict = await judged(await sign());
		expect(verdict.state).toBe('vouched');
		expect(verdict.outcomes['replay']).toBe('no-record');
		expect(verdict.checks.map(weightOf)).toContain('open');
	});

	test('of an unknown issuer is named as such, with the fingerprint of its key', async () => {
		const certificate = certificateBy(stranger);
		const verdict = await judged(linkOf(await sign(certificate, stranger)));
		expect(verdict).toMatchObject({
			state: 'unknown-issuer',
			signer: { state: 'unknown', kid: certificate.kid },
			outcomes: { signature: 'no-key', revocation: 'not-asked' },
		});
	});

	test('that names a trusted key and was signed by another is altered', async () => {
		const verdict = await judged(linkOf(await sign(certificateBy(key), stranger)));
		expect(verdict.state).toBe('altered');
	});

	test('of a key that was given up counts for nothing, whatever day it names', async () => {
		const list = trust({ revoked: { on: '2027-01-01', reason: 'Kunci disalin orang lain.' } });
		expect((await judged(linkOf(await sign()), portsWith(list))).state).toBe('key-revoked');
	});

	test.for<[string, Partial<TrustedKey>, string]>([
		['before the first day of its key', { validFrom: '2026-11-24' }, 'outside-window'],
		['on its first day', { validFrom: '2026-11-23' }, 'vouched'],
		['on its last day', { validUntil: '2026-11-23' }, 'vouched'],
		['after its last day', { validUntil: '2026-11-22' }, 'outside-window'],
	])('signed %s', async ([, window, state]) => {
		expect((await judged(linkOf(await sign()), portsWith(trust(window)))).state).toBe(state);
	});

	test('that its agency took back is revoked; another agency cannot take it back', async () => {
		const { number } = certificateBy(key);
		const by = (issuer: string) => {
			const taken = { certificate: number, on: '2026-11-24', reason: 'Keliru.', issuer };
			return portsWith(trust({}, { revocations: [taken] }));
		};
		const token = await sign();
		expect(await judged(linkOf(token), by('bkpsdm-contoh'))).toMatchObject({
			state: 'revoked',
			revocation: { on: '2026-11-24', reason: 'Keliru.' },
		});
		expect((await judged(linkOf(token), by('dinas-lain'))).state).toBe('vouched');
	});

	test('is not judged where the lists cannot be had', async () => {
		const verdict = await judged(
			linkOf(await sign()),
			portsWith(trust(), { loadTrust: () => Promise.resolve(undefined) }),
		);
		expect(verdict.state).toBe('no-list');
		expect(verdict.signer).toBeUndefined();
	});

	test('that ran out, or begins later, says so', async () => {
		const link = linkOf(await sign());
		const after = Date.parse('2027-11-23T00:00:00+07:00');
		expect((await judged(link, portsWith(), after)).state).toBe('expired');
		expect((await judged(link, portsWith(), signedAt - 3_600_000)).state).toBe('not-yet');
		expect((await judged(link, portsWith(), signedAt - 60_000)).state).toBe('vouched');
	});

	test('rests on a retired bank as long as the site has it', async () => {
		const unknown: FindBank = () => Promise.resolve({ ok: false, reason: 'missing' });
		const verdict = await judged(linkOf(await sign()), portsWith(trust(), { findBank: unknown }));
		expect(verdict.state).toBe('vouched');
		expect(verdict.outcomes['replay']).toBe('unknown-bank');
	});
});

describe('certificate and record that do not fit', () => {
	const differing = async (code: string, over: Partial<SignedCertificate> = {}) => {
		const token = await sign({ ...certificateBy(key), ...over });
		const verdict = await judged(linkOf(token, code));
		const match = verdict.checks.find(({ name }) => name === 'match');
		return { state: verdict.state, fields: match?.name === 'match' ? match.fields : [] };
	};

	test('the record of somebody else is found', async () => {
		const other = judge({ name: 'Orang Lain' });
		expect(await differing(other.code)).toEqual({
			state: 'contradicts',
			fields: ['number', 'name', 'record'],
		});
	});

	test.for<[string, Partial<SignedCertificate>, readonly string[]]>([
		['score', { scaled: 0.9 }, ['score']],
		['course', { course: 'kursus-lain' }, ['course']],
		['name', { name: 'Orang Lain' }, ['name']],
		['agency', { agency: 'Dinas Lain' }, ['agency']],
		['edition', { edition: '2027.1' }, ['course']],
		['bank', { bank: '0'.repeat(16) }, ['bank']],
		['days', { date: '2026-11-21', until: '2028-11-21' }, ['date', 'until']],
	])('a signed %s that was not earned is found', async ([, over, fields]) => {
		expect(await differing(attempt.code, over)).toEqual({ state: 'contradicts', fields });
	});

	test('answers that were edited, packed anew with a fitting checksum, are found', async () => {
		const bytes = [...Buffer.from(attempt.code, 'base64url')].slice(0, -4);
		const edited = withChecksum(bytes.with(30, (bytes[30] ?? 0) ^ 1));
		const { state } = await differing(edited);
		expect(state).toBe('contradicts');
	});

	test('a record that did not pass contradicts whatever was signed', async () => {
		expect((await differing(judge({ responses: {} }).code)).state).toBe('contradicts');
	});

	test('a damaged record beside a sound certificate is a contradiction, not a pass', async () => {
		const verdict = await judged(linkOf(await sign(), attempt.code.slice(0, -3)));
		expect(verdict).toMatchObject({ state: 'contradicts', outcomes: { replay: 'refused' } });
	});
});

describe('a credential as a file', () => {
	test('is checked claim by claim and against the same lists', async () => {
		const verdict = await judged(`${await writeOpenBadge(badgeBy(key), key.sign)}\n`);
		expect(verdict.state).toBe('vouched');
		expect(verdict.outcomes).toEqual({
			signature: 'fits',
			claims: 'equal',
			signer: 'trusted',
			revocation: 'none',
			expiry: 'valid',
		});
	});

	test('that contradicts itself says which claim does', async () => {
		const credential = await writeOpenBadge(badgeBy(key), key.sign);
		const [, body = ''] = credential.split('.');
		const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
		const header = { alg: 'ES256', typ: 'JWT', jwk: key.jwk } as const;
		const forged = await writeJws(header, { ...payload, exp: 4_000_000_000 }, key.sign);
		const verdict = await judged(forged);
		expect(verdict.state).toBe('contradicts');
		expect(verdict.checks).toContainEqual(
			expect.objectContaining({
				name: 'claims',
				claims: expect.arrayContaining([{ claim: 'exp', state: 'different' }]) as unknown,
			}),
		);
	});

	test('of an unknown issuer is whole, and nobody vouches for it', async () => {
		const credential = await writeOpenBadge(badgeBy(stranger), stranger.sign);
		expect(await judged(credential)).toMatchObject({
			state: 'unknown-issuer',
			outcomes: { signature: 'fits', signer: 'unknown' },
		});
	});

	test('is taken back together with the certificate of its number', async () => {
		const { number } = certificateBy(key);
		const taken = {
			certificate: number,
			on: '2026-11-24',
			reason: 'Keliru.',
			issuer: 'bkpsdm-contoh',
		};
		const credential = await writeOpenBadge(badgeBy(key), key.sign);
		const verdict = await judged(credential, portsWith(trust({}, { revocations: [taken] })));
		expect(verdict.state).toBe('revoked');
	});
});

describe('what is no certificate is refused with its reason', () => {
	const encode = (text: string) => toBase64Url(new TextEncoder().encode(text));
	const withHeader = (token: string, header: object | string) => {
		const text = typeof header === 'string' ? header : JSON.stringify(header);
		return [encode(text), ...token.split('.').slice(1)].join('.');
	};
	const kid = () => certificateBy(key).kid;
	test.for<[string, (token: string) => string, string]>([
		['a token that was cut', (token) => token.slice(0, -22), 'shape'],
		['one cut within its head', (token) => token.slice(0, 40), 'shape'],
		['one percent-encoded', (token) => token.replaceAll('.', '%2E'), 'shape'],
		[
			'one with + and / for - and _',
			(token) => token.replaceAll('-', '+').replaceAll('_', '/'),
			'shape',
		],
		['one without its last part', (token) => token.replace(/\.[^.]*$/u, ''), 'shape'],
		['one in ordinary base64', (token) => `${token}==`, 'shape'],
		['one with its parts in another order', (t) => t.split('.').toReversed().join('.'), 'json'],
		['alg none', (t) => withHeader(t, { alg: 'none', typ: 'netral-certificate' }), 'algorithm'],
		['RS256', (t) => withHeader(t, { alg: 'RS256', typ: 'JWT', kid: 'https://x' }), 'algorithm'],
		[
			'ES384',
			(t) => withHeader(t, { alg: 'ES384', typ: 'netral-certificate', kid: kid() }),
			'algorithm',
		],
		[
			'HS256 with the public key as its secret',
			(t) => {
				const header = encode(`{"alg":"HS256","typ":"netral-certificate","kid":"${kid()}"}`);
				const input = `${header}.${t.split('.')[1] ?? ''}`;
				const mac = createHmac('sha256', JSON.stringify(key.jwk)).update(input);
				return `${input}.${mac.digest('base64url')}`;
			},
			'algorithm',
		],
		...[{ jku: 'https://x.example' }, { x5c: ['MIIB'] }, { b64: false }, { jwk: {} }].map(
			(more): [string, (token: string) => string, string] => [
				`the header ${Object.keys(more).join()}`,
				(t) => withHeader(t, { alg: 'ES256', typ: 'netral-certificate', kid: kid(), ...more }),
				'header',
			],
		),
		[
			'a member of the content named twice, once by an escape',
			(t) => {
				const [head = '', body = '', signature = ''] = t.split('.');
				const text = Buffer.from(body, 'base64url').toString();
				return [
					head,
					encode(text.replace('{', String.raw`{"\u006e":"Orang Lain",`)),
					signature,
				].join('.');
			},
			'json',
		],
		['HS256 with a public key', (t) => withHeader(t, { alg: 'HS256', kid: kid() }), 'algorithm'],
		[
			'an extra header',
			(t) => withHeader(t, { alg: 'ES256', typ: 'netral-certificate', kid: kid(), crit: ['x'] }),
			'header',
		],
		[
			'a member named twice',
			(t) => withHeader(t, `{"alg":"ES256","alg":"ES256","typ":"netral-certificate"}`),
			'json',
		],
		[
			'a token made for something else',
			(t) => withHeader(t, { alg: 'ES256', typ: 'netral-submission', kid: kid() }),
			'type',
		],
	])('%s', async ([, change, reason]) => {
		const token = change(await sign());
		expect(await verify(token)).toMatchObject({ kind: 'unreadable', reason });
	});

	test('nothing, and 50 MB of text', async () => {
		expect(await verify('')).toMatchObject({ kind: 'unreadable', reason: 'empty' });
		const much = 'eyJ.'.repeat(12_500_000);
		expect(await verify(much)).toMatchObject({ kind: 'unreadable', reason: 'too-long' });
	});
});

test('no change of one bit anywhere in a link leaves a certificate that somebody vouches for', async () => {
	const link = linkOf(await sign());
	const start = link.indexOf('#') + 1;
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: start, max: link.length - 1 }),
			fc.nat(6),
			async (at, bit) => {
				const altered = String.fromCharCode(link.charCodeAt(at) ^ (1 << bit));
				const text = link.slice(0, at) + altered + link.slice(at + 1);
				const verdict = await verify(text);
				// A space for a letter is dropped as messengers' spaces are, and then a letter is missing.
				const isVouched = verdict.kind === 'certificate' && verdict.state === 'vouched';
				expect(isVouched).toBe(false);
			},
		),
		{ numRuns: 400 },
	);
});

test('no text makes it throw', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary-ascii' }), async (text) => {
			await verify(text);
			await verify(`${text}~${text}.a.b`);
		}),
		{ numRuns: 50 },
	);
});
