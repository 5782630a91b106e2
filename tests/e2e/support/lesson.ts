import type { Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { dataText } from '#strings/my-data.ts';
import { questionText } from '#strings/question.ts';
import { at, expect, openCheck } from './site.ts';

/** Any of the three findings of a checked answer. */
export const finding = new RegExp(
	`^(${questionText.right}|${questionText.partly}|${questionText.wrong})$`,
);

/** Fills every field of a question with the first thing that it offers. */
export async function fillAnyhow(region: Locator): Promise<void> {
	for (const group of await region.getByRole('group').all()) {
		const choices = group.getByRole('radio').or(group.getByRole('checkbox'));
		if ((await choices.count()) > 0) await choices.first().check();
	}
	for (const field of await region.getByRole('combobox').all()) {
		await field.selectOption({ index: 1 });
	}
}

/** Answers the first question of a lesson and returns it, checked. */
export async function answerFirstCheck(page: Page): Promise<Locator> {
	return answerCheck(page, 0);
}

/** Answers the question at this place of a lesson (from 0) and returns it, checked. */
export async function answerCheck(page: Page, place: number): Promise<Locator> {
	const check = await openCheck(page, place);
	await fillAnyhow(check);
	await check.getByRole('button', { name: questionText.check }).click();
	await expect(check.getByRole('heading', { name: finding })).toBeFocused();
	await expect(check.getByText(`${questionText.why}.`)).toBeVisible();
	return check;
}

/**
 * Waits until this many answered questions are kept on the device, as another tab sees it: they are
 * written after the feedback is shown, and a page that leaves at once may cut that short.
 */
export async function waitForKept(page: Page, count: number): Promise<void> {
	const beside = await page.context().newPage();
	await beside.goto(at(routes.myData));
	await expect(beside.getByText(dataText.checks(count), { exact: true })).toBeVisible();
	await beside.close();
}
