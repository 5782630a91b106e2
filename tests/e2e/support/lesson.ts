import type { Locator, Page } from '@playwright/test';
import { questionText } from '#strings/question.ts';
import { expect, openCheck } from './site.ts';

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
	const check = await openCheck(page);
	await fillAnyhow(check);
	await check.getByRole('button', { name: questionText.check }).click();
	await expect(check.getByRole('heading', { name: finding })).toBeFocused();
	await expect(check.getByText(`${questionText.why}.`)).toBeVisible();
	return check;
}
