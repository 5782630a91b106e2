import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMail } from '#adapters/recap/decode-mail.ts';
import { findIntakes } from '#adapters/recap/find-intakes.ts';
import { packRecord } from '#domain/record/pack.ts';
import { buildRecord, form } from '#tests/unit/domain/record/record-builder.ts';
import { encodeBody, mailOf } from './mail.ts';

const code = packRecord(buildRecord(), form);
const other = packRecord(buildRecord({ name: 'Budi Rekaan' }), form);
const foundIn = (text: string) =>
	findIntakes({ source: 'a.eml', text: decodeMail(text) }, 1).intakes.map((each) => each.text);

test('results in each part of a mail in base64 are found, and each once', () => {
	const mail = mailOf(
		['text/plain', `Yth. SDM,\r\n\r\n${code}\r\nSalam`],
		['text/html', `<p>Yth. SDM,</p><p>${code}</p>`],
		['text/plain', other],
	);
	expect(findIntakes({ source: '', text: mail }, 1).intakes.map((each) => each.text)).not.toContain(
		code,
	);
	expect(foundIn(mail)).toEqual([code, other]);
});

test.for<[string, string]>([
	['line ends of Unix', `content-transfer-encoding: BASE64\n\n${encodeBody(code, '\n')}\n`],
	['no line break at its end', `Content-Transfer-Encoding:base64\r\n\r\n${encodeBody(code)}`],
	[
		'all on one line',
		`Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(code).toString('base64')}\r\n`,
	],
	['padding', `Content-Transfer-Encoding: base64\r\n\r\n${encodeBody(`${code}\n`)}\r\n`],
	[
		'UTF-16',
		`Content-Transfer-Encoding: base64\r\n\r\n${encodeBody(Buffer.from(`\uFEFF${code}`, 'utf16le'))}`,
	],
])('a mail of one body is read with %s', ([, mail]) => {
	expect(foundIn(mail)).toEqual([code]);
});

test('a mail that was cut gives what is left of it', () => {
	const mail = mailOf(['text/plain', `${code}\n${other}\n${'Salam. '.repeat(40)}`]);
	for (const lost of [150, 151, 152, 153, 154, 155]) {
		expect(foundIn(mail.slice(0, -lost))).toEqual([code, other]);
	}
});

test('pictures and archives in a mail are left out, and what follows them is read', () => {
	const mail = mailOf(
		['image/png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1, 2, 3])],
		['application/zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
		['text/plain', code],
	);
	expect(decodeMail(mail)).not.toContain('PNG');
	expect(foundIn(mail)).toEqual([code]);
});

test('any text that is no such mail comes back as it is', () => {
	for (const text of [
		'Content-Transfer-Encoding: 7bit\n\nQUJD\n',
		'Ia berkata: Content-Transfer-Encoding: base64\n\nQUJD\n',
		'Content-Transfer-Encoding: base64\n\nbukan base64!\n',
		'Content-Transfer-Encoding: base64',
	]) {
		expect(decodeMail(text)).toBe(text);
	}
	fc.assert(fc.property(fc.string(), (text) => decodeMail(text) === text));
});

test('any texts come back out of the mail that they were put in', () => {
	const text = fc
		.string({ unit: 'grapheme-composite', minLength: 1 })
		.filter((each) => each.isWellFormed() && !each.includes('\0') && !each.includes('\uFEFF'))
		.map((each) => `: ${each}`);
	fc.assert(
		fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
			const decoded = decodeMail(mailOf(...texts.map((each) => ['text/plain', each] as const)));
			for (const each of texts) expect(decoded).toContain(`${each}\n`);
		}),
	);
});

test('megabytes of headers and of one body take no more than their time', () => {
	const headers = 'Content-Transfer-Encoding: base64\n'.repeat(60_000);
	expect(decodeMail(headers)).toBe(headers);
	const body = encodeBody('Selamat pagi Bapak dan Ibu. '.repeat(300_000));
	const mail = `Content-Transfer-Encoding: base64\r\n\r\n${body}\r\n\r\n${code}`;
	expect(decodeMail(mail)).toContain(`Ibu. \n\r\n${code}`);
});
