import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeIn } from '#islands/certificate/certificate-view.ts';

const code = 'AbC-_09';

test.for([
	{ what: 'the code alone', text: code },
	{ what: 'a link', text: `https://contoh.go.id/sub/verifikasi/#${code}` },
	{ what: 'a fragment', text: `#${code}` },
	{
		what: 'a link that a message broke into lines',
		text: `https://contoh.go.id/\n #AbC-\r\n\t_09 `,
	},
	{ what: 'a code with no-break spaces', text: `\u00a0AbC\u00a0-_09` },
])('$what gives the code', ({ text }) => {
	expect(codeIn(text)).toBe(code);
});

test('nothing gives nothing', () => {
	expect(['', ' \n', '#', 'https://contoh.go.id/#'].map(codeIn)).toEqual(['', '', '', '']);
});

test('what follows a second # is kept, so that it is refused and not overlooked', () => {
	expect(codeIn(`#${code}#lain`)).toBe(`${code}#lain`);
});

test('a megabyte is handed back unsearched, to be refused for its length', () => {
	const text = `#${'A'.repeat(1_000_000)}`;
	expect(codeIn(text)).toBe(text);
	expect(codeIn(`#${'A'.repeat(19_999)}`)).toHaveLength(19_999);
});

test('a code comes through any link and any white space unharmed', () => {
	const codes = fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/);
	fc.assert(
		fc.property(codes, fc.nat(200), (any, at) => {
			expect(codeIn(`  https://contoh.go.id/#${any.slice(0, at)} \n${any.slice(at)}`)).toBe(any);
		}),
	);
});
