import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { Recall } from '#domain/learning/learner-data.ts';

/** What is known of one memory. Days are whole days of the learner's calendar. */
export interface Memory {
	/** Days after which recall has fallen to 90 %. */
	readonly stability: number;
	/** 1 to 10. */
	readonly difficulty: number;
	/** Day of the last review. */
	readonly day: number;
}

const grades: Readonly<Record<Recall, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/**
 * FSRS 6 with the weights that its authors fitted to many learners. No fuzz and no steps within a
 * day: the same log gives the same memory on every device.
 */
const model = new FSRSAlgorithm(
	generatorParameters({ enable_fuzz: false, enable_short_term: false }),
);

/** Shape of the forgetting curve: recall is (1 + factor * days / stability) ** decay. */
const decay = -(model.parameters.w[20] ?? 0);
const factor = Math.exp(Math.log(0.9) / decay) - 1;

/**
 * The memory after one more review.
 *
 * @param before `undefined` for what was never reviewed.
 * @param day Not before the day of `before`.
 */
export function remember(before: Memory | undefined, recall: Recall, day: number): Memory {
	const elapsed = before === undefined ? 0 : day - before.day;
	return { ...model.next_state(before ?? null, elapsed, grades[recall]), day };
}

/** How likely it is, from 0 to 1, that this comes back to mind on that day; not before the review. */
export function retrievability({ stability, day: last }: Memory, day: number): number {
	return (1 + (factor * Math.max(0, day - last)) / stability) ** decay;
}

/** Days from the review until recall has fallen to this share, 0 to 1. */
export function daysUntil({ stability }: Memory, retention: number): number {
	return (stability / factor) * (retention ** (1 / decay) - 1);
}
