import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { readCertificate } from '#domain/credential/certificate-token.ts';
import { signAttempt, toBeSigned, type SigningCandidate } from '#domain/credential/countersign.ts';
import { dueForRenewal } from '#domain/credential/due-for-renewal.ts';
import { readCredential } from '#domain/credential/read-credential.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { bank } from '#tests/unit/domain/record/record-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';
import { badgeBy, judge, signedAt } from './credential-builder.ts';

let key: TestKey;
beforeAll(async () => {
	key = await makeKey();
});

const signing = () => ({
	key: {
		jwk: key.jwk,
		kid: thumbprintOf(key.jwk, sha256),
		issuer: { id: 'bkpsdm-contoh', name: 'BKPSDM Kabupaten Contoh' },
		sign: key.sign,
	},
	bank,
	addresses: badgeBy(key).addresses,
	signedAt: signedAt + 345,
	sha256,
});

const entry: SignedEntry = {
	certificate: 'a.b.c',
	credential: 'd.e.f',
	record: 'g',
	until: '2027-11-22',
	signedAt,
};

function candidate(id: string, over: Partial<SigningCandidate> = {}): SigningCandidate {
	const member = { id, name: `Peserta ${id}`, nip: '', unit: '', contact: '' };
	return { member, attempt: judge(), flags: [], ...over };
}

test('one attempt gives a certificate and a credential of the same number, key and second', async () => {
	const attempt = judge();
	const signed = await signAttempt(attempt, signing());
	const read = readCertificate(signed.certificate);
	const credential = await readCredential(signed.credential, verifyEs256, sha256);
	if (!read.ok || credential.state !== 'read') throw new Error('not read');
	expect(read.certificate.number).toBe(attempt.certificate);
	expect(credential.credential.number).toBe(attempt.certificate);
	expect(credential.credential.kid).toBe(read.certificate.kid);
	expect(credential.credential.validFrom).toBe(read.certificate.signedAt);
	expect(signed).toMatchObject({ record: attempt.code, until: attempt.until, signedAt });
});

describe('who is signed for', () => {
	const all = [
		candidate('a'),
		candidate('b', { flags: ['too-quick'] }),
		candidate('c', { signed: entry }),
		candidate('d', { signed: { ...entry, revoked: { on: '2026-12-01', reason: 'Keliru.' } } }),
	];
	const ids = (list: readonly SigningCandidate[]) => list.map(({ member }) => member.id).join('');

	test('all who are not signed for, or only those without a flag, or those who are named', () => {
		expect(ids(toBeSigned(all, 'all', new Set()))).toBe('ab');
		expect(ids(toBeSigned(all, 'unflagged', new Set()))).toBe('a');
		expect(ids(toBeSigned(all, 'some', new Set(['b', 'c', 'd', 'z'])))).toBe('b');
	});

	test('nobody twice, wherever a signing was broken off', () => {
		fc.assert(
			fc.property(fc.subarray(['a', 'b', 'e', 'f']), (done) => {
				const open = ['a', 'b', 'e', 'f'].map((id) =>
					candidate(id, done.includes(id) ? { signed: entry } : {}),
				);
				const rest = toBeSigned(open, 'all', new Set());
				expect(rest.length + done.length).toBe(open.length);
				expect(rest.some(({ member }) => done.includes(member.id))).toBe(false);
			}),
		);
	});
});

describe('due for renewal', () => {
	const due = (until: string, over: Partial<SignedEntry> = {}) =>
		dueForRenewal({ 'NTR-2026-AAAA-AAAA': { ...entry, until, ...over } }, '2026-11-22');

	test('a certificate is due from 90 days before its last day, and after it', () => {
		expect(due('2027-02-21')).toEqual([]);
		expect(due('2027-02-20')).toMatchObject([{ daysLeft: 90 }]);
		expect(due('2026-11-22')).toMatchObject([{ daysLeft: 0 }]);
		expect(due('2026-11-21')).toMatchObject([{ daysLeft: -1 }]);
	});

	test('one that was taken back is not', () => {
		expect(due('2026-12-01', { revoked: { on: '2026-11-01', reason: 'Keliru.' } })).toEqual([]);
	});

	test('the first to end comes first', () => {
		const signed = {
			'NTR-2026-BBBB-BBBB': { ...entry, until: '2026-12-02' },
			'NTR-2026-AAAA-AAAA': { ...entry, until: '2026-12-02' },
			'NTR-2026-CCCC-CCCC': { ...entry, until: '2026-11-30' },
		};
		const numbers = dueForRenewal(signed, '2026-11-22').map(({ number }) => number.slice(9, 13));
		expect(numbers).toEqual(['CCCC', 'AAAA', 'BBBB']);
	});
});
