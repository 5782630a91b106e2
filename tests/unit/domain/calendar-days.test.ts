import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '#domain/calendar-day.ts';

test.for([
	['2024-02-11', '2024-02-11', 0],
	['2024-02-11', '2024-02-13', 2],
	['2024-02-28', '2024-03-01', 2],
	['2023-02-28', '2023-03-01', 1],
	['2023-12-31', '2024-12-31', 366],
] as const)('from %s to %s it is %i days', ([from, until, days]) => {
	expect(daysBetween(from, until)).toBe(days);
});

test('days before and after any day in between add up', () => {
	const day = fc
		.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	fc.assert(
		fc.property(day, day, day, (one, two, three) => {
			expect(daysBetween(one, two) + daysBetween(two, three)).toBe(daysBetween(one, three));
		}),
	);
});
