import { compactDecrypt, decodeProtectedHeader, CompactEncrypt } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasWebCrypto, makeSealedKey, openSealedKey } from '#adapters/crypto/issuer-key.ts';
import { verifyEs256 } from '#adapters/crypto/es256.ts';

const PASSPHRASE = 'kuda baterai staples benar';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Few rounds: the number is tried once below. */
const make = async () => {
	const made = await makeSealedKey(PASSPHRASE, 1000);
	if (!made.ok) throw new Error(made.reason);
	return made.key;
};

const sealOther = (text: string) =>
	new CompactEncrypt(bytes(text))
		.setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
		.setKeyManagementParameters({ p2c: 1000 })
		.encrypt(bytes(PASSPHRASE));

afterEach(() => vi.unstubAllGlobals());

test('a key that was sealed is opened by its passphrase and signs for its public half', async () => {
	const key = await make();
	const opened = await openSealedKey(key, PASSPHRASE);
	if (!opened.ok) throw new Error(opened.reason);
	const signature = await opened.sign('pesan');
	expect(await verifyEs256(key.jwk, { signingInput: 'pesan', signature })).toBe(true);
});

test.for(['', 'salah', `${PASSPHRASE} x`, PASSPHRASE.toUpperCase()])(
	'the passphrase "%s" is a wrong one, and no exception',
	async (passphrase) => {
		expect(await openSealedKey(await make(), passphrase)).toEqual({
			ok: false,
			reason: 'passphrase',
		});
	},
);

test('spaces around a passphrase and the spelling of its accents do not matter', async () => {
	const made = await makeSealedKey('caf\u00e9 kopi susu gula', 1000);
	if (!made.ok) throw new Error(made.reason);
	expect((await openSealedKey(made.key, ' cafe\u0301 kopi susu gula\n')).ok).toBe(true);
});

test('any software that knows JOSE opens it: RFC 7517 section 7 with 600,000 rounds', async () => {
	const made = await makeSealedKey(PASSPHRASE);
	if (!made.ok) throw new Error(made.reason);
	const { sealed, kid, jwk } = made.key;
	expect(decodeProtectedHeader(sealed)).toMatchObject({
		alg: 'PBES2-HS512+A256KW',
		enc: 'A256GCM',
		cty: 'jwk+json',
		p2c: 600_000,
		kid,
	});
	const { plaintext } = await compactDecrypt(sealed, bytes(PASSPHRASE), {
		keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
		maxPBES2Count: 600_000,
	});
	const opened = JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>;
	expect(opened).toMatchObject({ ...jwk });
	expect(opened['d']).toMatch(/^[\w-]{43}$/);
});

describe('what is sealed counts as damaged where it', () => {
	test.for<[string, () => Promise<string> | string]>([
		['is no JWE', () => 'a.b.c.d.e'],
		['is no JSON', () => sealOther('bukan json')],
		['is another value', () => sealOther('{"kty":"oct","k":"AAAA"}')],
		['is the private half of another key', async () => (await make()).sealed],
		[
			'asks for rounds without end',
			async () => {
				const [, ...rest] = (await make()).sealed.split('.');
				const header = {
					alg: 'PBES2-HS512+A256KW',
					enc: 'A256GCM',
					p2c: 2_000_000_000,
					p2s: 'AAAAAAAAAAAAAAAAAAAAAA',
				};
				return [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.');
			},
		],
		[
			'is wrapped in another way',
			async () =>
				new CompactEncrypt(bytes('{}'))
					.setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM' })
					.setKeyManagementParameters({ p2c: 1000 })
					.encrypt(bytes(PASSPHRASE)),
		],
	])('%s', async ([, sealed]) => {
		const { jwk } = await make();
		expect(await openSealedKey({ jwk, sealed: await sealed() }, PASSPHRASE)).toEqual({
			ok: false,
			reason: 'damaged',
		});
	});
});

test('the platform is asked for a key that nobody can read out', async () => {
	const key = await make();
	const asked = vi.spyOn(crypto.subtle, 'importKey');
	await openSealedKey(key, PASSPHRASE);
	const signing = asked.mock.calls.filter(([, , , , uses]) => [...uses].includes('sign'));
	expect(signing.map(([, , , extractable]) => extractable)).toEqual([false]);
	asked.mockRestore();
});

test('a page on plain http can neither make nor open a key, and says so', async () => {
	const key = await make();
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	expect(hasWebCrypto()).toBe(false);
	expect(await makeSealedKey(PASSPHRASE)).toEqual({ ok: false, reason: 'unsupported' });
	expect(await openSealedKey(key, PASSPHRASE)).toEqual({ ok: false, reason: 'unsupported' });
});
