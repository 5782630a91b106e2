import { expect, test } from 'vitest';
import { findPlanFaults } from '#domain/review/check-plan.ts';
import { toDay } from '#domain/calendar-day.ts';

const today = toDay('2026-11-22');
const faultsOf = (votingDay: string, minutes = '10') =>
	findPlanFaults({ votingDay, minutes }, today);

test.for([
	['2026-11-23', undefined],
	['2029-02-14', undefined],
	[' 2029-02-14 ', undefined],
	['2036-11-22', undefined],
	['2026-11-22', 'today'],
	['2026-11-21', 'past'],
	['1955-09-29', 'past'],
	['2036-12-31', 'far'],
	['2027-02-30', 'unknown'],
	['?', 'unknown'],
	['14-02-2029', 'unknown'],
	['', 'missing'],
] as const)('voting day %s: %s', ([day, fault]) => {
	expect(faultsOf(day)).toEqual(fault === undefined ? {} : { votingDay: fault });
});

test.for([
	['1', undefined],
	['240', undefined],
	[' 15 ', undefined],
	['0', 'few'],
	['-5', 'few'],
	['241', 'many'],
	['600', 'many'],
	['2.5', 'fraction'],
	['sepuluh', 'fraction'],
	['', 'missing'],
] as const)('%s minutes a day: %s', ([minutes, fault]) => {
	expect(faultsOf('2029-02-14', minutes)).toEqual(fault === undefined ? {} : { minutes: fault });
});

test('both faults are named at once', () => {
	expect(faultsOf('2020-01-01', '600')).toEqual({ votingDay: 'past', minutes: 'many' });
});
