import { dayOf, isCalendarDay, type Moment, toDay } from '#domain/calendar-day.ts';
import {
	findEntry,
	type LearnerData,
	PERSON_ID,
	type ReviewPlan,
} from '#domain/learning/learner-data.ts';
import { agendaOf, type Aim, fitInto, standingOf } from './agenda.ts';
import { type ReviewCard, replayCards } from './cards.ts';
import { MOST_DAYS, MOST_MINUTES } from './check-plan.ts';
import { readLog } from './log.ts';
import type { ReviewMaterial } from './material.ts';
import { type Pace, paceOf } from './pace.ts';

/** Minutes a day where the learner has said nothing. */
const USUAL_MINUTES = 10;

/** Everything that follows from the learner's data about review, at one moment. */
export interface ReviewState {
	readonly today: number;
	readonly cards: readonly ReviewCard[];
	readonly aim: Aim;
	/** The plan as kept, past ones too; `undefined` where there is none. */
	readonly plan: ReviewPlan | undefined;
	/** Minutes a day, by the plan or as usual. */
	readonly minutes: number;
	readonly pace: Pace;
	/** Cards for today, in order, that fit into what is left of today's minutes. */
	readonly now: readonly ReviewCard[];
	/** Cards that are due and do not fit: they move to the next days. */
	readonly later: readonly ReviewCard[];
	/**
	 * Cards looked at today in review. What lessons, practice and exams asked is not taken from the
	 * minutes of review; it only strengthens memory.
	 */
	readonly doneToday: number;
	/** What they took. */
	readonly spentSeconds: number;
	readonly stale: StaleAnswers;
}

/** What of the learner's data no longer holds, or cannot be placed. */
export interface StaleAnswers {
	readonly gone: number;
	readonly changed: number;
	readonly future: number;
	readonly unread: number;
}

/** Reads the state of review. Never throws, whatever the clock says. */
export function readReview(data: LearnerData, material: ReviewMaterial, now: Moment): ReviewState {
	const today = dayOf(now);
	const pace = paceOf(data);
	const log = readLog(data, material);
	const { cards, future } = replayCards({ data, log, material, pace }, now);
	const plan = planIn(data);
	const aim = aimOf(plan, today);
	const minutes = Math.min(plan?.minutes ?? USUAL_MINUTES, MOST_MINUTES);
	const agenda = agendaOf(
		cards.map((card) => standingOf(card, card.memory, aim)),
		{ day: today, seconds: minutes * 60, aim },
	);
	const spent = spentOn(today, { data, pace, now });
	const { now: fitting, later } = fitInto(agenda, minutes * 60 - spent.seconds);
	return {
		today,
		cards,
		aim,
		plan,
		minutes,
		pace,
		now: fitting.map(({ card }) => card),
		later: later.map(({ card }) => card),
		doneToday: spent.looks,
		spentSeconds: spent.seconds,
		stale: { gone: log.gone.size, changed: log.changed.size, future, unread: log.unread },
	};
}

/**
 * How much review waits today: for other pages, which need nothing else of it.
 *
 * @param now Its offset is `-new Date().getTimezoneOffset()`.
 */
export function dueToday(
	data: LearnerData,
	material: ReviewMaterial,
	now: Moment,
): { readonly cards: number; readonly minutes: number } {
	const { now: cards } = readReview(data, material, now);
	return { cards: cards.length, minutes: minutesFor(cards) };
}

/** Whole minutes that these cards take, at least one where there are any. */
export function minutesFor(cards: readonly ReviewCard[]): number {
	return Math.ceil(cards.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
}

/** The learner's plan, unless it was taken back or, by an import, aims at no day of the calendar. */
function planIn(data: LearnerData): ReviewPlan | undefined {
	const plan = findEntry(data, 'plans', PERSON_ID);
	const holds = plan?.removedAt === undefined && isCalendarDay(plan?.votingDay ?? '');
	return holds ? plan : undefined;
}

/**
 * Review aims at a voting day until its eve; on the day itself nothing is crammed any more. A day that
 * is too far away for a plan shows that the clock was set back: until it is right, there is no aim.
 */
function aimOf(plan: ReviewPlan | undefined, today: number): Aim {
	if (plan === undefined) return { mode: 'steady' };
	const votingDay = toDay(plan.votingDay);
	if (votingDay - today > MOST_DAYS) return { mode: 'steady' };
	return votingDay > today ? { mode: 'horizon', votingDay } : { mode: 'relaxed' };
}

interface Spending {
	readonly data: LearnerData;
	readonly pace: Pace;
	readonly now: Moment;
}

function spentOn(today: number, { data, pace, now }: Spending) {
	const isToday = ({ at }: { readonly at: number }) => dayOf({ ...now, at }) === today;
	const items = Object.values(data.answers).filter(
		(answer) => answer.purpose === 'review' && isToday(answer),
	).length;
	// A recall in review is kept under the start of its sitting; one in a lesson belongs to none.
	const sittings = Object.values(data.sittings).filter(({ purpose }) => purpose === 'review');
	const starts = new Set(sittings.map(({ startedAt }) => startedAt));
	const points = Object.entries(data.recalls).filter(
		([id, recall]) => isToday(recall) && starts.has(Number.parseInt(id, 10)),
	).length;
	return { looks: items + points, seconds: items * pace.item + points * pace.point };
}
