import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = 'public/panduan';

/** Pictures of the guide for HR are taken only where this is set, by `npm run guide:pictures`. */
const isWanted = process.env['GUIDE_PICTURES'] !== undefined;

/** The size in which the guide shows them; a test holds both together. */
export const PICTURE = { width: 720, height: 900 } as const;

/** Room above the heading, in pixels. */
const ROOM = 24;

/** Takes a picture of what the page shows now, from its top or from this heading on. */
export async function picture(page: Page, name: string, heading?: string): Promise<void> {
	if (!isWanted) return;
	const before = page.viewportSize();
	await page.setViewportSize(PICTURE);
	const start =
		heading === undefined
			? page.locator('body')
			: page.getByRole('heading', { name: heading }).first();
	// A picture taken while the page still moves has parts that are not painted.
	await start.evaluate(async (element, room) => {
		const top = element.getBoundingClientRect().top + scrollY - room;
		scrollTo({ top, behavior: 'instant' });
		for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
	}, ROOM);
	mkdirSync(FOLDER, { recursive: true });
	await page.screenshot({ path: join(FOLDER, `${name}.png`) });
	if (before !== null) await page.setViewportSize(before);
}
