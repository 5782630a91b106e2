import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { packRecord } from '#domain/record/pack.ts';
import { writeJws } from '#domain/signing/jws.ts';
import { findTokens } from '#domain/submission/find-tokens.ts';
import { MOST_RECORDS, type Submission } from '#domain/submission/submission.ts';
import { toSubmissionFile } from '#domain/submission/submission-file.ts';
import { readSubmission, writeSubmission } from '#domain/submission/submission-token.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { buildRecord, form } from '#tests/unit/domain/record/record-builder.ts';

const code = packRecord(buildRecord(), form);
let key: TestKey;
let token: string;

const build = (over: Partial<Submission> = {}): Submission => ({
	records: [code],
	assignment: 'abcDEF_12-34',
	submittedAt: 1_795_312_800_000,
	device: key.jwk,
	...over,
});
const read = (text: string) => readSubmission(text, verifyEs256);

beforeAll(async () => {
	key = await makeKey();
	token = await writeSubmission(build(), key.sign);
});

test('what was written is read again, with a NIP only where one was given', async () => {
	expect(await read(token)).toEqual({ ok: true, submission: build() });
	const withNip = build({ nip: '199001012022042987' });
	expect(await read(await writeSubmission(withNip, key.sign))).toEqual({
		ok: true,
		submission: withNip,
	});
});

test('no change of one bit anywhere leaves a submission that verifies', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(token.length - 1), fc.nat(6), async (at, bit) => {
			const altered = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
			expect((await read(token.slice(0, at) + altered + token.slice(at + 1))).ok).toBe(false);
		}),
		{ numRuns: 600 },
	);
});

describe('is refused as malformed, though its signature fits:', () => {
	test.for<[string, object]>([
		['no records', { r: [] }],
		['too many records', { r: Array.from({ length: MOST_RECORDS + 1 }, () => code) }],
		['a record that was cut', { r: [code.slice(0, -2)] }],
		['a NIP of 17 digits', { p: '19900101202204298' }],
		['an assignment of another length', { a: 'abc' }],
		['a time in words', { t: 'now' }],
		['another version', { v: 2 }],
	])('%s', async ([, fault]) => {
		const payload = { v: 1, r: [code], t: 1_795_312_800, ...fault };
		const header = { alg: 'ES256', typ: 'netral-submission', jwk: key.jwk } as const;
		const text = await writeJws(header, payload, key.sign);
		expect(await read(text)).toEqual({ ok: false, reason: 'malformed' });
	});
});

describe('a file', () => {
	test('holds its words in short lines and its token whole, which is found again', () => {
		const file = toSubmissionFile(['HASIL', `Nama: ${'Siti Rekaandari '.repeat(9)}`], [token]);
		expect(findTokens(file)).toEqual([{ kind: 'submission', text: token }]);
		const lines = file.split('\r\n');
		expect(lines.filter((line) => line !== token).every((line) => line.length <= 76)).toBe(true);
		expect(lines.join(' ').match(/Rekaandari/gu)).toHaveLength(9);
	});

	test('of a device that cannot sign holds the codes, each on its line', () => {
		const other = packRecord(buildRecord({ name: 'Budi Rekaan' }), form);
		expect(findTokens(toSubmissionFile(['HASIL'], [code, other]))).toEqual([
			{ kind: 'record', text: code },
			{ kind: 'record', text: other },
		]);
	});
});
