import type { Locator, Page } from '@playwright/test';
import { drawForm } from '#domain/assessment/form.ts';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { dataText } from '#strings/my-data.ts';
import { questionText } from '#strings/question.ts';
import { siteText } from '#strings/site.ts';
import { importData, importPassedExam, readExam, sizeOf, type Exam } from './support/exam.ts';
import { at, COURSE, expect, open, ready, test } from './support/site.ts';

/** More stops than any page has: a focus that is caught somewhere ends the search. */
const MOST_STOPS = 150;

const isFocused = (target: Locator) =>
	target.evaluate((element) => element === document.activeElement);

/** Presses Tab until this control has the focus, which must then be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let stops = 0; stops < MOST_STOPS && !(await isFocused(target)); stops += 1) {
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
	const isSeen = await target.evaluate((element) =>
		[element, element.closest('label')].some(
			(each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
		),
	);
	expect(isSeen, 'the focus is seen').toBe(true);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

const button = (place: Page | Locator, name: string) =>
	place.getByRole('button', { name, exact: true });

/** A root seed whose first question takes one answer. */
function seedOfSingle({ bank }: Exam): string {
	for (let number = 1; ; number += 1) {
		const seed = number.toString(16).padStart(16, '0');
		if (drawForm(bank, seed, 1).items[0]?.item.type === 'single') return seed;
	}
}

test('soal pelajaran dijawab, diperiksa, dan diulang dengan papan ketik saja', async ({ page }) => {
	await page.goto(at(routes.lesson('dasar/01-mengapa-netral')));
	await press(page, page.getByRole('link', { name: siteText.skip }));
	await expect(page.getByRole('main')).toBeFocused();

	const check = page.getByRole('region', { name: questionText.heading }).first();
	await press(page, check.getByRole('radio').first(), 'Space');
	await expect(check.getByRole('radio').first()).toBeChecked();
	await press(page, button(check, questionText.check));
	const result = new RegExp(
		`^(${questionText.right}|${questionText.partly}|${questionText.wrong})$`,
	);
	await expect(check.getByRole('heading', { name: result })).toBeFocused();

	await tabTo(page, check.getByRole('link').first());
	await page.keyboard.press('Shift+Tab');
	await expect(button(check, questionText.again)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(check.getByRole('radio').first()).toBeEnabled();
	await expect(button(check, questionText.check)).toBeFocused();
});

test('ujian dimulai, dijawab, ditandai, diperiksa, dan dikumpulkan dengan papan ketik saja', async ({
	page,
}) => {
	const exam = readExam();
	const total = sizeOf(exam);
	const question = (number: number) =>
		page.getByRole('heading', { name: examText.question(number, total), exact: true });
	await importData(page, { seeds: { [exam.digest]: { seed: seedOfSingle(exam), at: 1 } } });
	await page.goto(at(routes.exam(COURSE)));
	await ready(page);
	await press(page, button(page, examText.start));
	await expect(question(1)).toBeFocused();

	await press(page, page.getByRole('radio').first(), 'Space');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
	await expect(page.getByText(examText.answered(1, total))).toBeVisible();
	await press(page, page.getByRole('checkbox', { name: examText.mark, exact: true }), 'Space');
	await expect(page.getByRole('checkbox', { name: examText.marked, exact: true })).toBeChecked();
	await press(page, button(page, examText.next));
	await expect(question(2)).toBeFocused();

	const lastLook = page.getByRole('heading', { name: examText.checkTitle });
	await press(page, button(page, examText.toCheck));
	await expect(lastLook).toBeFocused();
	const marked = [examText.goTo(1), examText.stateAnswered, examText.stateMarked].join(', ');
	await press(page, button(page, marked));
	await expect(question(1)).toBeFocused();
	await press(page, button(page, examText.toCheck));
	await expect(lastLook).toBeFocused();
	await press(page, button(page, examText.submit));
	await expect(page.getByRole('heading', { name: examText.failed })).toBeFocused();
});

test('dialog hapus menahan fokus, dapat dibatalkan dengan Escape, lalu menghapus', async ({
	page,
}) => {
	await importPassedExam(page, readExam());
	await open(page, routes.myData);
	const dialog = page.getByRole('dialog', { name: dataText.erase });
	const erase = button(page, dataText.erase);
	await press(page, erase);
	await expect(button(dialog, dataText.eraseCancel)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(erase).toBeFocused();
	await expect(page.getByText(dataText.attempts(1), { exact: true })).toBeVisible();

	await page.keyboard.press('Enter');
	await press(page, button(dialog, dataText.eraseConfirm));
	await expect(page.getByText(dataText.erased)).toBeVisible();
	await expect(page.getByText(dataText.attempts(0), { exact: true })).toBeVisible();
});
