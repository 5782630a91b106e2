import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { assignmentLimits, type Assignment } from '#domain/assignment/assignment.ts';
import {
	isEmail,
	isWhatsapp,
	peekAssignment,
	readAssignment,
	writeAssignment,
} from '#domain/assignment/assignment-token.ts';
import { writeJws } from '#domain/signing/jws.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { buildAssignment } from './build-assignment.ts';

let key: TestKey;
let token: string;

beforeAll(async () => {
	key = await makeKey();
	token = await write(buildAssignment());
});

const write = (assignment: Assignment) => writeAssignment(assignment, key.jwk, key.sign);
const read = (text: string) => readAssignment(text, verifyEs256);

test('what was written is read again, with the key that signed it', async () => {
	expect(await read(token)).toEqual({ ok: true, assignment: buildAssignment(), key: key.jwk });
	expect(peekAssignment(token)).toEqual(buildAssignment());
});

test('an assignment that closes on its due day and says nothing else is read again', async () => {
	const brief = buildAssignment({
		closes: '2026-12-20',
		message: '',
		returns: { note: 'Kumpulkan di ruang kepegawaian.' },
	});
	expect(await read(await write(brief))).toMatchObject({ ok: true, assignment: brief });
});

test('no change of one bit anywhere leaves a link that verifies', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(token.length - 1), fc.nat(6), async (at, bit) => {
			const altered = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
			expect((await read(token.slice(0, at) + altered + token.slice(at + 1))).ok).toBe(false);
		}),
		{ numRuns: 600 },
	);
});

test('no link that was cut or has something behind it verifies', async () => {
	for (let length = 0; length < token.length; length += 7) {
		expect((await read(token.slice(0, length))).ok).toBe(false);
	}
	expect((await read(`${token}a`)).ok).toBe(false);
});

describe('is refused as malformed, though its signature fits:', () => {
	const good = {
		v: 1,
		id: 'abcDEF_12-34',
		course: 'netralitas-asn',
		cohort: 'CPNS',
		due: '2026-12-20',
		issuer: 'BKPSDM',
		returns: { note: 'Di kantor.' },
		iat: 1_795_312_800,
	};
	test('and without the fault it is read', async () => {
		expect((await read(await sign(good))).ok).toBe(true);
	});

	test.for<[string, object]>([
		['another version', { v: 2 }],
		['a short id', { id: 'abc' }],
		['a course that is a path', { course: '../x' }],
		['no cohort', { cohort: '' }],
		['a cohort that turns its letters round', { cohort: 'CPNS \u202e2026' }],
		['a cohort that is too long', { cohort: 'x'.repeat(assignmentLimits.cohort + 1) }],
		['30 February', { due: '2027-02-30' }],
		['closing before it is due', { closes: '2026-12-19' }],
		['no way of returning', { returns: {} }],
		['a number that is a script', { returns: { whatsapp: 'javascript:1' } }],
		['an address with a second one in it', { returns: { email: 'a@b.id?bcc=c@d.id' } }],
		['a message of two lines', { message: 'a\nb' }],
		['a time in words', { iat: 'now' }],
	])('%s', async ([, fault]) => {
		expect(await read(await sign({ ...good, ...fault }))).toEqual({
			ok: false,
			reason: 'malformed',
		});
	});

	const sign = (payload: object) =>
		writeJws({ alg: 'ES256', typ: 'netral-assignment', jwk: key.jwk }, { ...payload }, key.sign);
});

test('a submission is no assignment', async () => {
	const header = { alg: 'ES256', typ: 'netral-submission', jwk: key.jwk } as const;
	expect(await read(await writeJws(header, {}, key.sign))).toEqual({ ok: false, reason: 'type' });
});

test('a number for WhatsApp has 8 to 15 digits and no sign', () => {
	expect(['6281234567890', '62812345'].every(isWhatsapp)).toBe(true);
	expect(['0812345678', '+6281234567', '628123', '1'.repeat(16), ''].some(isWhatsapp)).toBe(false);
});

test('an address holds nothing that could add to a mail link', () => {
	expect(['sdm@contoh.go.id', 'a.b+c@x.id'].every(isEmail)).toBe(true);
	expect(['sdm@contoh', 'a b@c.id', 'a@b.id?cc=x', 'a@b.id,c@d.id', ''].some(isEmail)).toBe(false);
});
