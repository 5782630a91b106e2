import { CompactSign, compactVerify, importJWK, exportJWK, generateKeyPair } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { readPublicJwk } from '#domain/signing/jwk.ts';
import { readJws, writeJws } from '#domain/signing/jws.ts';
import { makeKey } from '#tests/support/keys.ts';

afterEach(() => vi.unstubAllGlobals());

const withoutPlatform = () =>
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

const token = async () => {
	const key = await makeKey();
	const text = await writeJws(
		{ alg: 'ES256', typ: 'netral-submission', jwk: key.jwk },
		{ v: 1 },
		key.sign,
	);
	const read = readJws(text, 'netral-submission');
	if (!read.ok) throw new Error(read.reason);
	return { ...key, text, jws: read.jws };
};

test('another implementation takes what we sign', async () => {
	const { jwk, text } = await token();
	const { payload } = await compactVerify(text, await importJWK(jwk, 'ES256'));
	expect(new TextDecoder().decode(payload)).toBe('{"v":1}');
});

test('we take what another implementation signs', async () => {
	const { publicKey, privateKey } = await generateKeyPair('ES256');
	const jwk = readPublicJwk(await exportJWK(publicKey));
	if (jwk === undefined) throw new Error('no key');
	const text = await new CompactSign(new TextEncoder().encode('{"v":1}'))
		.setProtectedHeader({ alg: 'ES256', typ: 'netral-submission', jwk: { ...jwk } })
		.sign(privateKey);
	const read = readJws(text, 'netral-submission');
	expect(read.ok && (await verifyEs256(jwk, read.jws))).toBe(true);
});

test.for([['with Web Crypto'], ['on plain http, without Web Crypto']])(
	'%s the right signature is taken, and neither a changed one nor that of another key',
	async ([where]) => {
		const { jwk, jws } = await token();
		const other = await makeKey();
		const changed = jws.signature.with(10, (jws.signature[10] ?? 0) ^ 1);
		if (where !== 'with Web Crypto') withoutPlatform();
		expect(await verifyEs256(jwk, jws)).toBe(true);
		expect(await verifyEs256(jwk, { ...jws, signature: changed })).toBe(false);
		expect(await verifyEs256(jwk, { ...jws, signingInput: `${jws.signingInput}A` })).toBe(false);
		expect(await verifyEs256(other.jwk, jws)).toBe(false);
		expect(await verifyEs256({ ...jwk, y: jwk.x }, jws)).toBe(false);
	},
);
