import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAgency } from '#domain/person/agency.ts';
import { checkName } from '#domain/person/name.ts';

describe('checkName', () => {
	test.for([
		'Al',
		'Siti Rekaandari, S.Sos., M.A.P.',
		"Dr. H. Ma'ruf (Amin) bin A/L Rahman-Said",
		'I Gusti Ngurah Rai 2',
		'Nguyễn Thị Ánh',
		'ꦱꦶꦠꦶ',
		'محمد',
		'李娜',
		'Nur’aini Saʼdiyah',
		'a'.repeat(100),
		'𠀀'.repeat(100),
	])('accepts "%s" as it is', (name) => {
		expect(checkName(name)).toEqual({ ok: true, name });
	});

	test('joins white space, also from a pasted table, and composes diacritics', () => {
		expect(checkName('  Siti\t\tRekaan \n\u00a0dari ')).toEqual({
			ok: true,
			name: 'Siti Rekaan dari',
		});
		expect(checkName('Andre\u0301')).toEqual({ ok: true, name: 'André' });
	});

	test.for(['', ' ', '\t\n', '\u00a0\u3000'])('%j is empty', (text) => {
		expect(checkName(text)).toEqual({ ok: false, reason: 'empty' });
	});

	test.for([
		{ text: 'A', reason: 'too-short', found: '1' },
		{ text: 'A.', reason: 'too-short', found: '1' },
		{ text: '12 34', reason: 'too-short', found: '0' },
		{ text: '--', reason: 'too-short', found: '0' },
		{ text: 'a'.repeat(101), reason: 'too-long', found: '101' },
		{ text: 'a'.repeat(500), reason: 'too-long', found: '500' },
		{ text: '<b>Siti</b>', reason: 'characters', found: '<' },
		{ text: 'Siti &amp; Budi', reason: 'characters', found: '&' },
		{ text: 'Siti"Nur', reason: 'characters', found: '"' },
		{ text: 'Siti\u0000', reason: 'characters', found: '\u0000' },
		{ text: 'Siti \u202eabc', reason: 'characters', found: '\u202e' },
		{ text: 'Siti\u200bNur', reason: 'characters', found: '\u200b' },
		{ text: 'Siti 🗳', reason: 'characters', found: '🗳' },
		{ text: 'Siti \ud83d', reason: 'characters', found: '\ud83d' },
		{ text: 'siti@contoh.go.id', reason: 'characters', found: '@' },
		{ text: '=SUM(A1)', reason: 'characters', found: '=' },
	])('refuses "$text" as $reason and shows what it found', ({ text, reason, found }) => {
		expect(checkName(text)).toEqual({ ok: false, reason, found });
	});

	test('accepts again what it has accepted, unchanged', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
				const checked = checkName(text);
				if (checked.ok) expect(checkName(checked.name)).toEqual(checked);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('checkAgency', () => {
	test.for([
		'',
		'B',
		'Badan Kepegawaian & PSDM; Kab. "Contoh" + UPT #2: Bidang I/II (Mutasi)',
		'7',
		'a'.repeat(120),
	])('accepts "%s" as it is', (agency) => {
		expect(checkAgency(agency)).toEqual({ ok: true, agency });
	});

	test('of white space alone is left empty', () => {
		expect(checkAgency(' \n ')).toEqual({ ok: true, agency: '' });
	});

	test.for([
		{ text: 'a'.repeat(121), reason: 'too-long', found: '121' },
		{ text: 'BKD <script>', reason: 'characters', found: '<' },
		{ text: 'BKD\u0007', reason: 'characters', found: '\u0007' },
	])('refuses "$text" as $reason and shows what it found', ({ text, reason, found }) => {
		expect(checkAgency(text)).toEqual({ ok: false, reason, found });
	});
});
