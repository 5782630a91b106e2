import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { addDays } from '#domain/calendar/shift-day.ts';
import { countedRules, findPlanFaults, planElection } from '#domain/calendar/what-if.ts';

const { content } = checkContent('content');
const periodsOf = (id: string) => {
	const periods = content.elections.find((election) => election.id === id)?.periods ?? [];
	return new Map(periods.map(({ phase, from, until }) => [phase, { from, until }]));
};
const phaseOf = (plan: ReturnType<typeof planElection>, phase: string) => {
	const { from, until } = plan.phases.find((each) => each.phase === phase) ?? {};
	return { from, until };
};
const markOf = (plan: ReturnType<typeof planElection>, name: string) =>
	plan.marks.find(({ mark }) => mark === name)?.date;

test('the rules of a Pilkada give the days of 2024 back', () => {
	const real = periodsOf('pilkada-2024');
	const plan = planElection('pilkada', { votingDay: '2024-11-27', candidates: '2024-09-22' });
	for (const phase of ['kampanye', 'masa-tenang', 'pemungutan']) {
		expect(phaseOf(plan, phase), phase).toEqual(real.get(phase));
	}
	expect(phaseOf(plan, 'pendaftaran-penetapan').until).toBe(
		real.get('pendaftaran-penetapan')?.until,
	);
	expect(phaseOf(plan, 'rekapitulasi-sengketa').from).toBe(real.get('rekapitulasi-sengketa')?.from);
	expect(markOf(plan, 'transfers')).toBe('2024-03-22');
});

test('the rules of a Pemilu give the days of 2024 back', () => {
	const real = periodsOf('pemilu-2024');
	// Counted back: 25 and 15 days before campaigning began on 28 November 2023.
	const plan = planElection('pemilu', {
		votingDay: '2024-02-14',
		list: '2023-11-03',
		candidates: '2023-11-13',
	});
	for (const phase of ['kampanye', 'masa-tenang', 'pemungutan']) {
		expect(phaseOf(plan, phase), phase).toEqual(real.get(phase));
	}
	expect(markOf(plan, 'stages')).toBe(real.get('pra-pencalonan')?.from);
});

test('what no typed day decides has no date', () => {
	const pemilu = planElection('pemilu', { votingDay: '2029-02-14' });
	const pilkada = planElection('pilkada', { votingDay: '2031-11-19' });
	for (const plan of [pemilu, pilkada]) {
		expect(phaseOf(plan, 'pra-pencalonan')).toEqual({});
		expect(phaseOf(plan, 'pendaftaran-penetapan')).toEqual({});
		expect(phaseOf(plan, 'pasca')).toEqual({});
		expect(phaseOf(plan, 'kampanye').from).toBeUndefined();
		expect(phaseOf(plan, 'rekapitulasi-sengketa').until).toBeUndefined();
	}
	expect(pilkada.marks).toEqual([]);
});

test.for([
	{ votingDay: '2029-02-14', list: '2028-11-01' },
	{ votingDay: '2029-02-14', candidates: '2028-11-01' },
	{ votingDay: '2029-02-14', list: '2028-11-01', candidates: '2028-11-12' },
])('a Pemilu whose two counts are not one day has no first day of campaigning: %o', (typed) => {
	expect(phaseOf(planElection('pemilu', typed), 'kampanye').from).toBeUndefined();
});

test('campaigning that would begin in the quiet days is a fault, on the last day before it is not', () => {
	// Quiet days from the 16th: the last day of campaigning is the 15th.
	const typed = (candidates: string) => ({ votingDay: '2031-11-19', candidates });
	expect(findPlanFaults('pilkada', typed('2031-11-12'))).toEqual([]);
	expect(findPlanFaults('pilkada', typed('2031-11-13'))).toEqual(['candidates']);
	expect(
		findPlanFaults('pemilu', {
			votingDay: '2029-02-14',
			list: '2029-02-01',
			candidates: '2029-03-01',
		}),
	).toEqual(['list', 'candidates']);
});

test('phases that have days never overlap and stand in order', () => {
	const offset = fc.integer({ min: 8, max: 400 });
	const voting = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2027-01-01', days));
	fc.assert(
		fc.property(voting, offset, (votingDay, before) => {
			const plan = planElection('pilkada', { votingDay, candidates: addDays(votingDay, -before) });
			const days = plan.phases.flatMap(({ from, until }) => [from, until].filter(Boolean));
			expect(days).toEqual(days.toSorted());
			expect(phaseOf(plan, 'masa-tenang')).toEqual({
				from: addDays(votingDay, -3),
				until: addDays(votingDay, -1),
			});
		}),
	);
});

test('phases and provisions that are counted with exist in the content', () => {
	const phases = content.phases
		.toSorted((one, other) => one.order - other.order)
		.map(({ id }) => id);
	expect(
		planElection('pemilu', { votingDay: '2029-02-14' }).phases.map(({ phase }) => phase),
	).toEqual(phases);
	const known = content.regulations.flatMap(({ id, provisions }) =>
		provisions.map(({ pinpoint }) => `${id}#${pinpoint}`),
	);
	expect(known).toEqual(expect.arrayContaining(Object.values(countedRules).flat()));
});
