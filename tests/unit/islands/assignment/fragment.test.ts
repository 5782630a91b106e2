import { expect, test } from 'vitest';
import { placeIn, sendingFor, tokenIn, WITHOUT } from '#islands/assignment/fragment.ts';

test('a token is a token however short it was cut', () => {
	expect(tokenIn('#eyJhb')).toBe('eyJhb');
	expect(tokenIn(`#x${'a'.repeat(60)}`)).toBe(`x${'a'.repeat(60)}`);
});

test('places of the page are no tokens', () => {
	for (const hash of [
		'',
		'#',
		'#isi',
		'#daftar-tugas',
		'#kirim-hasil',
		sendingFor('a'.repeat(60)),
	]) {
		expect(tokenIn(hash)).toBe('');
	}
});

test('a way to send leads to its assignment, or to none', () => {
	expect(placeIn(sendingFor('abcDEF_12-34-kid'))).toBe('abcDEF_12-34-kid');
	expect(placeIn('#kirim-hasil')).toBe(WITHOUT);
	expect(placeIn('#isi')).toBe('');
});
