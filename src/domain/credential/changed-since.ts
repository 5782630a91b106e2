import type { CourseHistory, HistoryEntry } from './course-history.ts';

/** What has changed since somebody passed, and what a short renewal would have to cover. */
export type ChangedSince =
	| { readonly state: 'current' }
	| {
			readonly state: 'changed';
			/** Edition that was passed, where it is not today's. */
			readonly edition?: string | undefined;
			/** The exam rests on other items, or other keys, than the one that was passed. */
			readonly isOtherBank: boolean;
			/** Newest first. */
			readonly changes: readonly HistoryEntry[];
			/** In the order of the course; empty: the exam alone. */
			readonly lessons: CourseHistory['lessons'];
	  };

/** What a certificate was earned on. `bank` is empty where it does not say. */
export interface EarnedOn {
	readonly edition: string;
	readonly bank: string;
	/** Day of passing, `YYYY-MM-DD`. */
	readonly date: string;
}

/**
 * Compares a certificate with its course as it stands. A change of the very day of passing counts as
 * known then: whoever passed that day passed what stood there.
 *
 * @param today `YYYY-MM-DD`: what is only announced has not changed yet.
 */
export function changedSince(
	history: CourseHistory,
	earned: EarnedOn,
	today: string,
): ChangedSince {
	const changes = history.changes.filter(({ date }) => date > earned.date && date <= today);
	const isOtherBank = earned.bank !== '' && earned.bank !== history.bank;
	const isOtherEdition = earned.edition !== history.edition;
	if (changes.length === 0 && !isOtherBank && !isOtherEdition) return { state: 'current' };
	const touched = new Set(changes.flatMap(({ lessons }) => lessons));
	return {
		state: 'changed',
		...(isOtherEdition && { edition: earned.edition }),
		isOtherBank,
		changes,
		lessons: history.lessons.filter(({ id }) => touched.has(id)),
	};
}
