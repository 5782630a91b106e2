import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, daysBetween, toDate, toDay } from '#domain/calendar-day.ts';

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

test('a day is that of the place, and changes at its midnight', () => {
	const at = Date.parse('2026-02-28T23:59:59+07:00');
	expect(toDate(dayOf({ at, offset: 420 }))).toBe('2026-02-28');
	expect(toDate(dayOf({ at: at + 1000, offset: 420 }))).toBe('2026-03-01');
	expect(toDate(dayOf({ at, offset: 540 }))).toBe('2026-03-01');
	expect(toDate(toDay('2028-02-28') + 1)).toBe('2028-02-29');
	expect(toDay('1970-01-02')).toBe(1);
});
