import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeAssignment } from '#domain/assignment/assignment-token.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import type { Finding } from '#cli/verify-input.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { codeOf, START, submit } from '#tests/unit/domain/recap/recap-builder.ts';
import { makeSealedKey } from '#adapters/crypto/issuer-key.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { writeKeyFile } from '#domain/issuer/key-file.ts';
import { openDesk, patience, type Desk } from './netral-runner.ts';

const encode = (text: string) => toBase64Url(new TextEncoder().encode(text));
let desk: Desk;
let key: TestKey;

beforeAll(async () => {
	desk = await openDesk();
	key = await makeKey();
});

const findingsIn = (out: string) =>
	out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Finding);

describe('netral verify', patience, () => {
	test('says of each thing in a folder what holds, and ends with 1 where one was refused', async () => {
		const token = await submit(key, [codeOf()]);
		const [head = '', body = '', signature = ''] = token.split('.');
		const assignment = await writeAssignment(
			{
				...{ id: 'abcdefghijkl', course: 'netralitas', cohort: 'CPNS 2026', due: '2026-12-31' },
				...{ closes: '2026-12-31', issuer: 'BKPSDM Contoh', message: '' },
				...{ returns: { note: 'Kumpulkan.' }, issuedAt: START },
			},
			key.jwk,
			key.sign,
		);
		await desk.write('masuk/1.txt', `Ini hasil saya:\n${token}\nterima kasih`);
		await desk.write(
			'masuk/2.txt',
			`https://netral.contoh.example/verifikasi/#${codeOf({ responses: {} })}`,
		);
		await desk.write('masuk/3.txt', assignment);
		await desk.write('masuk/4.txt', 'Maaf, filenya menyusul.');
		await desk.write('masuk/5.txt', [head, `${body.slice(0, -8)}AAAAAAAA`, signature].join('.'));
		await desk.write(
			'masuk/6.ndjson',
			`${[encode('{"alg":"none"}'), body, signature].join('.')}\n${codeOf().slice(0, -8)}\n`,
		);
		const ran = await desk.netral(['verify', 'masuk', '--json']);
		expect(ran.code).toBe(1);
		expect(findingsIn(ran.out)).toMatchObject([
			{
				source: '1.txt',
				kind: 'record',
				ok: true,
				passed: true,
				score: 1,
				name: 'Siti Rekaandari, S.Sos.',
			},
			{ source: '2.txt', kind: 'record', ok: true, passed: false, score: 0 },
			{ source: '3.txt', kind: 'assignment', ok: true, name: 'CPNS 2026' },
			{ source: '4.txt', kind: 'other', ok: false, reason: 'nothing' },
			{ source: '5.txt', ok: false },
			{ source: '6.ndjson', ok: false, reason: 'algorithm' },
			{ source: '6.ndjson', ok: false, reason: 'damaged' },
		]);
	});

	test('reads files as the recap page does: mails, chats in a zip, UTF-16', async () => {
		const mail = Buffer.from(`Terlampir.\n${codeOf()}\n`).toString('base64');
		await desk.write('surat/1.eml', `Content-Transfer-Encoding: base64\r\n\r\n${mail}\r\n`);
		await desk.write(
			'surat/2.zip',
			zipSync({ 'chat.txt': strToU8(`21/11/26 09.14 - Siti: ${await submit(key, [codeOf()])}`) }),
		);
		await desk.write('surat/3.txt', Buffer.from(`\uFEFF${codeOf()}`, 'utf16le'));
		await desk.write('surat/4.pdf', '%PDF-1.7 sertifikat');
		await desk.write('surat/5.txt', '');
		const ran = await desk.netral(['verify', 'surat', '--json']);
		expect(findingsIn(ran.out)).toMatchObject([
			{ source: '1.eml', ok: true, passed: true },
			{ source: '2.zip/chat.txt', ok: true, passed: true },
			{ source: '3.txt', ok: true, passed: true },
			{ source: '4.pdf', kind: 'other', ok: false, reason: 'nothing' },
			{ source: '5.txt', kind: 'other', ok: false },
		]);
	});

	test('reads a stream, prints lines for people and ends with 0 where all is well', async () => {
		const ran = await desk.netral(['verify', '-'], {
			stdin: `${codeOf()}\n${JSON.stringify(await submit(key, [codeOf()]))}\n`,
		});
		expect(ran).toMatchObject({ code: 0, err: '' });
		const [one = '', other = '', ...rest] = ran.out.trim().split('\n');
		expect(rest).toEqual([]);
		for (const line of [one, other]) {
			expect(line).toMatch(
				/^BAIK .* lulus {2}nilai 100 {2}NTR-2026-\S+ {2}Siti Rekaandari, S\.Sos\./u,
			);
		}
	});

	test('50 MB of text in one line is refused in little memory', async () => {
		const ran = await desk.netral(['verify', '-', '--json'], {
			stdin: 'A'.repeat(50_000_000),
			env: { NODE_OPTIONS: '--max-old-space-size=120' },
		});
		expect(ran.code).toBe(1);
		expect(findingsIn(ran.out)).toMatchObject([{ ok: false, reason: 'too-long' }]);
	});
});

describe('netral sign', patience, () => {
	const passphrase = 'kuda baterai staples benar sekali';
	const env = { NETRAL_PASSPHRASE: passphrase };
	const sign = (...more: readonly string[]) =>
		desk.netral(
			[
				'sign',
				'lulus.txt',
				'--key',
				'kunci.json',
				'--site',
				'https://netral.contoh.example',
				'--out',
				'sah',
				'--json',
				...(more.length === 0 ? ['--all'] : more),
			],
			{ env },
		);

	beforeAll(async () => {
		const made = await makeSealedKey(passphrase, 1000);
		if (!made.ok) throw new Error(made.reason);
		const issuer = { id: 'bkpsdm-contoh', name: 'BKPSDM Kabupaten Contoh' };
		await desk.write(
			'kunci.json',
			writeKeyFile({ ...made.key, issuer, validFrom: '2026-01-01' }, sha256),
		);
		const { kty, crv, x, y } = made.key.jwk;
		const published = {
			kty,
			crv,
			x,
			y,
			kid: made.key.kid,
			alg: 'ES256',
			use: 'sig',
			nbf: START / 1000 - 86_400 * 400,
			iss: issuer.id,
			iss_name: issuer.name,
		};
		await desk.write('tepercaya/jwks.json', JSON.stringify({ keys: [published] }));
		await desk.write(
			'tepercaya/revocations.json',
			JSON.stringify({ asOf: '2026-11-22', revokedCredentials: [] }),
		);
		await desk.write(
			'lulus.txt',
			`${codeOf()}\n${codeOf({ name: 'Budi Rekawan', responses: {} })}\n`,
		);
	});

	test('signs what passed and nothing else, and nothing twice', async () => {
		expect(JSON.parse((await sign()).out)).toEqual({
			signed: 1,
			known: 0,
			refused: 0,
			notPassed: 1,
			notAsked: 0,
		});
		expect(JSON.parse((await sign()).out)).toMatchObject({ signed: 0, known: 1 });
	});

	test('what it signed is verified by the agency’s published key, certificate and credential', async () => {
		const ran = await desk.netral(['verify', 'sah', '--json', '--jwks', 'tepercaya/jwks.json']);
		expect(ran.code).toBe(0);
		const findings = findingsIn(ran.out);
		expect(findings.filter(({ kind }) => kind !== 'record')).toMatchObject([
			{ kind: 'credential', ok: true, reason: 'vouched' },
			{ kind: 'certificate', ok: true, reason: 'vouched', name: 'Siti Rekaandari, S.Sos.' },
		]);
	});

	test('without the list of keys nobody vouches', async () => {
		const ran = await desk.netral(['verify', 'sah']);
		expect(ran.code).toBe(1);
		expect(ran.out).toContain('daftar kunci instansi tidak ada');
	});

	test('signs only what HR names, as in a recap', async () => {
		await desk.write('rekap.csv', '1,Budi,NTR-2026-0000-0000\r\n');
		const ran = await sign('--only', 'rekap.csv');
		expect(JSON.parse(ran.out)).toMatchObject({ signed: 0, notAsked: 1 });
	});

	test('does not guess what to sign', async () => {
		const ran = await sign('--url', 'https://bkpsdm.contoh.example/');
		expect(ran).toMatchObject({ code: 2, out: '' });
		expect(ran.err).toContain('--only rekap.csv');
	});

	test('a wrong passphrase signs nothing', async () => {
		const ran = await desk.netral(
			[
				'sign',
				'lulus.txt',
				'--key',
				'kunci.json',
				'--site',
				'https://netral.contoh.example',
				'--out',
				'lain',
				'--all',
			],
			{ env: { NETRAL_PASSPHRASE: 'salah' } },
		);
		expect(ran).toMatchObject({ code: 2, out: '' });
		expect(ran.err).toContain('frasa sandi tidak cocok');
	});
});
