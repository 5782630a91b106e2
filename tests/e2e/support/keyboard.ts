import type { Locator, Page } from '@playwright/test';
import type { Response } from '#domain/assessment/response.ts';
import { expect } from './site.ts';

/** More stops than any page has: a focus that is caught somewhere ends the search. */
const MOST_STOPS = 150;

/** Presses Tab, or Shift+Tab to what lies behind, until this control has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	// Found once: to find it anew after each stop would take longer than the stops.
	const control = await target.elementHandle();
	const isFocused = () => control?.evaluate((element) => element === document.activeElement);
	const isBehind = await control?.evaluate((element) => {
		const here = document.activeElement ?? element;
		const side = element.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
		return here !== document.body && side !== 0;
	});
	for (let stops = 0; stops < MOST_STOPS && !(await isFocused()); stops += 1) {
		await page.keyboard.press(isBehind === true ? 'Shift+Tab' : 'Tab');
	}
	await expect(target).toBeFocused();
}

/** Goes to a control by Tab and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

/** Fills a question by Tab, Space and arrows alone. Fields are taken in the order of the page. */
export async function fillByKeyboard(page: Page, region: Locator, answer: Response): Promise<void> {
	const fields = region.locator('[data-slot]');
	const slots = await fields.evaluateAll((all: HTMLElement[]) =>
		all.map(({ dataset }) => dataset['slot'] ?? ''),
	);
	for (const slot of new Set(slots)) {
		const value = answer[slot];
		if (value === undefined) continue;
		const own = region.locator(`[data-slot="${slot}"]`);
		const isList = (await own.first().evaluate(({ tagName }) => tagName)) === 'SELECT';
		const wanted = isList ? own : region.locator(`[data-slot="${slot}"][value="${value}"]`);
		if (isList) {
			await tabTo(page, own);
			const places = await own.locator('option').count();
			for (let at = 1; at < places && (await own.inputValue()) !== value; at += 1) {
				await page.keyboard.press('ArrowDown');
			}
			await expect(own).toHaveValue(value);
			continue;
		}
		await pressOn(page, own.first(), 'Space');
		const places = await own.count();
		for (let at = 1; at < places && !(await wanted.isChecked()); at += 1) {
			await page.keyboard.press('ArrowDown');
		}
		await expect(wanted).toBeChecked();
	}
}
