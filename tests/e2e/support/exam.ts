import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm } from '#domain/assessment/form.ts';
import type { Item } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import type { ExamExplanations, ExamQuestions } from '#domain/content/exam-content.ts';
import type { Question } from '#domain/content/item-view.ts';
import { exportData } from '#domain/learning/exchange.ts';
import { emptyLearnerData, type LearnerData } from '#domain/learning/learner-data.ts';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { dataText } from '#strings/my-data.ts';
import { questionText } from '#strings/question.ts';
import { COURSE, expect, open } from './site.ts';

/** What the built site knows of one exam: its bank, its wording, its reasons. */
export interface Exam {
	readonly digest: string;
	readonly bank: Bank;
	/** Files that hold questions and explanations. */
	readonly files: readonly string[];
	readonly questions: ExamQuestions;
	readonly explanations: ExamExplanations;
}

/** How to answer an item; `keyOf` answers it right. */
export type Strategy = (item: Item) => Response;

/** Reads the exam that a course uses today from the built site. */
export function readExam(course = COURSE): Exam {
	const page = readFileSync(`dist/ujian/${course}/index.html`, 'utf8');
	const digest = /&quot;digest&quot;:\[0,&quot;([0-9a-f]{64})&quot;/.exec(page)?.[1];
	const files = [...page.matchAll(/&quot;([a-z-]+\/[0-9a-f]{8})&quot;/g)].map(
		([, file]) => file ?? '',
	);
	if (digest === undefined) throw new Error(`No exam of "${course}" in dist. Run the build first.`);
	const read = (path: string): unknown => JSON.parse(readFileSync(`dist${path}`, 'utf8'));
	const { bank } = read(routes.bank(digest)) as Pick<Exam, 'bank'>;
	const merge = (paths: readonly string[]): unknown => Object.assign({}, ...paths.map(read));
	return {
		digest,
		bank,
		files,
		questions: merge(files.map(routes.questions)) as ExamQuestions,
		explanations: merge(files.map(routes.explanations)) as ExamExplanations,
	};
}

/** An answer to every slot of an item that earns nothing, or as little as the type allows. */
export function wrongResponse(item: Item): Response {
	const key = keyOf(item);
	const wrong = slotsOf(item).map(({ id, values }) => {
		if (item.type === 'multiple') return [id, key[id] === undefined ? 'yes' : ''];
		return [id, values.find((value) => value !== key[id]) ?? ''];
	});
	return Object.fromEntries(wrong.filter(([, value]) => value !== '')) as Response;
}

/** The question at this place of a sitting, from 1. */
export function questionAt(page: Page, exam: Exam, number: number): Locator {
	return page.getByRole('region', { name: examText.question(number, sizeOf(exam)), exact: true });
}

/** How many items a form of this exam holds. */
export function sizeOf({ bank }: Exam): number {
	return bank.blueprint.cells.reduce((sum, { count }) => sum + count, 0);
}

/** The item that this region shows, found by its wording. */
export async function itemIn(region: Locator, exam: Exam): Promise<Item> {
	const lines = await region.getByRole('paragraph').allTextContents();
	const item = exam.bank.items.find(({ id }) => {
		const question = exam.questions[id];
		const { stem, situation = stem } = question ?? {};
		return stem !== undefined && lines.includes(stem) && lines.includes(situation ?? stem);
	});
	if (item === undefined) throw new Error(`No item of the bank reads "${lines.join(' / ')}".`);
	return item;
}

/** Chooses these values in the fields of a question, as a learner would. */
export async function fill(region: Locator, question: Question, response: Response): Promise<void> {
	for (const [slot, value] of Object.entries(response)) {
		await fieldOf(region, question, slot, value);
	}
}

async function fieldOf(region: Locator, question: Question, slot: string, value: string) {
	const text = (list: readonly { id: string; text: string }[], id: string) =>
		list.find((each) => each.id === id)?.text ?? id;
	const choose = (legend: string, name: string) =>
		region
			.getByRole('group', { name: legend, exact: true })
			.getByRole('radio', { name, exact: true })
			.check();
	switch (question.type) {
		case 'single':
			return choose(questionText.chooseOne, text(question.choices, value));
		case 'multiple':
			return region
				.getByRole('checkbox', { name: text(question.choices, slot), exact: true })
				.check();
		case 'truefalse':
			return slot === 'verdict'
				? choose(questionText.judge, value === 'true' ? questionText.true : questionText.false)
				: choose(questionText.reasonFor, text(question.choices, value));
		case 'case': {
			const step = question.steps.find(({ id }) => id === slot);
			return choose(step?.text ?? slot, text(step?.choices ?? [], value));
		}
		case 'order':
		case 'match':
		case 'categorise':
			await region
				.getByRole('combobox', { name: text(question.entries, slot), exact: true })
				.selectOption({ value });
	}
}

/** Answers the question that this region shows and returns its item. */
export async function answer(region: Locator, exam: Exam, how: Strategy = keyOf): Promise<Item> {
	const item = await itemIn(region, exam);
	const question = exam.questions[item.id];
	if (question === undefined) throw new Error(`The item "${item.id}" has no question.`);
	await fill(region, question, how(item));
	return item;
}

/** What is chosen in the fields of this question. */
export async function responseIn(region: Locator): Promise<Response> {
	const chosen = region.locator('input[data-slot]:checked, select[data-slot]');
	const slots = await chosen.evaluateAll((fields: (HTMLInputElement | HTMLSelectElement)[]) =>
		fields.map((field) => [field.dataset['slot'] ?? '', field.value] as const),
	);
	return Object.fromEntries(slots.filter(([, value]) => value !== ''));
}

/** Opens the exam page and begins, resumes or begins again. */
export async function startExam(page: Page): Promise<void> {
	await open(page, routes.exam(COURSE));
	const labels = [examText.start, examText.resume, examText.startAgain];
	await page.getByRole('button', { name: new RegExp(`^(${labels.join('|')})$`) }).click();
	await expect(page.getByText(examText.overview, { exact: true })).toBeVisible();
}

/** Shows all questions on one page, answers them, and returns their items in order of place. */
export async function answerAll(page: Page, exam: Exam, how: Strategy = keyOf): Promise<Item[]> {
	await page.getByRole('radio', { name: examText.allOnPage }).check();
	const items: Item[] = [];
	for (let number = 1; number <= sizeOf(exam); number += 1) {
		items.push(await answer(questionAt(page, exam, number), exam, how));
	}
	return items;
}

/** Goes to the last look, hands in, and waits for the result. */
export async function submitExam(page: Page): Promise<void> {
	await page.getByRole('button', { name: examText.toCheck }).first().click();
	await page.getByRole('button', { name: examText.submit }).click();
	const result = new RegExp(`^(${examText.passed}|${examText.failed})$`);
	await expect(page.getByRole('heading', { name: result })).toBeFocused();
}

/** A passed attempt as it would have been kept, handed in at `closedAt` (ms epoch). */
export function passedAttempt(exam: Exam, closedAt: number): ClosedAttempt {
	const { digest: bank } = exam;
	const seed = '0123456789abcdef';
	const startedAt = closedAt - 25 * 60_000;
	const answered = drawForm(exam.bank, seed, 1).items.map(
		({ item }) => [item.id, { response: keyOf(item), at: startedAt }] as const,
	);
	const id = `${bank.slice(0, 16)}-${seed}-1`;
	const sitting = { id, course: exam.bank.course, bank, seed, number: 1, startedAt };
	const responses = Object.fromEntries(answered);
	return { ...sitting, lastAt: closedAt, responses, marked: {}, state: 'closed', closedAt };
}

/** Brings data into this browser through the import of the page "Data saya". */
export async function importData(page: Page, data: Partial<LearnerData>): Promise<void> {
	await open(page, routes.myData);
	const text = exportData({ ...emptyLearnerData, ...data }, Date.now());
	await page.getByLabel(dataText.importText).setInputFiles({
		name: 'netral-data.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	});
	await expect(page.getByText(dataText.imported)).toBeVisible();
}

/** A learner who has passed the exam and has no certificate yet. */
export async function importPassedExam(page: Page, exam: Exam): Promise<void> {
	const attempt = passedAttempt(exam, Date.now() - 60_000);
	await importData(page, { attempts: { [attempt.id]: attempt } });
}
