import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/**
 * Every link of this part leads to a page of the site that is there, and to a place on it that is
 * there. Links in reasons are put in by scripts, so no check of the built files sees them.
 */
export async function expectLinksToLead(page: Page, part: Locator): Promise<void> {
	const links = part.getByRole('link');
	await expect(links.first()).toBeVisible();
	const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) =>
		all.map(({ href }) => href),
	);
	const pages = new Map<string, string>();
	for (const address of new Set(addresses)) {
		const { href, hash, protocol } = new URL(address);
		// The way to report a mistake opens the reader's own mail.
		if (protocol === 'mailto:') continue;
		const file = href.slice(0, href.length - hash.length);
		if (!pages.has(file)) {
			const response = await page.request.get(file);
			expect(response.status(), file).toBe(200);
			pages.set(file, await response.text());
		}
		if (hash !== '') {
			expect(pages.get(file), address).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
		}
	}
}
