import { expect, test } from 'vitest';
import { findDayFault } from '#domain/calendar/check-day.ts';

test.for([
	['', 'empty'],
	['   ', 'empty'],
	['?', 'invalid'],
	['kemarin', 'invalid'],
	['2023-02-29', 'invalid'],
	['2023-13-01', 'invalid'],
	['25-11-2023', 'invalid'],
	['0000-01-01', 'early'],
	['0001-01-01', 'early'],
	['1945-08-16', 'early'],
	['2100-01-01', 'late'],
	['9999-12-31', 'late'],
	['275760-09-13', 'late'],
	['<b>2024</b>', 'invalid'],
] as const)('"%s" is %s', ([typed, fault]) => {
	expect(findDayFault(typed)).toBe(fault);
});

test.for(['1945-08-17', '2024-02-29', ' 2023-11-25 ', '2099-12-31'])('"%s" is fine', (typed) => {
	expect(findDayFault(typed)).toBeUndefined();
});
