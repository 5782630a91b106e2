import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** WCAG 2.2 A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const sights = [320, 1280].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/**
 * Nothing on the page, as it stands now, breaks a rule that axe can test.
 *
 * @param without Rules that cannot be tested so: colours that the system forces, for example, are
 *   not those that axe reads.
 */
export async function expectAccessible(
	page: Page,
	sight: string,
	without: readonly string[] = [],
): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		// No frames here, so axe need not open a second page to gather what they found.
		.setLegacyMode()
		.options({
			runOnly: RULES,
			rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
			resultTypes: ['violations'],
		})
		.analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
		),
	);
	expect(found, sight).toEqual([]);
}

/** The page is accessible and nowhere wider than the screen: phone and desk, light and dark. */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
	for (const { width, colorScheme } of sights) {
		await page.setViewportSize({ width, height: 740 });
		await page.emulateMedia({ colorScheme });
		const sight = `${width} px, ${colorScheme}`;
		const surplus = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		expect(surplus, `${sight}: pixels beyond the screen`).toBe(0);
		await expectAccessible(page, sight);
	}
}

/** The page on paper is accessible, also where it is printed from a dark screen. */
export async function expectAccessibleInPrint(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ media: 'print', colorScheme });
		await expectAccessible(page, `print, ${colorScheme}`);
	}
	await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}
