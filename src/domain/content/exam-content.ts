import type { Explanation } from './explanation.ts';
import type { Question } from './item-view.ts';

/** Questions of an exam by item id, each with the fingerprint of its wording (`Item.text`). */
export type ExamQuestions = Readonly<Record<string, Question & { readonly text: string }>>;

/** Explanations of an exam by item id. */
export type ExamExplanations = Readonly<Record<string, Explanation>>;
