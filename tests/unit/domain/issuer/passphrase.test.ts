import { expect, test } from 'vitest';
import { judgePassphrase, normalPassphrase } from '#domain/issuer/passphrase.ts';

test.for([
	['', 'too-short'],
	['tiga kata saja', 'fair'],
	['aku mau ini', 'too-short'],
	['satu dua tiga', 'too-short'],
	['satu dua tiga apa', 'fair'],
	['kuda baterai staples', 'fair'],
	['kuda baterai staples benar', 'fair'],
	['a1b2c3d4e5f6g', 'too-short'],
	['a1b2c3d4e5f6g7', 'fair'],
	['a1b2c3d4e5f6g7h8i9', 'strong'],
	['air api kau aku dia', 'strong'],
	['air api kau aku dia ibu', 'very-strong'],
	['a1b2c3d4e5f6g7h8i9j0k1l2', 'very-strong'],
] as const)('"%s" is %s', ([text, strength]) => {
	expect(judgePassphrase(text).strength).toBe(strength);
});

test('four words are enough however short, and no sign or digit is asked for', () => {
	expect(judgePassphrase('ibu api air kau')).toMatchObject({ words: 4, strength: 'fair' });
});

test('a word said again is no other word', () => {
	expect(judgePassphrase('api api Api')).toMatchObject({ words: 1, strength: 'too-short' });
});

test('spaces around do not count', () => {
	expect(judgePassphrase('   pendek      ')).toMatchObject({
		characters: 6,
		strength: 'too-short',
	});
});

test('what looks the same is the same, on whatever keyboard', () => {
	expect(normalPassphrase(' cafe\u0301 ')).toBe(normalPassphrase('caf\u00e9'));
	expect(normalPassphrase('ａ')).toBe('a');
});
