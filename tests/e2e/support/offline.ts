import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { dataText } from '#strings/my-data.ts';
import { expect, open } from './site.ts';

/** Keeps the whole course in this browser, as a learner asks for it. */
export async function saveForOffline(page: Page): Promise<void> {
	await open(page, routes.myData);
	await page.getByRole('button', { name: dataText.offline }).click();
	// The server compresses every file of the course once, on a machine that is busy with tests.
	await expect(page.getByText(dataText.offlineSaved)).toBeVisible({ timeout: 60_000 });
}
