import { dayOf, type Moment } from '#domain/calendar-day.ts';
import { answersOf } from '#domain/diagnosis/sitting-answers.ts';
import { type LastAnswers, lastAnswers, missedItems } from '#domain/practice/answer-history.ts';
import { isDailyDone } from '#domain/practice/daily-sitting.ts';
import type { PracticeIndex } from '#domain/practice/practice-index.ts';
import { activeDays, streakOf } from '#domain/practice/streak.ts';
import type { PracticeState } from './use-practice.ts';

/** The most items of one repetition of what was missed: more in a row teaches less. */
export const MAX_MISSED = 10;

/** A practice that was begun and not finished. */
interface OpenPractice {
	readonly id: string;
	readonly answered: number;
	readonly total: number;
}

/** What the menu says about the learner. */
export interface MenuFacts {
	readonly index: PracticeIndex;
	readonly last: LastAnswers;
	/** Item ids, in the order in which they should be repeated. */
	readonly missed: readonly string[];
	/** Today, as `dayOf`. */
	readonly day: number;
	readonly isDailyDone: boolean;
	readonly streak: number;
	readonly open: OpenPractice | undefined;
}

/** What the menu says now. */
export function menuFacts(state: PracticeState, now: Moment): MenuFacts {
	const { index, data } = state;
	const last = lastAnswers(data, index, now.at);
	const day = dayOf(now);
	return {
		index,
		last,
		missed: missedItems(last),
		day,
		isDailyDone: isDailyDone(data, day),
		streak: streakOf(activeDays(data, now.offset), day),
		open: openPractices(state)[0],
	};
}

/** Practices with something left to answer, the latest first. */
export function openPractices({ data, items }: PracticeState): readonly OpenPractice[] {
	return Object.entries(data.sittings)
		.filter(([, { purpose, closedAt }]) => purpose === 'practice' && closedAt === undefined)
		.sort(([, one], [, other]) => other.startedAt - one.startedAt)
		.flatMap(([id]) => {
			const { answers, open } = answersOf(id, data, items);
			if (open.length === 0) return [];
			return [{ id, answered: answers.length, total: answers.length + open.length }];
		});
}
