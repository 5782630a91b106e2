import { describe, expect, test } from 'vitest';
import { deriveSeed, type Random, seededRandom } from '#domain/assessment/random.ts';
import { agendaOf, type Aim, fitInto, standingOf } from '#domain/review/agenda.ts';
import type { ReviewCard } from '#domain/review/cards.ts';
import { daysUntil, type Memory, remember, retrievability } from '#domain/review/fsrs.ts';
import { missedCards } from './cards-builder.ts';

/** What is to be reviewed on a day, the most important first. */
type Policy = (held: readonly Held[], day: number, seconds: number) => readonly Held[];

/** A card as the policy believes it to be, and as the learner truly remembers it. */
interface Held {
	readonly card: ReviewCard;
	readonly believed: Memory;
	readonly real: Memory;
}

interface Case {
	readonly cards: number;
	readonly days: number;
	readonly minutes: number;
}

const SEED = '00000000000000aa';
const LEARNERS = 4;

const withHorizon =
	(votingDay: number): Policy =>
	(held, day, seconds) => {
		const aim: Aim = { mode: 'horizon', votingDay };
		const byCard = new Map(held.map((each) => [each.card.id, each]));
		const standings = held.map(({ card, believed }) => standingOf(card, believed, aim));
		return agendaOf(standings, { day, seconds, aim }).flatMap(
			({ card }) => byCard.get(card.id) ?? [],
		);
	};

/** Plain FSRS: a card returns when recall has fallen to `retention`; the best known come first. */
const withoutHorizon =
	(retention: number): Policy =>
	(held, day) =>
		held
			.filter(({ believed }) => {
				const days = Math.max(1, Math.round(daysUntil(believed, retention)));
				return day >= believed.day + days;
			})
			.sort(
				(one, other) => retrievability(other.believed, day) - retrievability(one.believed, day),
			);

/** One learner from day 0 to the voting day, who forgets by FSRS, each memory in its own measure. */
function live({ cards, days, minutes }: Case, policy: Policy, random: Random) {
	let held: readonly Held[] = missedCards(cards).map((card) => {
		const memory = card.memory ?? remember(undefined, 'again', 0);
		return { card, believed: memory, real: strayed(memory, random) };
	});
	let spent = 0;
	for (let day = 0; day < days; day += 1) {
		const { now } = fitInto(policy(held, day, minutes * 60), minutes * 60);
		const seen = new Map(now.map((each) => [each.card.id, answer(each, day, random)]));
		spent += now.reduce((sum, { card }) => sum + card.seconds, 0) / 60;
		held = held.map((each) => seen.get(each.card.id) ?? each);
	}
	const recall = held.reduce((sum, { real }) => sum + retrievability(real, days), 0);
	return { recall: recall / held.length, spent };
}

function answer({ card, believed, real }: Held, day: number, random: Random): Held {
	const isRecalled = random() < retrievability(real, day) * 2 ** 32;
	const grade = isRecalled ? 'good' : 'again';
	const after = { believed: remember(believed, grade, day), real: remember(real, grade, day) };
	return { card: { ...card, isUrgent: false }, ...after };
}

/** True stability is off by up to a third from what the model believes. */
function strayed(memory: Memory, random: Random): Memory {
	const share = 2 / 3 + (random() / 2 ** 32) * (4 / 3 - 2 / 3);
	return { ...memory, stability: memory.stability * share };
}

/** Means over several learners; the same ones for every policy. */
function simulate(setting: Case, policy: Policy) {
	const lives = Array.from({ length: LEARNERS }, (_, index) =>
		live(setting, policy, seededRandom(deriveSeed(SEED, index + 1))),
	);
	const mean = (value: 'recall' | 'spent') =>
		lives.reduce((sum, each) => sum + each[value], 0) / lives.length;
	return { recall: mean('recall'), spent: mean('spent') };
}

const retentions = [0.9, 0.85, 0.8, 0.75, 0.7, 0.65];

describe.for<Case & { readonly reached: number; readonly gain: number }>([
	{ cards: 40, days: 30, minutes: 5, reached: 0.9, gain: 0.06 },
	{ cards: 60, days: 90, minutes: 5, reached: 0.9, gain: 0.06 },
	{ cards: 120, days: 120, minutes: 5, reached: 0.9, gain: 0.06 },
	{ cards: 120, days: 200, minutes: 5, reached: 0.9, gain: 0.06 },
])('$cards cards, $days days, $minutes minutes a day', ({ reached, gain, ...setting }) => {
	const planned = simulate(setting, withHorizon(setting.days));

	test('with the horizon the target is truly recalled on the voting day', () => {
		expect(planned.recall).toBeGreaterThan(reached);
	});

	test('without it, as many minutes in all, or 5 percent more, leave clearly less at any retention', () => {
		const plain = retentions
			.map((retention) => simulate(setting, withoutHorizon(retention)))
			.filter(({ spent }) => spent <= planned.spent * 1.05);
		expect(plain.length, 'some plain plan costs no more').toBeGreaterThan(0);
		const best = Math.max(...plain.map(({ recall }) => recall));
		expect(planned.recall - best).toBeGreaterThan(gain);
	});

	test('plain FSRS at 90 percent costs more and still is not better', () => {
		const plain = simulate(setting, withoutHorizon(0.9));
		expect(plain.spent).toBeGreaterThan(planned.spent);
		expect(planned.recall).toBeGreaterThan(plain.recall);
	});

	test('the same learner and seed give the same figures', () => {
		expect(simulate(setting, withHorizon(setting.days))).toEqual(planned);
	});
});

test('where the minutes are far too few, the horizon still leaves more than plain FSRS', () => {
	const setting = { cards: 200, days: 60, minutes: 3 };
	const planned = simulate(setting, withHorizon(setting.days));
	for (const retention of [0.9, 0.8]) {
		const plain = simulate(setting, withoutHorizon(retention));
		expect(planned.recall - plain.recall).toBeGreaterThan(0.05);
	}
});
