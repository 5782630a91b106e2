import type { Page } from '@playwright/test';
import { keyOf } from '#domain/assessment/review.ts';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { examRulesText } from '#strings/exam-rules.ts';
import { questionText } from '#strings/question.ts';
import { timeOf } from '#strings/times.ts';
import {
	answer,
	answerAll,
	itemIn,
	questionAt,
	readExam,
	responseIn,
	sizeOf,
	startExam,
	submitExam,
} from './support/exam.ts';
import { COURSE, expect, open, test } from './support/site.ts';

const exam = readExam();
const total = sizeOf(exam);
const MINUTE = 60_000;

const saved = (page: Page) => expect(page.getByText(examText.saved, { exact: true })).toBeVisible();
const answered = (page: Page, count: number) =>
	expect(page.getByText(examText.answered(count, total))).toBeVisible();
const place = (page: Page, number: number, ...states: string[]) =>
	page.getByRole('button', { name: [examText.goTo(number), ...states].join(', '), exact: true });

test('ujian yang tabnya tertutup dilanjutkan dengan jawaban dan tandanya', async ({
	page,
	context,
}) => {
	await startExam(page);
	const first = await answer(questionAt(page, exam, 1), exam);
	await page.getByRole('button', { name: examText.next }).click();
	await page.getByRole('checkbox', { name: examText.mark }).check();
	await saved(page);
	await page.close();

	const again = await context.newPage();
	await open(again, routes.exam(COURSE));
	await again.getByRole('button', { name: examText.resume }).click();
	await answered(again, 1);
	await expect(questionAt(again, exam, 2)).toBeVisible();
	await expect(place(again, 1, examText.stateAnswered)).toBeVisible();
	await expect(place(again, 2, examText.stateOpen, examText.stateMarked)).toBeVisible();
	await again.getByRole('button', { name: examText.previous }).click();
	expect(await responseIn(questionAt(again, exam, 1))).toEqual(keyOf(first));
});

test('dua tab yang menjawab soal berbeda tidak saling menghapus', async ({ page, context }) => {
	await startExam(page);
	await answer(questionAt(page, exam, 1), exam);
	const other = await context.newPage();
	await startExam(other);
	await answered(other, 1);

	await place(page, 2, examText.stateOpen).click();
	await place(other, 3, examText.stateOpen).click();
	const second = await answer(questionAt(page, exam, 2), exam);
	const third = await answer(questionAt(other, exam, 3), exam);
	await answered(page, 3);
	await answered(other, 3);

	await page.reload();
	await startExam(page);
	await answered(page, 3);
	await place(page, 2, examText.stateAnswered).click();
	expect(await responseIn(questionAt(page, exam, 2))).toEqual(keyOf(second));
	await place(page, 3, examText.stateAnswered).click();
	expect(await responseIn(questionAt(page, exam, 3))).toEqual(keyOf(third));

	await submitExam(page);
	await expect(other.getByRole('heading', { name: examText.failed })).toBeFocused();
});

test('jam yang dimundurkan di tengah ujian tidak merusak ujian dan tidak memendekkan jeda', async ({
	page,
}) => {
	const start = Date.UTC(2026, 10, 23, 5, 0);
	await page.clock.install({ time: start });
	await startExam(page);
	await answer(questionAt(page, exam, 1), exam);
	await saved(page);
	await page.clock.setSystemTime(start - 180 * MINUTE);
	await page.getByRole('button', { name: examText.next }).click();
	const second = await answer(questionAt(page, exam, 2), exam);
	await answered(page, 2);
	expect(await responseIn(questionAt(page, exam, 2))).toEqual(keyOf(second));

	await submitExam(page);
	await expect(page.getByRole('heading', { name: examText.failed })).toBeVisible();
	const wait = page.getByText(examText.coolingHint);
	await expect(wait).toContainText(
		examText.cooling(timeOf(start + exam.bank.retake.cooldownMinutes * MINUTE, start)),
	);
});

test('pemeriksaan akhir menyebut soal kosong dan bertanda, dan membawa ke sana', async ({
	page,
}) => {
	await startExam(page);
	await answerAll(page, exam, (item) => keyOf(item));
	await page.getByRole('radio', { name: examText.oneAtATime }).check();
	await place(page, 5, examText.stateAnswered).click();
	await expect(questionAt(page, exam, 5).getByRole('heading')).toBeFocused();
	await page.getByRole('checkbox', { name: examText.mark }).check();
	await page.getByRole('button', { name: examText.toCheck }).first().click();
	await expect(page.getByRole('heading', { name: examText.checkTitle })).toBeFocused();
	await expect(page.getByText(examText.allAnswered)).toBeVisible();
	await expect(page.getByText(examText.markedCount(1))).toBeVisible();
	await place(page, 5, examText.stateAnswered, examText.stateMarked).click();
	await expect(questionAt(page, exam, 5).getByRole('heading')).toBeFocused();
	await expect(page.getByRole('checkbox', { name: examText.marked })).toBeChecked();
});

test('ujian yang dikumpulkan dengan soal kosong dinilai dan dibahas', async ({ page }) => {
	await startExam(page);
	await answer(questionAt(page, exam, 1), exam);
	await page.getByRole('radio', { name: examText.allOnPage }).check();
	await expect(questionAt(page, exam, total)).toBeVisible();
	await page.getByRole('button', { name: examText.toCheck }).first().click();
	await expect(page.getByText(examText.unanswered(total - 1))).toBeVisible();
	await place(page, total, examText.stateOpen).click();
	await expect(questionAt(page, exam, total).getByRole('heading')).toBeFocused();

	await submitExam(page);
	await expect(page.getByRole('heading', { name: examText.failed })).toBeVisible();
	const review = page.getByRole('region', { name: examText.reviewTitle });
	await expect(review.getByText(questionText.empty).first()).toBeVisible();
	await expect(review.getByRole('group')).toHaveCount(total);
});

test('jeda dan aturan berdiri di antara hasil dan pembahasannya', async ({ page }) => {
	await startExam(page);
	await submitExam(page);
	const top = async (text: string) =>
		(await page.getByText(text).first().boundingBox())?.y ?? Number.NaN;
	await expect(page.getByRole('heading', { name: examText.reviewTitle })).toBeVisible();
	await expect(page.getByText(examRulesText.partial)).toBeHidden();
	await page.getByText(examText.rules, { exact: true }).first().click();
	await expect(page.getByText(examRulesText.partial)).toBeVisible();
	expect(await top(examText.failed)).toBeLessThan(await top(examRulesText.partial));
	expect(await top(examRulesText.partial)).toBeLessThan(await top(examText.coolingHint));
	expect(await top(examText.coolingHint)).toBeLessThan(await top(examText.byObjective));
});

test('setiap kelompok jawaban menyebut soalnya, dan bilah menyebut jumlahnya', async ({ page }) => {
	await startExam(page);
	await page.getByRole('radio', { name: examText.allOnPage }).check();
	for (const number of [1, total]) {
		const question = questionAt(page, exam, number);
		const { stem = '' } = exam.questions[(await itemIn(question, exam)).id] ?? {};
		for (const group of await question.getByRole('group').all()) {
			await expect(group).toHaveAccessibleDescription(stem);
		}
	}
	const bar = page.getByRole('progressbar', { name: examText.answered(0, total), exact: true });
	await expect(bar).toBeVisible();
});

test('siapa yang tidak dapat menyimpan diberi tahu sebelum mulai', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
	);
	await open(page, routes.exam(COURSE));
	await expect(page.getByText(examText.visitOnly)).toBeVisible();
	await startExam(page);
	await expect(page.getByText(examText.visitOnly)).toBeVisible();
	await expect(page.getByText(examText.saved, { exact: true })).toHaveCount(0);
});
