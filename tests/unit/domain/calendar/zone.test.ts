import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { daysBetween } from '#domain/calendar-day.ts';
import { dateIn, isZone, untilMidnight, type Zone } from '#domain/calendar/zone.ts';

const at = (time: string) => Date.parse(time);
const zone = fc.constantFrom<Zone>('WIB', 'WITA', 'WIT');
const instant = fc.integer({ min: at('1990-01-01'), max: at('2090-01-01') });

test.for([
	['2024-11-23T14:59:59.999Z', '2024-11-23', '2024-11-23', '2024-11-23'],
	['2024-11-23T15:00:00.000Z', '2024-11-23', '2024-11-23', '2024-11-24'],
	['2024-11-23T15:59:59.999Z', '2024-11-23', '2024-11-23', '2024-11-24'],
	['2024-11-23T16:00:00.000Z', '2024-11-23', '2024-11-24', '2024-11-24'],
	['2024-11-23T16:59:59.999Z', '2024-11-23', '2024-11-24', '2024-11-24'],
	['2024-11-23T17:00:00.000Z', '2024-11-24', '2024-11-24', '2024-11-24'],
] as const)('at %s it is %s in WIB, %s in WITA and %s in WIT', ([time, wib, wita, wit]) => {
	expect([dateIn('WIB', at(time)), dateIn('WITA', at(time)), dateIn('WIT', at(time))]).toEqual([
		wib,
		wita,
		wit,
	]);
});

test('no two zones are more than one day apart, and the east is never behind', () => {
	fc.assert(
		fc.property(instant, (time) => {
			const west = daysBetween(dateIn('WIB', time), dateIn('WITA', time));
			const all = daysBetween(dateIn('WIB', time), dateIn('WIT', time));
			expect(west).toBeGreaterThanOrEqual(0);
			expect(all).toBeGreaterThanOrEqual(west);
			expect(all).toBeLessThanOrEqual(1);
		}),
	);
});

test('the day changes at midnight and not a millisecond before', () => {
	fc.assert(
		fc.property(zone, instant, (name, time) => {
			const wait = untilMidnight(name, time);
			const today = dateIn(name, time);
			expect(wait).toBeGreaterThan(0);
			expect(dateIn(name, time + wait - 1)).toBe(today);
			expect(daysBetween(today, dateIn(name, time + wait))).toBe(1);
		}),
	);
});

test('the zone of the device changes nothing', () => {
	onTestFinished(() => void vi.unstubAllEnvs());
	const days = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Jayapura'].map((device) => {
		vi.stubEnv('TZ', device);
		return dateIn('WIB', at('2024-02-13T16:59:59.999Z'));
	});
	expect(days).toEqual(['2024-02-13', '2024-02-13', '2024-02-13']);
});

test('only the three zones are zones', () => {
	expect(['WIB', 'WITA', 'WIT', 'UTC', '', 'toString'].filter(isZone)).toEqual([
		'WIB',
		'WITA',
		'WIT',
	]);
});
