import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExpired } from '#domain/record/certificate.ts';
import { expiryOf, mostUrgent } from '#domain/record/expiry.ts';

/** Noon in WIB. */
const on = (day: string) => Date.parse(`${day}T05:00:00Z`);

describe('expiryOf', () => {
	test.for([
		['2026-01-31', '2028-01-31', { state: 'valid' }],
		['2026-02-01', '2026-06-01', { state: 'valid' }],
		['2026-02-02', '2026-06-01', { state: 'ending', unit: 'months', left: 3 }],
		['2026-04-01', '2026-06-01', { state: 'ending', unit: 'months', left: 2 }],
		['2026-04-02', '2026-06-01', { state: 'ending', unit: 'months', left: 1 }],
		['2026-05-02', '2026-06-01', { state: 'ending', unit: 'days', left: 30 }],
		['2026-06-01', '2026-06-01', { state: 'ending', unit: 'days', left: 0 }],
		['2026-06-02', '2026-06-01', { state: 'expired' }],
		['2025-12-15', '2026-01-20', { state: 'ending', unit: 'months', left: 1 }],
	] as const)('on %s a certificate until %s is %o', ([today, until, expected]) => {
		expect(expiryOf(until, on(today))).toEqual(expected);
	});

	test('the last day ends at midnight in WIB, wherever the reader is', () => {
		const midnight = Date.parse('2026-06-01T17:00:00Z');
		expect(expiryOf('2026-06-01', midnight - 1)).toMatchObject({ state: 'ending', left: 0 });
		expect(expiryOf('2026-06-01', midnight)).toEqual({ state: 'expired' });
	});

	const days = fc.integer({ min: 0, max: 20_000 }).map((day) => day * 86_400_000);
	const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

	test('agrees with the certificate itself on what has expired', () => {
		fc.assert(
			fc.property(days, days, (until, now) => {
				const expiry = expiryOf(dayOf(until), now);
				expect(expiry.state === 'expired').toBe(isExpired(dayOf(until), now));
			}),
		);
	});

	test('a clock that jumps back never makes the time left shorter', () => {
		const weight = (until: string, now: number) => {
			const expiry = expiryOf(until, now);
			if (expiry.state === 'expired') return -1;
			if (expiry.state === 'valid') return Infinity;
			return expiry.unit === 'days' ? expiry.left : expiry.left * 100;
		};
		fc.assert(
			fc.property(days, days, fc.nat(800), (until, now, back) => {
				const end = dayOf(until);
				const before = now - back * 86_400_000;
				expect(weight(end, before)).toBeGreaterThanOrEqual(weight(end, now));
			}),
		);
	});
});

test('of several certificates that are about to end, the one that ends first is spoken of', () => {
	const held = [
		{ course: 'ini', until: '2028-01-01' },
		{ course: 'lain', until: '2026-05-01' },
		{ course: 'ketiga', until: '2026-04-01' },
		{ course: 'keempat', until: '2026-04-15' },
	];
	const courseOn = (day: string) => mostUrgent(held, 'ini', on(day))?.course;
	expect(courseOn('2026-03-20')).toBe('ketiga');
	expect(courseOn('2026-04-02')).toBe('keempat');
	expect(courseOn('2026-05-02')).toBe('ini');
});
