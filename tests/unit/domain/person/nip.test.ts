import { describe, expect, test } from 'vitest';
import { checkNip, maskNip } from '#domain/person/nip.ts';

const today = '2026-11-22';
const check = (text: string) => checkNip(text, today);

describe('checkNip', () => {
	test.for([
		'199001012022042987',
		'19900101 202204 2 987',
		'19900101.202204.2.987',
		'19900101-202204-2-987',
		' 19900101\u00a0202204 2 987\n',
	])('reads %j as the NIP of a PNS', (text) => {
		expect(check(text)).toEqual({
			ok: true,
			nip: '199001012022042987',
			kind: 'pns',
			shown: '19900101 202204 2 987',
		});
	});

	test('reads a code of work agreement instead of a month as the number of a PPPK', () => {
		expect(check('198505172023211983')).toEqual({
			ok: true,
			nip: '198505172023211983',
			kind: 'pppk',
			shown: '19850517 202321 1 983',
		});
	});

	test.for(['', '  ', ' . '])('%j is left empty, which is allowed', (text) => {
		expect(check(text)).toEqual({ ok: true, nip: '' });
	});

	test.for([
		{ name: 'a letter', text: '19900101202204200O', reason: 'letters', found: 'O' },
		{ name: 'markup', text: '<b>199001012022042987', reason: 'letters', found: '<' },
		{ name: 'digits of another script', text: '١٩٩٠٠١٠١٢٠٢٢٠٤٢٠٠١', reason: 'letters', found: '١' },
		{ name: 'a comma for the gender', text: '19900101202204,001', reason: 'letters', found: ',' },
		{ name: '17 digits', text: '19900101202204200', reason: 'length', found: '17' },
		{ name: '19 digits', text: '1990010120220429871', reason: 'length', found: '19' },
		{ name: '30 February', text: '199002302022042987', reason: 'birth-date', found: '19900230' },
		{
			name: '29 February of a common year',
			text: '199102292022042987',
			reason: 'birth-date',
			found: '19910229',
		},
		{ name: 'month 13', text: '199013012022042987', reason: 'birth-date', found: '19901301' },
		{ name: 'day 0', text: '199001002022042987', reason: 'birth-date', found: '19900100' },
		{ name: 'birth in 1939', text: '193912311960012987', reason: 'birth-date', found: '19391231' },
		{
			name: 'birth 15 years ago',
			text: '201101012026042987',
			reason: 'birth-date',
			found: '20110101',
		},
		{
			name: 'appointment at 15',
			text: '199001012005042987',
			reason: 'appointment-year',
			found: '2005',
		},
		{
			name: 'appointment in two years',
			text: '199001012028042987',
			reason: 'appointment-year',
			found: '2028',
		},
		{
			name: 'appointment in month 0',
			text: '199001012022002987',
			reason: 'appointment-month',
			found: '00',
		},
		{
			name: 'appointment in month 13',
			text: '199001012022132987',
			reason: 'appointment-month',
			found: '13',
		},
		{ name: 'code 20', text: '199001012022202987', reason: 'appointment-month', found: '20' },
		{ name: 'gender 0', text: '199001012022040001', reason: 'gender', found: '0' },
		{ name: 'gender 3', text: '199001012022043001', reason: 'gender', found: '3' },
		{ name: 'serial number 0', text: '199001012022042000', reason: 'serial', found: '000' },
	])('refuses $name and shows what it found', ({ text, reason, found }) => {
		expect(check(text)).toEqual({ ok: false, reason, found });
	});

	test.for([
		{ name: '29 February of a leap year', text: '199202292022042987' },
		{ name: 'birth in 1940', text: '194001011960012987' },
		{ name: 'birth 16 years ago, appointed at 16', text: '201001012026042987' },
		{ name: 'appointment next year', text: '199001012027042987' },
		{ name: 'December', text: '199001012022122987' },
		{ name: 'code 21', text: '199001012022212987' },
		{ name: 'code 99', text: '199001012022992987' },
		{ name: 'serial number 999', text: '199001012022041999' },
	])('accepts $name', ({ text }) => {
		expect(check(text)).toMatchObject({ ok: true, nip: text });
	});
});

test('a masked NIP shows the birth date alone, and an empty one nothing', () => {
	expect(maskNip('199001012022042987')).toBe('19900101 ****** * ***');
	expect(maskNip('')).toBe('');
});
