import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { measureRecord } from '#domain/record/measure.ts';
import { packRecord } from '#domain/record/pack.ts';
import { writeJws, type JwsType } from '#domain/signing/jws.ts';
import { findTokens } from '#domain/submission/find-tokens.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { buildRecord, form } from '#tests/unit/domain/record/record-builder.ts';

const code = packRecord(buildRecord(), form);
const other = packRecord(buildRecord({ name: 'Budi Rekaan', agency: '' }), form);
let key: TestKey;
let submission: string;
let assignment: string;
let certificate: string;

const sign = (typ: JwsType, payload: object) =>
	writeJws({ alg: 'ES256', typ, jwk: key.jwk }, { v: 1, ...payload }, key.sign);

beforeAll(async () => {
	key = await makeKey();
	submission = await sign('netral-submission', { r: [code, other], t: 1_795_312_800 });
	assignment = await sign('netral-assignment', { course: 'netralitas-asn', cohort: 'CPNS 2026' });
	certificate = await sign('netral-certificate', { number: 'NTR-2026-ABCD-EFGH' });
});

/** Breaks each line of more than so many characters, and begins each with a prefix. */
const wrap = (text: string, columns: number, [end, prefix]: readonly [string, string]) =>
	prefix +
	text
		.replaceAll(new RegExp(`[^\\n]{${columns}}(?=[^\\n])`, 'gu'), (line) => `${line}${end}\n`)
		.replaceAll('\n', `\n${prefix}`);

describe('findTokens', () => {
	test('finds each kind of token and codes by what stands in them, in the order of the text', () => {
		const text = `Hasil: ${submission}, sertifikat (${code}).\n${certificate}\n<${assignment}>`;
		expect(findTokens(text)).toEqual([
			{ kind: 'submission', text: submission },
			{ kind: 'record', text: code },
			{ kind: 'certificate', text: certificate },
			{ kind: 'assignment', text: assignment },
		]);
	});

	test('finds a credential for what it is, and no other token of type JWT', async () => {
		const credential = await sign('JWT', { type: ['VerifiableCredential'] });
		const encode = (text: string) => Buffer.from(text).toString('base64url');
		const session = `${encode('{"alg":"HS256","typ":"JWT"}')}.${encode('{"sub":"1"}')}.${'A'.repeat(43)}`;
		expect(findTokens(`${credential}\n${session}\n${code}`)).toEqual([
			{ kind: 'credential', text: credential },
			{ kind: 'record', text: code },
		]);
	});

	test('finds what stands behind the # of links', () => {
		const text = `Cek https://contoh.example/verifikasi/#${code} dan http://10.0.0.1/n/tugas/#${assignment}`;
		expect(findTokens(text).map((token) => token.text)).toEqual([code, assignment]);
	});

	test('gives what stands twice once', () => {
		expect(findTokens(`${code}\n${submission}\n${code} ${submission}`)).toHaveLength(2);
	});

	test('finds both of two codes on lines of their own', () => {
		const found = findTokens(`${code}\n${other}\r\n${submission}\r\n${certificate}\nTerima kasih`);
		expect(found.map((token) => token.text)).toEqual([code, other, submission, certificate]);
	});

	test('reads an export of a chat', () => {
		const text = [
			'12/11/2026 20.15 - Pesan dan panggilan dienkripsi secara end-to-end.',
			`12/11/2026 20.16 - Siti: Hasil saya:\n${submission}`,
			`\u200e[12/11/26 20.17.01] Budi: https://contoh.example/verifikasi/#${other}`,
			'12/11/2026 20.18 - Adi: Ada yang belum?',
		].join('\r\n');
		expect(findTokens(text).map((token) => token.text)).toEqual([submission, other]);
	});

	test.for<[string, readonly [string, string]]>([
		['broken at column 72', ['', '']],
		['quoted', ['', '> ']],
		['quoted twice', ['', '> > ']],
		['in quoted-printable', ['=', '']],
		['with line ends of Windows', ['\r', '']],
	])('puts together a mail %s', ([, ends]) => {
		const mail = wrap(`Yth. SDM,\n\n${submission}\n${code}\nSalam`, 72, ends);
		expect(findTokens(mail)).toEqual([
			{ kind: 'submission', text: submission },
			{ kind: 'record', text: code },
		]);
	});

	test('reads a dot that quoted-printable wrote as =2E at the head of a line', () => {
		const [header = '', ...rest] = submission.split('.');
		const mail = `${header}=\r\n=2E${rest.join('.')}`;
		expect(findTokens(mail).map((token) => token.text)).toEqual([submission]);
	});

	test('shows what is cut or altered too, and what follows it whole', () => {
		const cut = submission.slice(0, 400);
		const altered = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
		const found = findTokens(`${cut}\n${submission}\n${altered}\n${code.slice(0, 50)}\n${other}`);
		expect(found).toEqual([
			{ kind: 'submission', text: cut },
			{ kind: 'submission', text: submission },
			{ kind: 'record', text: altered },
			{ kind: 'record', text: code.slice(0, 50) },
			{ kind: 'record', text: other },
		]);
	});

	test('takes no word, number or address for one', () => {
		const text = 'Ada Adalah AS-2026 eyJ eyJhbGciOiJub25lIn0.e30. '.repeat(200);
		expect(findTokens(`${text} NTR-2026-ABCD-EFGH ${'A'.repeat(5000)} ${'Az'.repeat(90)}`)).toEqual(
			[],
		);
	});

	test('finds all of any codes and tokens between any words, wherever lines are broken', () => {
		const names = fc.stringMatching(/^[A-Z][a-z]{1,20}( [A-Z][a-z]{1,20}){0,4}$/u);
		const word = fc.stringMatching(/^[A-Za-z]{1,12}[,:]?$/u);
		const piece = fc.oneof(
			word.map((text) => ({ text, isToken: false })),
			names.map((name) => ({ text: packRecord(buildRecord({ name }), form), isToken: true })),
			fc.constant('').map(() => ({ text: submission, isToken: true })),
		);
		const ends = fc.constantFrom<readonly [string, string]>(['', ''], ['', '> '], ['=', '']);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 12 }),
				fc.integer({ min: 60, max: 998 }),
				ends,
				(pieces, columns, end) => {
					const text = wrap(pieces.map((each) => each.text).join('\n'), columns, end);
					const wanted = new Set(pieces.filter((each) => each.isToken).map((each) => each.text));
					expect(findTokens(text).map((token) => token.text)).toEqual([...wanted]);
				},
			),
		);
	});

	// A search that went back for each beginning would need hours, and the runner's patience ends.
	test.for([
		['letters', 'A'],
		['lines that begin like codes', 'AQ\n'],
		['long lines that begin like codes', `${'AQ'.repeat(30)}\n`],
		['long lines that begin like tokens', `eyJhbGciO${'a'.repeat(60)}\n`],
		['codes that were cut', `${code.slice(0, 45)}\n`],
		['quoted emptiness', '   \n>'],
	] as const)('goes through two megabytes of %s', ([, unit]) => {
		const text = unit.repeat(2_000_000 / unit.length);
		expect(findTokens(`${text}\n\n${submission}`).at(-1)?.text).toBe(submission);
	});
});

describe('measureRecord', () => {
	test('tells the length of any code, whatever follows it', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[A-Z][a-z]{0,90}$/u),
				fc.stringMatching(/^[\w-]{0,40}$/u),
				(name, after) => {
					const any = packRecord(buildRecord({ name }), form);
					expect(measureRecord(any + after)).toBe(any.length);
				},
			),
		);
	});

	test('says of a beginning that it is cut', () => {
		for (let length = 36; length < code.length; length += 1) {
			expect(measureRecord(code.slice(0, length))).toBe('cut');
		}
		expect(measureRecord(code.slice(0, 35))).toBeUndefined();
	});
});
