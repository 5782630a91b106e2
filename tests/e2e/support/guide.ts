import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = 'public/panduan';

/** Pictures of the guide for HR are taken only where this is set, by `npm run guide:pictures`. */
const isWanted = process.env['GUIDE_PICTURES'] !== undefined;

/** The size in which the guide shows them; a test holds both together. */
export const PICTURE = { width: 720, height: 900 } as const;

/** Takes a picture of what the page shows now, from the element of this heading on. */
export async function picture(page: Page, name: string, heading?: string): Promise<void> {
	if (!isWanted) return;
	const before = page.viewportSize();
	await page.setViewportSize(PICTURE);
	if (heading !== undefined) {
		await page
			.getByRole('heading', { name: heading })
			.first()
			.evaluate((element) => element.scrollIntoView({ block: 'start' }));
		await page.mouse.wheel(0, -24);
	}
	mkdirSync(FOLDER, { recursive: true });
	await page.screenshot({ path: join(FOLDER, `${name}.png`) });
	if (before !== null) await page.setViewportSize(before);
}
