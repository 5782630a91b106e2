import type { Response } from '#domain/assessment/response.ts';
import { answersOutsideExams, closedIn, type LearnerAnswer } from '#domain/learning/answers.ts';
import type { Certainty, LearnerData } from '#domain/learning/learner-data.ts';
import {
	isCurrent,
	isRight,
	type KnownItems,
	knownItems,
	type PracticeIndex,
} from './practice-index.ts';

/** A `LearnerAnswer` to an item of today, judged. */
export interface PastAnswer {
	readonly item: string;
	readonly response: Response;
	readonly certainty?: Certainty | undefined;
	/** Is it entirely right? */
	readonly isRight: boolean;
	readonly at: number;
}

/** The last answer to each item that was ever answered, by item id. */
export type LastAnswers = ReadonlyMap<string, PastAnswer>;

/**
 * The last answer to each item, wherever it was given. Left out is what means nothing today: an
 * answer to an older revision, to an item that is gone, or in an exam that is still open, whose
 * learner has not handed it in. Neither is one dated after now an answer, by a clock that ran ahead:
 * it would hide every answer since.
 *
 * What was left blank in an exam was missed, and review and the pocket card say so (`answersIn`).
 * Here it is no answer: only the bank tells which items the form held, and to fetch banks would hold
 * up each practice. Practice asks what was never answered before what was missed, so it is not lost.
 *
 * @param now ms epoch.
 */
export function lastAnswers(
	data: Pick<LearnerData, 'answers' | 'checks' | 'attempts'>,
	index: Pick<PracticeIndex, 'objectives' | 'banks'>,
	now: number,
): LastAnswers {
	const items = knownItems(index);
	const last = new Map<string, PastAnswer>();
	for (const answer of [...answersOutsideExams(data), ...examined(data, index, items)]) {
		const item = items.get(answer.item);
		if (answer.at > now) continue;
		if (!isCurrent(item, answer)) continue;
		const other = last.get(answer.item);
		if (other !== undefined && other.at > answer.at) continue;
		const { response, certainty, at } = answer;
		last.set(answer.item, {
			item: answer.item,
			response,
			...(certainty === undefined ? {} : { certainty }),
			isRight: isRight(item, response),
			at,
		});
	}
	return last;
}

/** What exams tell: of each item on a bank that still holds, the answer by today's revision. */
function examined(
	data: Pick<LearnerData, 'attempts'>,
	{ banks }: Pick<PracticeIndex, 'banks'>,
	items: KnownItems,
): readonly LearnerAnswer[] {
	return closedIn(data).flatMap(({ bank, responses }) => {
		const changed = Object.hasOwn(banks, bank) ? banks[bank] : undefined;
		if (changed === undefined) return [];
		return Object.entries(responses)
			.filter(([item, { response }]) => !changed.includes(item) && Object.keys(response).length > 0)
			.map(([item, { response, at }]) => {
				return { item, revision: items.get(item)?.revision ?? 0, response, at };
			});
	});
}

/**
 * Items whose last answer was not entirely right: first those of which the learner was sure, since a
 * certain error does not look for help, then the others; of each the longest ago first.
 */
export function missedItems(last: LastAnswers): readonly string[] {
	const doubt = ({ certainty }: PastAnswer) => (certainty === 'sure' ? 0 : 1);
	return [...last.values()]
		.filter((answer) => !answer.isRight)
		.sort((one, other) => doubt(one) - doubt(other) || one.at - other.at || compare(one, other))
		.map(({ item }) => item);
}

/** A rank of its own for each item, so that the order never rests on how data came in. */
function compare(one: PastAnswer, other: PastAnswer): number {
	return one.item < other.item ? -1 : 1;
}
