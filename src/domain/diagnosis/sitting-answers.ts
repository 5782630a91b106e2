import { findEntry, type GivenAnswer, type LearnerData } from '#domain/learning/learner-data.ts';
import type { PracticeSitting, Purpose } from '#domain/learning/learner-data.ts';
import { isCurrent, type KnownItems } from '#domain/practice/practice-index.ts';

/** A sitting with its id. */
export interface IdentifiedSitting extends PracticeSitting {
	readonly id: string;
}

/** The answers of one sitting, as far as they still mean what they meant. */
export interface SittingAnswers {
	/** In the order in which the items were asked; the first answer to each that still counts. */
	readonly answers: readonly GivenAnswer[];
	/** Items that are gone, or whose answers mean something else today, and so do not count. */
	readonly stale: number;
	/** Items that can be asked and have no answer that counts: a rekeyed one is asked again. */
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
	const outdated = new Set<string>();
	for (const answer of Object.values(data.answers)) {
		if (answer.sitting !== id || !asked.includes(answer.item)) continue;
		if (!isCurrent(items.get(answer.item), answer)) {
			outdated.add(answer.item);
			continue;
		}
		const other = given.get(answer.item);
		if (other === undefined || answer.at < other.at) given.set(answer.item, answer);
	}
	const answers: GivenAnswer[] = [];
	const open: string[] = [];
	let stale = 0;
	for (const item of asked) {
		const answer = given.get(item);
		if (answer !== undefined) answers.push(answer);
		else {
			// What is gone can no longer be asked.
			if (items.has(item)) open.push(item);
			if (outdated.has(item) || !items.has(item)) stale += 1;
		}
	}
	return { answers, stale, open };
}

/** What sittings are read from: the learner's data, and the items of today. */
interface SittingSource {
	readonly data: Pick<LearnerData, 'answers' | 'sittings'>;
	readonly items: KnownItems;
}

/**
 * The latest finished sitting of this purpose and course. One whose last answer was kept is finished,
 * though its tab died before it could say so, and so is one whose other items are gone.
 */
export function lastClosed(
	{ data, items }: SittingSource,
	purpose: Purpose,
	course: string,
): IdentifiedSitting | undefined {
	return Object.entries(data.sittings)
		.filter(([, each]) => each.purpose === purpose && each.course === course)
		.flatMap(([id, sitting]) => {
			const at = endOf(id, { data, items });
			return at === undefined ? [] : [{ at, sitting: { id, ...sitting } }];
		})
		.sort((one, other) => one.at - other.at)
		.at(-1)?.sitting;
}

/** When a sitting ended; `undefined` while it goes on. */
function endOf(id: string, { data, items }: SittingSource): number | undefined {
	const closedAt = data.sittings[id]?.closedAt;
	if (closedAt !== undefined) return closedAt;
	const { answers, open } = answersOf(id, data, items);
	if (open.length > 0 || answers.length === 0) return undefined;
	return Math.max(...answers.map(({ at }) => at));
}

/** The sitting of this id. */
export function findSitting(data: LearnerData, id: string): IdentifiedSitting | undefined {
	const sitting = findEntry(data, 'sittings', id);
	return sitting && { id, ...sitting };
}
