import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { banksOf, judgeIntake } from '#domain/recap/judge-intake.ts';
import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { packRecord } from '#domain/record/pack.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';
import { MOST_CHARACTERS, writeJws } from '#domain/signing/jws.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';
import { bank, buildRecord, digest, form } from '#tests/unit/domain/record/record-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';
import {
	codeOf,
	intakeOf,
	judge,
	judgeWell,
	means,
	MINUTE,
	seedOf,
	someWrong,
	START,
	submit,
} from './recap-builder.ts';

const encode = (value: string) => toBase64Url(new TextEncoder().encode(value));
let key: TestKey;
let token: string;
let parts: readonly string[];

beforeAll(async () => {
	key = await makeKey();
	token = await submit(key, [codeOf()]);
	parts = token.split('.');
});

/** Signed by the device as it stands, whatever it says. */
const signed = (payload: Readonly<Record<string, unknown>>) =>
	writeJws({ alg: 'ES256', typ: 'netral-submission', jwk: key.jwk }, payload, key.sign);

/** A code of somebody whose name makes it match. */
function codeWith(pattern: RegExp): string {
	for (let place = 0; place < 200; place += 1) {
		const code = codeOf({ name: `Siti ${String.fromCharCode(97 + (place % 26)).repeat(place)}` });
		if (pattern.test(code)) return code;
	}
	throw new Error(`No code is like ${pattern.source}.`);
}

/** The same bytes with stray bits in the last letter, which decoders of base64 pass over. */
function otherSpelling(text: string): string {
	const part = text.slice(text.lastIndexOf('.') + 1);
	const bytes = Buffer.from(part, 'base64url');
	for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
		const other = part.slice(0, -1) + letter;
		if (other === part || !Buffer.from(other, 'base64url').equals(bytes)) continue;
		return text.slice(0, -part.length) + other;
	}
	throw new Error('It has one spelling only.');
}

describe('a submission', () => {
	test('is judged with its device, its time and what its records earn', async () => {
		const code = codeOf({ seed: seedOf(1), responses: someWrong(seedOf(1), 2) });
		const judged = await judgeWell(
			await submit(key, [code], { assignment: 'abcdefghijkl', nip: '199001012022042987' }),
		);
		expect(judged).toMatchObject({
			kind: 'submission',
			device: thumbprintOf(key.jwk, sha256),
			assignment: 'abcdefghijkl',
			nip: '199001012022042987',
			submittedAt: START + 31 * MINUTE,
			refused: [],
		});
		expect(judged.attempts).toMatchObject([
			{
				code,
				bank: digest.slice(0, 16),
				course: bank.course,
				edition: bank.edition,
				seed: seedOf(1),
				number: 1,
				startedAt: START,
				finishedAt: START + 30 * MINUTE,
				name: 'Siti Rekaandari, S.Sos.',
				agency: 'BKPSDM Kabupaten Contoh',
				criticalMissed: [],
				until: '2027-11-22',
			},
		]);
		const [attempt] = judged.attempts;
		expect(attempt?.scaled).toBeLessThan(1);
		expect(attempt?.items).toHaveLength(20);
		expect(attempt?.certificate).toMatch(/^NTR-2026-/);
	});

	test('with the same record twice has it once', async () => {
		expect((await judgeWell(await submit(key, [codeOf(), codeOf()]))).attempts).toHaveLength(1);
	});

	test('one record that rests on another bank spoils no other', async () => {
		const other = { bank: buildBank({ edition: '2031.1' }), digest: 'f'.repeat(64) };
		const strange = codeOf({}, other);
		const judged = await judgeWell(await submit(key, [strange, codeOf()]));
		expect(judged.attempts).toHaveLength(1);
		expect(judged.refused).toEqual([{ code: strange, reason: 'unknown-bank' }]);
	});

	test('white space around it does not matter', async () => {
		expect((await judgeWell(`\n ${token} \n`)).attempts).toHaveLength(1);
	});
});

describe('a bare code', () => {
	test('is judged as a record that no device signed', async () => {
		const judged = await judgeWell(codeOf());
		expect(judged).toMatchObject({ kind: 'record', device: '', nip: '', submittedAt: 0 });
		expect(judged.attempts).toMatchObject([{ scaled: 1, passed: true }]);
	});
});

describe('is refused, with the reason', () => {
	test.for<[string, () => string | Promise<string>, string]>([
		['nothing', () => '', 'empty'],
		['a sentence', () => 'Selamat pagi. Ini hasil saya.', 'nothing'],
		['a submission that was cut', () => token.slice(0, -12), 'shape'],
		['a submission cut within its content', () => token.slice(0, 300), 'shape'],
		['a submission cut within its head', () => token.slice(0, 40), 'shape'],
		['a submission percent-encoded', () => token.replaceAll('.', '%2E'), 'shape'],
		[
			'a submission whose last letter is another spelling of the same bytes',
			() => otherSpelling(token),
			'shape',
		],
		['a submission with its parts re-ordered', () => parts.toReversed().join('.'), 'json'],
		['a submission re-encoded with padding', () => `${token}==`, 'shape'],
		[
			'a submission re-encoded as ordinary base64',
			() => token.replaceAll(/[-_]|^e/gu, '+'),
			'shape',
		],
		[
			'a submission whose answers were edited',
			() =>
				[
					parts[0],
					encode(JSON.stringify({ v: 1, r: [codeOf({ seed: seedOf(2) })], t: 1 })),
					parts[2],
				].join('.'),
			'altered',
		],
		[
			'a submission with another person’s name put in',
			() =>
				[
					parts[0],
					encode(JSON.stringify({ v: 1, r: [codeOf({ name: 'Budi Contoh' })], t: 1 })),
					parts[2],
				].join('.'),
			'altered',
		],
		[
			'a submission that names its records twice',
			() => [parts[0], encode(`{"v":1,"r":["${codeOf()}"],"r":[],"t":1}`), parts[2]].join('.'),
			'json',
		],
		['alg none', () => [encode('{"alg":"none"}'), parts[1], parts[2]].join('.'), 'algorithm'],
		[
			'alg none without a signature',
			() => `${encode('{"alg":"none"}')}.${parts[1] ?? ''}.`,
			'algorithm',
		],
		[
			'RS256 put over ES256',
			() => [encode('{"alg":"RS256","typ":"netral-submission"}'), parts[1], parts[2]].join('.'),
			'algorithm',
		],
		[
			'an extra JOSE header',
			() => {
				const header = {
					alg: 'ES256',
					typ: 'netral-submission',
					jwk: key.jwk,
					jku: 'https://contoh.example',
				};
				return [encode(JSON.stringify(header)), parts[1], parts[2]].join('.');
			},
			'header',
		],
		['a submission without a record', () => signed({ v: 1, r: [], t: 1 }), 'malformed'],
		['a record that was cut', () => codeOf().slice(0, -4), 'damaged'],
		[
			'a record with its halves re-ordered',
			() => codeOf().replace(/^(.{60})(.*)$/u, '$2$1'),
			'damaged',
		],
		['a record re-encoded with padding', () => `${codeOf()}=`, 'alphabet'],
		[
			'a record re-encoded as ordinary base64',
			() => Buffer.from(codeWith(/^(?=.*[-_])(?:.{4})+$/u), 'base64url').toString('base64'),
			'alphabet',
		],
		['a record percent-encoded', () => codeWith(/-/u).replaceAll('-', '%2D'), 'alphabet'],
		[
			'a record whose last letter is another spelling of the same bytes',
			() => otherSpelling(codeWith(/^(?:.{4})*.{2,3}$/u)),
			'damaged',
		],
		[
			'HS256 with the public key as its secret',
			() => {
				const header = encode('{"alg":"HS256","typ":"netral-submission"}');
				const input = `${header}.${parts[1] ?? ''}`;
				const mac = createHmac('sha256', JSON.stringify(key.jwk)).update(input);
				return `${input}.${mac.digest('base64url')}`;
			},
			'algorithm',
		],
		[
			'ES384 with its longer signature',
			() =>
				[
					encode(JSON.stringify({ alg: 'ES384', typ: 'netral-submission', jwk: key.jwk })),
					parts[1],
					toBase64Url(new Uint8Array(96)),
				].join('.'),
			'algorithm',
		],
		[
			'a record of a bank that was never released',
			() => codeOf({}, { bank, digest: 'e'.repeat(64) }),
			'unknown-bank',
		],
	])('%s', async ([, text, reason]) => {
		expect(await judge(await text())).toMatchObject({ ok: false, reason });
	});

	test.for<[string, string, string]>([
		['without a break', 'A', 'too-long'],
		['of dots', '.', 'too-long'],
		['of beginnings of tokens', 'eyJ', 'too-long'],
		['of sentences', 'Selamat pagi. ', 'nothing'],
	])('50 MB of text %s, unread', async ([, unit, reason]) => {
		const text = unit.repeat(50_000_000 / unit.length);
		expect(await judgeIntake({ id: 'besar', text }, means)).toMatchObject({ ok: false, reason });
	});
});

test('a score that is claimed is not read: the answers decide', async () => {
	const code = codeOf({ responses: {} });
	const judged = await judgeWell(await signed({ v: 1, r: [code], t: 1, score: 1, passed: true }));
	expect(judged.attempts).toMatchObject([{ scaled: 0, passed: false }]);
});

test('a record packed again with edited answers earns what those earn', async () => {
	const code = packRecord(buildRecord({ responses: {} }), form);
	expect((await judgeWell(code)).attempts).toMatchObject([{ scaled: 0, passed: false }]);
});

test('a record on a bank that is retired is sat again on that bank', async () => {
	const old = { bank: buildBank({ edition: '2024.1', validityMonths: 6 }), digest: 'd'.repeat(64) };
	const judged = await judgeIntake(intakeOf(codeOf({}, old)), { ...means, banks: () => old });
	expect(judged).toMatchObject({ attempts: [{ edition: '2024.1', until: '2027-05-22' }] });
});

test('a change of one bit anywhere in a record is refused', async () => {
	const code = codeOf();
	const bytes = fromBase64Url(code);
	if (typeof bytes === 'string') throw new Error(bytes);
	await fc.assert(
		fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
			const changed = bytes.slice();
			changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(await judge(toBase64Url(changed))).toMatchObject({ ok: false });
		}),
		{ numRuns: 500 },
	);
});

test('a change of one bit anywhere in a submission is refused', async () => {
	await fc.assert(
		fc.asyncProperty(fc.nat(token.length - 1), fc.nat(6), async (place, bit) => {
			const character = String.fromCharCode(token.charCodeAt(place) ^ (1 << bit));
			const changed = token.slice(0, place) + character + token.slice(place + 1);
			// White space at an end is not part of it, and lost with it is one character.
			expect(await judge(changed)).toMatchObject({ ok: false });
		}),
		{ numRuns: 400 },
	);
});

test('whatever the text, the answer is a value', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
			expect((await judge(text)).ok).toBe(false);
		}),
	);
});

test('text is not read beyond what a token can have', async () => {
	const text = `${'a'.repeat(MOST_CHARACTERS)}.b.c`;
	expect(await judge(text)).toMatchObject({ reason: 'too-long' });
});

test('equal answers of many records are one object', async () => {
	const [one, other] = await Promise.all([
		judgeWell(codeOf()),
		judgeWell(codeOf({ name: 'Budi' })),
	]);
	expect(one.attempts[0]?.items[0]).toBe(other.attempts[0]?.items[0]);
});

test('the banks of codes are named once, those of unreadable ones not at all', () => {
	expect(banksOf([codeOf(), 'rusak', codeOf({ seed: seedOf(3) })])).toEqual([digest.slice(0, 16)]);
});
