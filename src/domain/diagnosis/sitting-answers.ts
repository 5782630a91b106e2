import { findEntry, type GivenAnswer, type LearnerData } from '#domain/learning/learner-data.ts';
import type { PracticeSitting, Purpose } from '#domain/learning/learner-data.ts';
import { isCurrent, type KnownItems } from '#domain/practice/practice-index.ts';

/** A sitting with its id. */
export interface IdentifiedSitting extends PracticeSitting {
	readonly id: string;
}

/** The answers of one sitting, as far as they still mean what they meant. */
export interface SittingAnswers {
	/** In the order in which the items were asked; the first answer to each. */
	readonly answers: readonly GivenAnswer[];
	/** Items that are gone or mean something else today, and so do not count. */
	readonly stale: number;
	/** Items that were not answered yet. */
	readonly open: readonly string[];
}

/** Of two answers to one item the earlier one counts: nobody answers again after the explanation. */
export function answersOf(
	id: string,
	data: Pick<LearnerData, 'answers' | 'sittings'>,
	items: KnownItems,
): SittingAnswers {
	const asked = Object.hasOwn(data.sittings, id) ? (data.sittings[id]?.items ?? []) : [];
	const given = new Map<string, GivenAnswer>();
	for (const answer of Object.values(data.answers)) {
		if (answer.sitting !== id || !asked.includes(answer.item)) continue;
		const other = given.get(answer.item);
		if (other === undefined || answer.at < other.at) given.set(answer.item, answer);
	}
	const answers: GivenAnswer[] = [];
	const open: string[] = [];
	let stale = 0;
	for (const item of asked) {
		const answer = given.get(item);
		if (answer === undefined) {
			// What is gone can no longer be asked.
			if (items.has(item)) open.push(item);
			else stale += 1;
		} else if (isCurrent(items.get(item), answer)) answers.push(answer);
		else stale += 1;
	}
	return { answers, stale, open };
}

/** The latest finished sitting of this purpose and course. */
export function lastClosed(
	data: Pick<LearnerData, 'sittings'>,
	purpose: Purpose,
	course: string,
): IdentifiedSitting | undefined {
	return Object.entries(data.sittings)
		.map(([id, sitting]) => ({ id, ...sitting }))
		.filter((each) => each.purpose === purpose && each.course === course)
		.filter(({ closedAt }) => closedAt !== undefined)
		.sort((one, other) => (one.closedAt ?? 0) - (other.closedAt ?? 0))
		.at(-1);
}

/** The sitting of this id. */
export function findSitting(data: LearnerData, id: string): IdentifiedSitting | undefined {
	const sitting = findEntry(data, 'sittings', id);
	return sitting && { id, ...sitting };
}
