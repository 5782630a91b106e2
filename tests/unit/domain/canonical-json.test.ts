import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';

describe('canonicalJson', () => {
	test('sorts keys by code unit at every depth and keeps lists as they are', () => {
		const value = { b: [{ d: 1, c: 2 }, 'x'], a: { Z: null, é: true, '10': 1, '9': 1 } };
		expect(canonicalJson(value)).toBe(
			'{"a":{"10":1,"9":1,"Z":null,"é":true},"b":[{"c":2,"d":1},"x"]}',
		);
	});

	test('leaves out keys without a value', () => {
		expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
	});

	test('writes numbers and strings as RFC 8785 shows them', () => {
		const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
		expect(canonicalJson({ numbers, string: '\u20ac$\u000f\nA\'B"\\"/' })).toBe(
			'{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
				'"string":"€$\\u000f\\nA\'B\\"\\\\\\"/"}',
		);
	});

	test('loses nothing that JSON holds', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});

	test('does not depend on the order in which keys were set', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				const backwards = Object.fromEntries(Object.entries(value).reverse());
				expect(canonicalJson(backwards)).toBe(canonicalJson(value));
			}),
		);
	});
});
