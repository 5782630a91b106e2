import { expect, test } from 'vitest';
import { numberText } from '#strings/statistics.ts';

test.for([
	[0, '0'],
	[999, '999'],
	[1000, '1.000'],
	[2034, '2.034'],
	[1234567, '1.234.567'],
	[30.4, '30,4'],
	[50.76, '50,76'],
	[1234.5, '1.234,5'],
] as const)('%d is written %s', ([value, text]) => {
	expect(numberText(value)).toBe(text);
});
