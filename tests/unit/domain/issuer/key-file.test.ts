import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSealedKey, openSealedKey } from '#adapters/crypto/issuer-key.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import {
	KEY_FILE_VERSION,
	MOST_KEY_FILE,
	readKeyFile,
	writeKeyFile,
	type KeyFileRefusal,
	type SealedKey,
} from '#domain/issuer/key-file.ts';
import { jwkOf } from './issuers.ts';

const PASSPHRASE = 'kuda baterai staples benar';

/** Few rounds, so that some hundred guesses take no minute. */
const made = await makeSealedKey(PASSPHRASE, 1000);
if (!made.ok) throw new Error(made.reason);
const key: SealedKey = {
	...made.key,
	issuer: { id: 'bkpsdm-contoh', name: 'BKPSDM "Contoh" & Rekan' },
	validFrom: '2026-11-22',
};
const whole = writeKeyFile(key, sha256);
const read = (text: string) => readKeyFile(text, sha256);

test('a backup is read back as it was written, with its last day where it has one', () => {
	expect(read(whole)).toEqual({ ok: true, key });
	const leaving = { ...key, validUntil: '2026-12-31' };
	expect(read(writeKeyFile(leaving, sha256))).toEqual({ ok: true, key: leaving });
});

test('a backup shows no private key', () => {
	expect(whole).not.toMatch(/"d"/);
	expect(Object.keys(JSON.parse(whole) as object)).toEqual([
		'kind',
		'version',
		'issuer',
		'kid',
		'jwk',
		'validFrom',
		'sealed',
		'checksum',
	]);
});

test('spaces between members do not matter', () => {
	expect(read(JSON.stringify(JSON.parse(whole)))).toEqual({ ok: true, key });
	expect(read(whole.replaceAll('\n', '\r\n'))).toEqual({ ok: true, key });
});

const cases: readonly (readonly [string, string, KeyFileRefusal])[] = [
	['nothing at all', ' \n', 'empty'],
	['half of it', whole.slice(0, whole.length / 2), 'cut'],
	['all but its last sign', whole.trimEnd().slice(0, -1), 'cut'],
	['a picture', '\u0089PNG\r\n\u001a\n', 'other'],
	['a page', '<!doctype html><title>Netral</title>', 'other'],
	['the data of a learner', '{"version":1,"lessons":{}}', 'other'],
	['a list', '[1]', 'other'],
	[
		'a later version',
		whole.replace(`"version": ${KEY_FILE_VERSION}`, `"version": ${KEY_FILE_VERSION + 1}`),
		'newer',
	],
	[
		'an earlier version than any',
		whole.replace(`"version": ${KEY_FILE_VERSION}`, '"version": 0'),
		'altered',
	],
	['another name', whole.replace('Rekan', 'Kawan'), 'altered'],
	['another day', whole.replace('2026-11-22', '2025-11-22'), 'altered'],
	['a member more', whole.replace('"kid"', '"lain": 1, "kid"'), 'altered'],
	['a member twice', whole.replace('"kid"', '"kid": "x", "kid"'), 'altered'],
	['a lost comma', whole.replace(',', ''), 'altered'],
	['50 times its length', ' '.repeat(MOST_KEY_FILE + 1) + whole, 'too-long'],
];

test.for(cases)('a file with %s is refused, and the reason is told apart', ([, text, reason]) => {
	expect(read(text)).toEqual({ ok: false, reason });
});

test.for<[string, SealedKey]>([
	['the key of another', { ...key, jwk: jwkOf(9) }],
	['a thumbprint of another', { ...key, kid: 'A'.repeat(43) }],
	['an id that is no file name', { ...key, issuer: { ...key.issuer, id: '../lain' } }],
	['a name with a hidden sign', { ...key, issuer: { ...key.issuer, name: 'BKPSDM\u202e' } }],
	['a day that no calendar has', { ...key, validFrom: '2026-02-30' }],
	['a window that ends before it begins', { ...key, validUntil: '2026-11-21' }],
	['what is sealed cut short', { ...key, sealed: key.sealed.slice(0, 40) }],
])('a checksum made anew does not help a file with %s', ([, forged]) => {
	expect(read(writeKeyFile(forged, sha256))).toEqual({ ok: false, reason: 'altered' });
});

const bytes = new TextEncoder().encode(whole);

/** The file with one bit turned over, as a disk or a message would do it. */
const withBit = (bit: number) => {
	const copy = Uint8Array.from(bytes);
	copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	return new TextDecoder().decode(copy);
};

test('no change of one bit gives another key: it is refused, or nothing that matters changed', () => {
	const changed = Array.from({ length: bytes.length * 8 }, (_, bit) => read(withBit(bit)));
	for (const result of changed) if (result.ok) expect(result.key).toEqual(key);
	expect(changed.filter(({ ok }) => !ok).length).toBeGreaterThan(changed.length * 0.99);
});

test('no change of one bit in what is sealed opens, also where the checksum was made anew', async () => {
	const at = fc.integer({ min: 0, max: key.sealed.length * 8 - 1 });
	await fc.assert(
		fc.asyncProperty(at, async (bit) => {
			const letters = new TextEncoder().encode(key.sealed);
			letters[bit >> 3] = (letters[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			const sealed = new TextDecoder().decode(letters);
			const reread = read(writeKeyFile({ ...key, sealed }, sha256));
			if (!reread.ok) return;
			expect((await openSealedKey(reread.key, PASSPHRASE)).ok).toBe(false);
		}),
		{ numRuns: 300 },
	);
});
