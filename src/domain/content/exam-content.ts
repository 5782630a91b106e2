import type { Difficulty, ItemSpec } from '#domain/assessment/item.ts';
import type { Explanation } from './explanation.ts';
import type { Question } from './item-view.ts';

/** Questions by item id, each with the fingerprint of its wording (`Item.text`). */
export type ExamQuestions = Readonly<Record<string, Question & { readonly text: string }>>;

/** What is read after answering, and what a device needs to score the answer by itself. */
export interface ItemNotes extends Explanation {
	readonly spec: ItemSpec;
	readonly revision: number;
	readonly difficulty: Difficulty;
	/** Phase ids that the item is about; empty when it holds in all. */
	readonly phases: readonly string[];
	/** Misconception tag by choice id, by `step.choice` in a case. Only choices that have one. */
	readonly misconceptions: Readonly<Record<string, string>>;
}

/** Explanations by item id. */
export type ExamExplanations = Readonly<Record<string, ItemNotes>>;
