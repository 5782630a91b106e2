import { responsesOf, type Attempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { tryScore } from '#domain/assessment/outcome.ts';
import type { ExamQuestions } from '#domain/content/exam-content.ts';

/** A bank with the questions that it can show today. */
export interface ExamMaterial {
	/** Digest of `bank`, 64 hex digits. */
	readonly digest: string;
	readonly bank: Bank;
	readonly questions: ExamQuestions;
	/** Files in which today's questions and explanations are published. */
	readonly published: readonly string[];
}

/** The form of an attempt on this bank. */
export function formOf({ bank }: ExamMaterial, attempt: Attempt): Form {
	return drawForm(bank, attempt.seed, attempt.number);
}

/**
 * Is every question of the attempt still there, word for word, and does every answer fit? Those of
 * an imported attempt may not.
 */
export function canShow(material: ExamMaterial, attempt: Attempt): boolean {
	const form = formOf(material, attempt);
	const isKnown = form.items.every(({ item }) => material.questions[item.id]?.text === item.text);
	return isKnown && tryScore(form, responsesOf(attempt), material.bank.blueprint) !== undefined;
}
