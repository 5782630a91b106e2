import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDay } from '#domain/calendar-day.ts';
import { addDays, monthsBefore } from '#domain/calendar/shift-day.ts';

test.for([
	['2024-09-22', 6, '2024-03-22'],
	['2024-02-14', 20, '2022-06-14'],
	['2024-08-31', 6, '2024-02-29'],
	['2023-08-31', 6, '2023-02-28'],
	['2031-03-31', 6, '2030-09-30'],
	['2031-01-15', 1, '2030-12-15'],
	['2024-02-29', 12, '2023-02-28'],
	['2024-12-15', -1, '2025-01-15'],
] as const)('%s, %i months before, is %s', ([date, months, before]) => {
	expect(monthsBefore(date, months)).toBe(before);
});

const day = fc
	.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('any number of months before a day is a day of the month wanted, later in it never', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: 0, max: 60 }), (date, months) => {
			const before = monthsBefore(date, months);
			expect(isCalendarDay(before)).toBe(true);
			const monthOf = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
			expect(monthOf(date) - monthOf(before)).toBe(months);
			const isSame = before.slice(8) === date.slice(8);
			// A day that the month lacks gives its last one.
			expect(isSame || addDays(before, 1).slice(8) === '01').toBe(true);
		}),
	);
});

test('days are added across months and leap days, and taken away again', () => {
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
	fc.assert(
		fc.property(day, fc.integer({ min: -900, max: 900 }), (date, days) => {
			expect(addDays(addDays(date, days), -days)).toBe(date);
		}),
	);
});
