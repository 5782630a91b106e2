import type { BrowserContext, BrowserContextOptions, Locator, Page, Route } from '@playwright/test';
import { watch, test as journey, expect } from '#tests/support/journey.ts';

/** The one course that the journeys take. */
export const COURSE = 'orientasi-asn-baru';

/** The scenario that the journeys walk through. */
export const SCENARIO = 'syukuran-hari-sabtu';

interface Visitors {
	/**
	 * Opens a browser of another person, or another device: nothing stored, watched like the first.
	 * Closed at the end of the test.
	 */
	newVisitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * `test` over the built site. A journey ends red on any error in a console, refused content or
 * request to another origin; `problems` holds them, and a journey that causes some on purpose removes
 * those with `expectProblems`.
 */
export const test = journey.extend<Visitors>({
	newVisitor: async ({ browser, site, problems, locale, timezoneId, serviceWorkers }, use) => {
		const opened: BrowserContext[] = [];
		await use(async (options) => {
			const context = await browser.newContext({
				baseURL: site.url,
				serviceWorkers,
				...(locale === undefined ? {} : { locale }),
				...(timezoneId === undefined ? {} : { timezoneId }),
				...options,
			});
			watch(context, new URL(site.url).origin, problems);
			opened.push(context);
			return context;
		});
		await Promise.all(opened.map((context) => context.close()));
	},
});

export { expect };

/** A site path of `routes`, such as `/ujian/x/`, as the relative address that `page.goto` takes. */
export function at(path: string): string {
	return `.${path}`;
}

/** Opens a page of `routes` and waits until its islands answer. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(at(path));
	await ready(page);
}

/** Waits until no island that loads with its page is still on its way. */
export async function ready(page: Page): Promise<void> {
	await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
}

/** The formative question at this place of a lesson (from 0), in view and answering. */
export async function openCheck(page: Page, place = 0): Promise<Locator> {
	const check = page.locator('[data-check]').nth(place);
	await check.scrollIntoViewIfNeeded();
	await expect(check).toHaveAttribute('data-ready', 'true');
	return check;
}

/**
 * Waits for a problem that a journey causes on purpose, and takes it and its like off the list;
 * others stay and fail it.
 */
export async function expectProblems(problems: string[], expected: RegExp): Promise<void> {
	// The console may speak after the page has already shown what went wrong.
	await expect.poll(() => problems.some((problem) => expected.test(problem))).toBe(true);
	problems.splice(0, problems.length, ...problems.filter((problem) => !expected.test(problem)));
}

/** Holds every request that fits until the function it returns is called. */
export async function holdBack(page: Page, pattern: RegExp): Promise<() => Promise<void>> {
	const held: Route[] = [];
	let isOpen = false;
	await page.route(pattern, async (route) => {
		if (isOpen) await route.continue();
		else held.push(route);
	});
	return async () => {
		isOpen = true;
		await Promise.all(held.map((route) => route.continue()));
	};
}
