import { describe, expect, test } from 'vitest';
import { dateRange, longDate } from '#strings/dates.ts';
import { timeOf } from '#strings/times.ts';

describe('longDate', () => {
	test.for([
		['2024-02-14', '14 Februari 2024'],
		['2026-01-01', '1 Januari 2026'],
		['2026-08-17', '17 Agustus 2026'],
		['2026-12-31', '31 Desember 2026'],
	])('%s is %s', ([iso = '', shown]) => expect(longDate(iso)).toBe(shown));

	test('names each of the twelve months', () => {
		const names = Array.from({ length: 12 }, (_, index) =>
			longDate(`2026-${String(index + 1).padStart(2, '0')}-01`),
		);
		expect(new Set(names).size).toBe(12);
		for (const name of names) expect(name).toMatch(/^1 [A-Z][a-z]+ 2026$/);
	});
});

describe('dateRange', () => {
	test.for([
		{ from: '2024-02-14', until: '2024-02-14', shown: '14 Februari 2024' },
		{ from: '2024-02-11', until: '2024-02-13', shown: '11–13 Februari 2024' },
		{ from: '2024-01-31', until: '2024-02-01', shown: '31 Januari – 1 Februari 2024' },
		{ from: '2023-11-28', until: '2024-02-10', shown: '28 November 2023 – 10 Februari 2024' },
		{ from: '2023-02-01', until: '2024-02-01', shown: '1 Februari 2023 – 1 Februari 2024' },
	])('$from to $until is "$shown"', ({ from, until, shown }) => {
		expect(dateRange(from, until)).toBe(shown);
	});
});

describe('timeOf', () => {
	const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
	const morning = at(2026, 10, 23, 9, 5);

	test('is the clock alone on the same day, to its last minute', () => {
		expect(timeOf(morning, at(2026, 10, 23, 0, 0))).toBe('pukul 09.05');
		expect(timeOf(morning, at(2026, 10, 23, 23, 59))).toBe('pukul 09.05');
	});

	test('names the day on every other, also the same day of another year', () => {
		expect(timeOf(morning, at(2026, 10, 24, 0, 0))).toBe('23 November 2026 pukul 09.05');
		expect(timeOf(morning, at(2025, 10, 23, 9, 5))).toBe('23 November 2026 pukul 09.05');
	});

	test('midnight is 00.00', () => {
		expect(timeOf(at(2026, 0, 1, 0, 0), at(2026, 0, 1, 0, 0))).toBe('pukul 00.00');
	});
});
