import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** WCAG 2.2 A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In place of axe where the page still holds it; an empty text would bring all of it. */
const NOTHING = ';';

/** The system paints in colours that axe does not read: it would judge those of the sheets. */
const UNREAD_WHEN_FORCED = ['color-contrast'];

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
	// Bringing axe into a page costs about as much as a short run of it.
	const isThere = await page.evaluate(() => 'axe' in window);
	const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: NOTHING }) })
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

/**
 * The page is accessible and nowhere wider than the screen. Colours do not depend on the width, nor
 * places on the colours: a light phone and a dark desk show every fault that four views would.
 */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
	await expectAccessibleAt(page, 320, 'light');
	await expectAccessibleAt(page, 1280, 'dark');
}

/** The same with colours that the system forces. */
export async function expectAccessibleInAllThemes(page: Page): Promise<void> {
	await expectAccessibleEverywhere(page);
	await expectAccessibleInForcedColours(page);
}

/** The page as it stands, with colours that the system forces. */
export async function expectAccessibleInForcedColours(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	await expectAccessible(page, 'forced colours', UNREAD_WHEN_FORCED);
	await page.emulateMedia({ forcedColors: 'none' });
}

async function expectAccessibleAt(
	page: Page,
	width: number,
	colorScheme: 'light' | 'dark',
): Promise<void> {
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

/** The page on paper is accessible where it is printed from a dark screen, whose colours must not stay. */
export async function expectAccessibleInPrint(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expectAccessible(page, 'print');
	await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}
