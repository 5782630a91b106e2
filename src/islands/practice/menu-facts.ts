import { answersOf } from '#domain/diagnosis/sitting-answers.ts';
import { type LastAnswers, lastAnswers, missedItems } from '#domain/practice/answer-history.ts';
import { dailySitting } from '#domain/practice/daily-question.ts';
import { localDay } from '#domain/practice/local-day.ts';
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
	readonly day: string;
	readonly isDailyDone: boolean;
	readonly streak: number;
	readonly open: OpenPractice | undefined;
}

/** @param now ms epoch. */
export function menuFacts(state: PracticeState, now: number): MenuFacts {
	const { index, items, data } = state;
	const last = lastAnswers(data, index);
	const day = localDay(now);
	return {
		index,
		last,
		missed: missedItems(last),
		day,
		isDailyDone: answersOf(dailySitting(day), data, items).answers.length > 0,
		streak: streakOf(activeDays(data), day),
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
