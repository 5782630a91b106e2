import { expect, test } from 'vitest';
import { calendarSays } from '#strings/calendar.ts';
import { longDate } from '#strings/dates.ts';

test('the calendar writes dates as every other page does', () => {
	for (let month = 1; month <= 12; month += 1) {
		const date = `2028-${String(month).padStart(2, '0')}-05`;
		expect(calendarSays.longDate(date)).toBe(longDate(date));
	}
});
