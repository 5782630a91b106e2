import type { Response } from '#domain/assessment/response.ts';
import type { Certainty, LearnerData } from '#domain/learning/learner-data.ts';
import { isCurrent, isRight, knownItems, type PracticeIndex } from './practice-index.ts';

/** An answer given anywhere: in practice, in a lesson, or in an exam that was handed in. */
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
 * learner has not handed it in. Blank items of an exam are no answers. Neither is one dated after
 * now, by a clock that ran ahead: it would hide every answer since.
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
	for (const answer of [...practised(data), ...checked(data), ...examined(data, index)]) {
		const item = items.get(answer.item);
		if (answer.at > now) continue;
		const revision = answer.revision ?? item?.revision ?? 0;
		if (!isCurrent(item, { revision, response: answer.response })) continue;
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

interface FoundAnswer {
	readonly item: string;
	readonly response: Response;
	readonly certainty?: Certainty | undefined;
	/** Absent where it is known otherwise to be that of today. */
	readonly revision?: number;
	readonly at: number;
}

function practised({ answers }: Pick<LearnerData, 'answers'>): FoundAnswer[] {
	return Object.values(answers);
}

function checked({ checks }: Pick<LearnerData, 'checks'>): FoundAnswer[] {
	return Object.entries(checks).map(([item, check]) => ({ item, ...check }));
}

function examined(
	{ attempts }: Pick<LearnerData, 'attempts'>,
	{ banks }: Pick<PracticeIndex, 'banks'>,
): FoundAnswer[] {
	return Object.values(attempts).flatMap(({ state, bank, responses }) => {
		const changed = Object.hasOwn(banks, bank) ? banks[bank] : undefined;
		if (state === 'open' || changed === undefined) return [];
		return Object.entries(responses)
			.filter(([item, { response }]) => !changed.includes(item) && Object.keys(response).length > 0)
			.map(([item, { response, at }]) => ({ item, response, at }));
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
