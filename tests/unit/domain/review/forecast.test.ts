import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBars } from '#domain/review/chart.ts';
import * as steps from '#domain/review/forecast.ts';
import type { ForecastSource } from '#domain/review/forecast.ts';
import { retrievability } from '#domain/review/fsrs.ts';
import { buildCard, forgottenOn, missedCards } from './cards-builder.ts';

const source = (over: Partial<ForecastSource> = {}): ForecastSource => ({
	cards: missedCards(40),
	today: 0,
	votingDay: 60,
	minutes: 5,
	spentSeconds: 0,
	...over,
});

/** All of it at once. */
function finish<T>(work: Generator<undefined, T>): T {
	let step = work.next();
	while (step.done !== true) step = work.next();
	return step.value;
}
const forecastReview = (from: ForecastSource) => finish(steps.forecastReview(from));
const minutesThatSuffice = (from: ForecastSource) => finish(steps.minutesThatSuffice(from));

describe('a forecast', () => {
	test('has every day until the eve, none above the minutes given, and a better end than doing nothing', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 1, max: 30 }),
				fc.nat(30_000),
				(count, length, minutes, today) => {
					const cards = missedCards(count, today);
					const votingDay = today + length;
					const forecast = forecastReview(source({ cards, today, votingDay, minutes }));
					expect(forecast.days.map(({ day }) => day)).toEqual(
						Array.from({ length }, (_, index) => today + index),
					);
					for (const day of forecast.days) expect(day.minutes).toBeLessThanOrEqual(minutes + 1e-9);
					expect(forecast.recall).toBeGreaterThanOrEqual(forecast.untouched - 0.1);
					expect(forecast.recall).toBeLessThanOrEqual(1);
				},
			),
			{ numRuns: 40 },
		);
	});

	test('is the same for the same cards', () => {
		expect(forecastReview(source())).toEqual(forecastReview(source()));
	});

	test('reaches the target with enough minutes', () => {
		expect(forecastReview(source())).toMatchObject({ suffices: true });
	});

	test('says where the minutes do not reach it, and how many would', () => {
		const few = source({ cards: missedCards(200), minutes: 2 });
		const forecast = forecastReview(few);
		expect(forecast.suffices).toBe(false);
		expect(forecast.reached).toBeLessThan(0.5);
		const enough = minutesThatSuffice(few);
		expect(enough).toBeGreaterThan(2);
		expect(forecastReview({ ...few, minutes: enough ?? 0 }).suffices).toBe(true);
	});

	test('takes off what was spent of today', () => {
		const [full] = forecastReview(source({ today: 3 })).days;
		const [rest] = forecastReview(source({ today: 3, spentSeconds: 240 })).days;
		expect(full?.minutes).toBeCloseTo(5);
		expect(rest?.minutes).toBeCloseTo(1);
	});

	test('of doing nothing is what memory will hold; what was never looked at is not known', () => {
		const known = buildCard('a');
		const cards = [known, buildCard('b', { memory: undefined })];
		const { untouched } = forecastReview(source({ cards }));
		expect(untouched).toBeCloseTo(retrievability(forgottenOn(0), 60) / 2, 10);
	});

	test('ends on the eve: nobody reviews on the voting day', () => {
		const eve = source({ votingDay: 1, spentSeconds: 300 });
		const { recall, untouched } = forecastReview(eve);
		expect(recall).toBeCloseTo(untouched, 10);
	});

	test('of no cards costs nothing', () => {
		const { days, recall } = forecastReview(source({ cards: [] }));
		expect(days.every(({ minutes }) => minutes === 0)).toBe(true);
		expect(recall).toBe(0);
	});
});

describe('bars', () => {
	const days = (count: number) =>
		Array.from({ length: count }, (_, day) => ({ day, cards: 2, minutes: 1 }));

	test.for([
		[1, 1, 1],
		[100, 1, 100],
		[101, 7, 15],
		[700, 7, 100],
		[3650, 28, 131],
	] as const)('%i days are bars of %i days', ([count, width, length]) => {
		const { bars, width: found } = toBars(days(count));
		expect([found, bars.length]).toEqual([width, length]);
		expect(bars.reduce((sum, { cards }) => sum + cards, 0)).toBe(2 * count);
		expect(bars.at(-1)?.until).toBe(count - 1);
		expect(bars.map(({ minutes }) => minutes)).toEqual(bars.map(() => 1));
	});
});
