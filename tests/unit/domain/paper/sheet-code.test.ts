import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formLetters, readHex, readSheetCode, showSheetCode } from '#domain/paper/sheet-code.ts';
import { anySeed } from '#tests/unit/domain/builders.ts';

test('the code of a sheet is read back as it is shown', () => {
	fc.assert(
		fc.property(anySeed, fc.constantFrom(...formLetters), (seed, letter) => {
			const number = formLetters.indexOf(letter) + 1;
			expect(readSheetCode(showSheetCode(letter, seed))).toEqual({
				ok: true,
				letter,
				number,
				seed,
			});
		}),
	);
});

test.for(['b 8F3A-91c2-77E0-4b1d', 'B8f3a91c277e04b1d', 'B. 8f3a 9Ic2 77eO 4bld'])(
	'"%s" is typed well enough',
	(typed) => {
		const seed = '8f3a91c277e04b1d';
		expect(readSheetCode(typed)).toEqual({ ok: true, letter: 'B', number: 2, seed });
	},
);

test.for([
	['', 'empty', undefined],
	['D 8f3a 91c2 77e0 4b1d', 'letter', 'D'],
	['8f3a 91c2 77e0 4b1d', 'letter', '8'],
	['a f3a 91c2 77e0 4b1d', 'letter', 'A'],
	['A 8f3a 91c2 77e0 4b1', 'letter', 'A'],
	['A 8f3a 91c2 77e0', 'length', '12'],
	['A 8f3a 91c2 77e0 4b1d 2', 'length', '17'],
	['A 8f3a 91c2 77e0 4b1z', 'characters', 'z'],
] as const)('"%s" is refused: %s', ([typed, reason, found]) => {
	expect(readSheetCode(typed)).toEqual({ ok: false, reason, ...(found && { found }) });
});

test('typed junk never throws', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'AaD0fz -.½①é\u{1f600}\u0000\ud800') }),
			(text) => {
				expect(readHex(text).ok).toBeTypeOf('boolean');
				expect(readSheetCode(text).ok).toBeTypeOf('boolean');
			},
		),
	);
});
