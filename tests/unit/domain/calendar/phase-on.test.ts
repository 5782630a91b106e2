import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { daysBetween } from '#domain/calendar-day.ts';
import { phaseOn } from '#domain/calendar/phase-on.ts';
import { addDays } from '#domain/calendar/shift-day.ts';

const { content } = checkContent('content');
const dated = content.elections.filter(({ periods }) => periods.length > 0);
const order = new Map(content.phases.map((phase) => [phase.id, phase.order]));

const periods = [
	{ phase: 'kampanye', from: '2028-02-01', until: '2028-02-26' },
	{ phase: 'masa-tenang', from: '2028-02-27', until: '2028-02-29' },
	{ phase: 'pemungutan', from: '2028-03-01', until: '2028-03-01' },
	{ phase: 'pasca', from: '2028-03-10', until: '2028-03-31' },
];
const [campaign, quiet, voting, after] = periods;

test.for([
	['2028-01-31', { state: 'before', next: campaign, days: 1 }],
	[
		'2028-02-29',
		{
			state: 'during',
			period: quiet,
			day: 3,
			length: 3,
			left: 0,
			next: { period: voting, days: 1 },
		},
	],
	[
		'2028-02-27',
		{
			state: 'during',
			period: quiet,
			day: 1,
			length: 3,
			left: 2,
			next: { period: voting, days: 3 },
		},
	],
	['2028-03-02', { state: 'between', previous: voting, next: after, days: 8 }],
	['2028-03-31', { state: 'during', period: after, day: 22, length: 22, left: 0, next: undefined }],
	['2028-04-01', { state: 'after', previous: after, days: 1 }],
] as const)('where %s stands', ([date, standing]) => {
	expect(phaseOn(periods, date)).toEqual(standing);
});

test('an election without dates says nothing about any day', () => {
	expect(phaseOn([], '2029-02-14')).toEqual({ state: 'undated' });
});

test('there are dated elections to look at', () => {
	expect(dated.length).toBeGreaterThan(1);
});

describe.for(dated)('$id', ({ periods: own, votingDay = '' }) => {
	const first = own[0]?.from ?? '';
	const last = own.at(-1)?.until ?? '';
	const length = daysBetween(first, last);

	test('each day from its first to its last has exactly one phase, and they come in order', () => {
		const days = Array.from({ length: length + 1 }, (_, index) => addDays(first, index));
		const found = days.map((date) => {
			const phases = own.filter(({ from, until }) => from <= date && date <= until);
			expect(phases, date).toHaveLength(1);
			const standing = phaseOn(own, date);
			expect(standing, date).toMatchObject({ state: 'during', period: phases[0] });
			return order.get(phases[0]?.phase ?? '') ?? 0;
		});
		expect(found).toEqual(found.toSorted((one, other) => one - other));
		expect(phaseOn(own, votingDay)).toMatchObject({ period: { phase: 'pemungutan' }, length: 1 });
	});

	test('days left fall by one each midnight until the next phase begins', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: length - 1 }), (index) => {
				const today = phaseOn(own, addDays(first, index));
				const tomorrow = phaseOn(own, addDays(first, index + 1));
				if (today.state !== 'during' || tomorrow.state !== 'during') throw new Error('a gap');
				if (today.left === 0) {
					expect(today.next).toEqual({ period: tomorrow.period, days: 1 });
					expect(tomorrow.day).toBe(1);
				} else expect(tomorrow.left).toBe(today.left - 1);
			}),
		);
	});

	test('the day before it and the day after it are outside', () => {
		expect(phaseOn(own, addDays(first, -1)).state).toBe('before');
		expect(phaseOn(own, addDays(last, 1)).state).toBe('after');
	});
});
