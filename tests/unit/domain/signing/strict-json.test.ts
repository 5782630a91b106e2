import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictJson } from '#domain/signing/strict-json.ts';

test.for([
	['twice the same name', '{"a":1,"a":2}'],
	['the same name in another spelling', String.raw`{"a":1,"\u0061":2}`],
	['twice in an object within a list', '[{"a":[{"b":1,"c":2,"b":3}]}]'],
	['twice with an object between', '{"a":{"b":1},"c":2,"a":3}'],
	['no JSON', '{a:1}'],
	['nothing', ''],
] as const)('%s is refused', ([, text]) => {
	expect(parseStrictJson(text)).toBeUndefined();
});

test.for([
	['the same name in two objects', '{"a":{"a":1},"b":[{"a":1},{"a":2}]}'],
	['a name that is also a value', '{"a":"b","b":"a"}'],
	['brackets, colons and quotes within strings', String.raw`{"a":"{\"a\":1,","b":"a\":"}`],
] as const)('%s is taken', ([, text]) => {
	expect(parseStrictJson(text)).toEqual(JSON.parse(text));
});

test('whatever JSON.stringify writes is read back', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = JSON.stringify(value);
			expect(parseStrictJson(text)).toEqual(JSON.parse(text));
		}),
	);
});
