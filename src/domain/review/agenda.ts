import type { ReviewCard } from './cards.ts';
import { daysUntil, type Memory, remember, retrievability } from './fsrs.ts';

/**
 * What review is for today. `steady`: no voting day is set. `horizon`: to know as much as possible on
 * the morning of the voting day. `relaxed`: that day is over.
 */
export type Aim =
	| { readonly mode: 'steady' | 'relaxed' }
	| { readonly mode: 'horizon'; readonly votingDay: number };

/** Recall that a plan wants for each card on the voting day. */
export const TARGET = 0.9;

/**
 * The recall at which a card comes back. Before a voting day a card may fade further, because what
 * counts is that one day: a review of a faded memory also strengthens it more (FSRS), and every
 * minute saved early is spent in the last days.
 */
const retention: Readonly<Record<Aim['mode'], number>> = {
	steady: 0.9,
	horizon: 0.75,
	relaxed: 0.8,
};

/** Share of the time left that last looks may fill: the rest is for cards that are forgotten again. */
const FILL = 0.75;
/** Beyond so many days of surplus the last looks cannot all be given any more. */
const LOST_DAYS = 2;

/** A card with the day on which it comes back by itself. */
export interface Standing {
	readonly card: ReviewCard;
	readonly memory: Memory | undefined;
	readonly due: number;
}

/** Where a card stands with this memory, of the card itself or foreseen. */
export function standingOf(card: ReviewCard, memory: Memory | undefined, { mode }: Aim): Standing {
	if (memory === undefined) return { card, memory, due: -Infinity };
	const days = Math.max(1, Math.round(daysUntil(memory, retention[mode])));
	return { card, memory, due: memory.day + days };
}

/** A day and the time that the learner has on it. */
export interface DayOfReview {
	readonly day: number;
	/** Whole seconds of a day, spent or not. */
	readonly seconds: number;
	readonly aim: Aim;
}

/**
 * What to review on this day, the most important first; it may be more than fits. Nothing comes twice
 * on one day.
 *
 * 1. Answers that were wrong although the learner was sure.
 * 2. Last looks before the voting day. They begin as late as the learner's minutes allow, since what
 *    was seen late is known on the day. The firmest memories go first, as they can wait the longest
 *    afterwards. Where time is too short for all, the weakest go first instead.
 * 3. Cards that come back by themselves, those still best known first: a backlog is cheapest to
 *    clear that way. What was never looked at comes last.
 */
export function agendaOf(standings: readonly Standing[], today: DayOfReview): readonly Standing[] {
	const open = standings.filter(({ memory }) => memory?.day !== today.day);
	const due = ranked(
		open.filter((each) => each.due <= today.day),
		({ memory }) => (memory === undefined ? 0 : retrievability(memory, today.day)),
	);
	const wanted = [...new Set([...lastLooks(open, today), ...due])];
	return [
		...wanted.filter(({ card }) => card.isUrgent),
		...wanted.filter(({ card }) => !card.isUrgent),
	];
}

function lastLooks(open: readonly Standing[], { day, seconds, aim }: DayOfReview) {
	if (aim.mode !== 'horizon') return [];
	const { votingDay } = aim;
	const laterSeconds = (votingDay - 1 - day) * seconds * FILL;
	if (costOf(open) <= laterSeconds) return [];
	const needing = open.filter(
		({ memory }) => memory === undefined || retrievability(memory, votingDay) < TARGET,
	);
	const surplus = costOf(needing) - laterSeconds;
	if (surplus <= 0) return [];
	const isLost = surplus > LOST_DAYS * seconds;
	const order = ranked(needing, ({ memory }) =>
		isLost
			? -(memory === undefined ? 0 : retrievability(memory, day))
			: retrievability(remember(memory, 'good', day), votingDay),
	);
	return within(order, surplus);
}

/** As many from the front as it takes to use up these seconds. */
function within(order: readonly Standing[], seconds: number): readonly Standing[] {
	let left = seconds;
	return order.filter(({ card }) => {
		const fits = left > 0;
		left -= card.seconds;
		return fits;
	});
}

function costOf(standings: readonly Standing[]): number {
	return standings.reduce((sum, { card }) => sum + card.seconds, 0);
}

/** Highest first; of equals the one that stood first. */
function ranked(list: readonly Standing[], value: (standing: Standing) => number) {
	return list
		.map((standing) => ({ standing, rank: value(standing) }))
		.sort((one, other) => other.rank - one.rank)
		.map(({ standing }) => standing);
}

/** What fits into the time, and what moves to a later day. At least one card fits, if there is time. */
export function fitInto<T extends { readonly card: ReviewCard }>(
	agenda: readonly T[],
	seconds: number,
): { readonly now: readonly T[]; readonly later: readonly T[] } {
	let left = seconds;
	const place = agenda.findIndex(({ card }, index) => {
		left -= card.seconds;
		return left < 0 && (index > 0 || seconds <= 0);
	});
	const end = place < 0 ? agenda.length : place;
	return { now: agenda.slice(0, end), later: agenda.slice(end) };
}
