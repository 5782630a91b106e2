import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Response } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import type { ExamExplanations, ExamQuestions, ItemNotes } from '#domain/content/exam-content.ts';
import type { Question } from '#domain/content/item-view.ts';
import type { Certainty } from '#domain/learning/learner-data.ts';
import {
	knownItems,
	type KnownItems,
	type PracticeIndex,
} from '#domain/practice/practice-index.ts';
import { routes } from '#routes';
import { practiceText } from '#strings/practice.ts';
import { questionText } from '#strings/question.ts';
import { fill } from './exam.ts';
import { expect } from './site.ts';

/** What the built site lets learners practise. */
export interface Practice {
	readonly index: PracticeIndex;
	readonly items: KnownItems;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(`dist${path}`, 'utf8'));

export function readPractice(): Practice {
	const index = readJson(routes.practiceIndex) as PracticeIndex;
	return { index, items: knownItems(index) };
}

/** The wording and the reasons of one item. */
export function wordingOf(
	{ items }: Practice,
	id: string,
): { question: Question; notes: ItemNotes } {
	const file = items.get(id)?.file ?? '';
	const question = (readJson(routes.questions(file)) as ExamQuestions)[id];
	const notes = (readJson(routes.explanations(file)) as ExamExplanations)[id];
	if (question === undefined || notes === undefined) throw new Error(`No item "${id}" in ${file}.`);
	return { question, notes };
}

/** The question that is shown now. */
export const questionIn = (page: Page): Locator => page.locator('[data-item].question');

export async function itemShown(page: Page): Promise<string> {
	return (await questionIn(page).getAttribute('data-item')) ?? '';
}

/** The right answer to an item. */
export function rightOf({ items }: Practice, id: string): Response {
	const spec = items.get(id)?.spec;
	if (spec === undefined) throw new Error(`"${id}" cannot be practised.`);
	return keyOf(spec);
}

/** A wrong answer that rests on a misconception; the first choice that is no key where none does. */
export function wrongOf(practice: Practice, id: string): Response {
	const key = rightOf(practice, id);
	const { misconceptions, spec } = wordingOf(practice, id).notes;
	const swayed = (values: readonly string[], right: string | undefined, prefix = '') =>
		values.find((value) => value !== right && misconceptions[prefix + value] !== undefined) ??
		values.find((value) => value !== right) ??
		'';
	switch (spec.type) {
		case 'single':
			return { choice: swayed(spec.choices, spec.key) };
		case 'truefalse':
			return { verdict: String(!spec.verdict), reason: swayed(spec.choices, spec.key) };
		case 'multiple':
			return { [spec.choices.find((choice) => !spec.key.includes(choice)) ?? '']: 'yes' };
		case 'case':
			return Object.fromEntries(
				spec.steps.map((step) => [step.id, swayed(step.choices, step.key, `${step.id}.`)]),
			);
		case 'order':
			return Object.fromEntries(
				spec.entries.map((entry, place) => [entry, String(spec.entries.length - place)]),
			);
		case 'match':
		case 'categorise': {
			const values = spec.type === 'match' ? spec.options : spec.categories;
			return Object.fromEntries(
				Object.entries(key).map(([entry, value]) => [entry, swayed(values, value)]),
			);
		}
	}
}

/** Fills the question that is shown and says how sure; returns its item. */
export async function giveAnswer(
	page: Page,
	practice: Practice,
	how: (id: string) => Response,
	certainty: Certainty = 'sure',
): Promise<string> {
	const id = await itemShown(page);
	await fill(questionIn(page), wordingOf(practice, id).question, how(id));
	await page.getByRole('button', { name: practiceText.certainty[certainty], exact: true }).click();
	return id;
}

/** Fails unless the answer just given was found to be this. */
export async function expectFinding(page: Page, finding: 'right' | 'wrong'): Promise<void> {
	const heading = page.getByRole('heading', { name: questionText[finding], exact: true });
	await expect(heading).toBeFocused();
}
