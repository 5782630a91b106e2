import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf, type Aim, fitInto, standingOf } from '#domain/review/agenda.ts';
import type { ReviewCard } from '#domain/review/cards.ts';
import { remember } from '#domain/review/fsrs.ts';
import { buildCard, missedCards } from './cards-builder.ts';

const steady: Aim = { mode: 'steady' };
const agenda = (cards: readonly ReviewCard[], day: number, aim: Aim = steady, minutes = 10) =>
	agendaOf(
		cards.map((card) => standingOf(card, card.memory, aim)),
		{ day, seconds: minutes * 60, aim },
	).map(({ card }) => card.id);

/** A memory that was kept up for a year. */
const firm = [0, 3, 12, 40, 120].reduce(
	(memory, day) => remember(memory, 'good', day),
	remember(undefined, 'good', 0),
);

describe('an agenda', () => {
	test('holds what has faded, not what is fresh', () => {
		expect(agenda([buildCard('a')], 1)).toEqual(['a']);
		expect(agenda([buildCard('a', { memory: firm })], 125)).toEqual([]);
	});

	test('never holds a card twice on one day, however weak it is', () => {
		const horizon: Aim = { mode: 'horizon', votingDay: 1 };
		expect(agenda([buildCard('a')], 0)).toEqual([]);
		expect(agenda([buildCard('a')], 0, horizon)).toEqual([]);
	});

	test('begins with answers that were wrong although the learner was sure', () => {
		const cards = [buildCard('a'), buildCard('b', { isUrgent: true }), buildCard('c')];
		expect(agenda(cards, 5)[0]).toBe('b');
	});

	test('holds what was never looked at, last', () => {
		const cards = [buildCard('new', { memory: undefined }), buildCard('old')];
		expect(agenda(cards, 5)).toEqual(['old', 'new']);
	});

	test('relaxes after the voting day: the same card comes later', () => {
		const memory = remember(undefined, 'good', 0);
		const dueBy = (aim: Aim) => standingOf(buildCard('a'), memory, aim).due;
		expect(dueBy({ mode: 'relaxed' })).toBeGreaterThan(dueBy(steady));
	});
});

describe('last looks before the voting day', () => {
	const votingDay = 100;
	const horizon: Aim = { mode: 'horizon', votingDay };
	/** Due again only long after the voting day, yet below the target on it. */
	const fading = remember(remember(undefined, 'good', 50), 'good', 60);
	const cards = Array.from({ length: 20 }, (_, index) =>
		buildCard(`c${index}`, { memory: fading }),
	);

	test('do not begin while later days have room for them', () => {
		expect(agenda(cards, 70, horizon)).toEqual([]);
	});

	test('begin when the days left are just filled by them', () => {
		expect(agenda(cards, 98, horizon).length).toBeGreaterThan(0);
	});

	test('begin earlier for those who give fewer minutes', () => {
		expect(agenda(cards, 92, horizon, 10)).toEqual([]);
		expect(agenda(cards, 92, horizon, 1).length).toBeGreaterThan(0);
	});

	test('give way to the weakest where time is too short for all, and else to the firmest', () => {
		const weak = remember(remember(undefined, 'again', 60), 'good', 80);
		const both = cards.map((card, index) => (index < 10 ? card : { ...card, memory: weak }));
		expect(agenda(both, 99, horizon, 10)[0]).toBe('c0');
		expect(agenda(both, 99, horizon, 1)[0]).toBe('c10');
	});

	test('leave out what is known well enough on that day', () => {
		expect(agenda([buildCard('a', { memory: { ...firm, day: 90 } })], 99, horizon)).toEqual([]);
	});
});

test('what does not fit moves and is never dropped', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 5, max: 180 }), { maxLength: 30 }),
			fc.integer({ min: -100, max: 3000 }),
			(costs, seconds) => {
				const all = costs.map((cost, index) => ({
					card: buildCard(`c${index}`, { seconds: cost }),
				}));
				const { now, later } = fitInto(all, seconds);
				expect([...now, ...later]).toEqual(all);
				const spent = now.reduce((sum, { card }) => sum + card.seconds, 0);
				if (now.length > 1) expect(spent).toBeLessThanOrEqual(seconds);
				if (seconds <= 0) expect(now).toEqual([]);
				if (seconds > 0 && all.length > 0) expect(now.length).toBeGreaterThan(0);
			},
		),
	);
});

test('the agenda of a day is the same for the same cards', () => {
	const cards = missedCards(50);
	expect(agenda(cards, 3)).toEqual(agenda(cards, 3));
	expect(new Set(agenda(cards, 3)).size).toBe(50);
});
