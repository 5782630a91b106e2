import { expect, test } from 'vitest';
import { fits } from '#islands/law/fits.ts';

const law = {
	text: 'Undang-undang UU 5/2014 dicabut Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara',
	status: 'revoked',
	kind: 'uu',
};
const any = { words: '', status: '', kind: '' };

test.for(['', ' ', '5/2014', 'aparatur', 'SIPIL neg', 'uu, 2014', '“aparatur”'])(
	'the words "%s" find it',
	(words) => {
		expect(fits(law, { ...any, words })).toBe(true);
	},
);

test.for(['/2014', 'pparatur', 'uu 20/2023', '<script>', '🙂 aparatur kuda'])(
	'the words "%s" do not',
	(words) => {
		expect(fits(law, { ...any, words })).toBe(false);
	},
);

test('status and kind must both be those that were asked for', () => {
	expect(fits(law, { ...any, status: 'revoked', kind: 'uu' })).toBe(true);
	expect(fits(law, { ...any, status: 'in-force' })).toBe(false);
	expect(fits(law, { ...any, kind: 'pp' })).toBe(false);
});
