import type { Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { lessonText } from '#strings/lesson.ts';
import { provisionText } from '#strings/provision.ts';
import { wordText } from '#strings/words.ts';
import {
	expectAccessible,
	expectAccessibleEverywhere,
	expectAccessibleInPrint,
} from './support/accessibility.ts';
import { at, expect, expectProblems, open, test } from './support/site.ts';

/** The place of one word, by the name of its file. */
const wordAt = (page: Page, id: string) => page.locator(`section#${id}`);

/** Until then a citation is a plain link. */
async function openWithCitations(page: Page): Promise<void> {
	await open(page, routes.words);
	await expect(page.locator('html')).toHaveAttribute('data-citations', 'in-place');
}

const firstCitation = (page: Page): Locator => wordAt(page, 'cite').locator('a.cite').first();

test('setiap kata dapat dipakai semua orang, di layar, di kertas, dan dengan warna paksaan', async ({
	page,
}) => {
	await open(page, routes.words);
	for (const details of await page.locator('.reveal, details.ladder').all()) {
		await details.evaluate((each) => each.setAttribute('open', ''));
	}
	await expectAccessibleEverywhere(page);
	await expectAccessibleInPrint(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await expectAccessible(page, 'forced colours');
});

test('perbandingan, tangga, garis waktu, dan jawaban terbaca tanpa skrip', async ({
	newVisitor,
}) => {
	const visitor = await newVisitor({ javaScriptEnabled: false });
	const page = await visitor.newPage();
	await page.goto(at(routes.words));
	const laws = page.getByRole('region', { name: wordText.comparison });
	await expect(laws.getByText(lessonText.status.revoked, { exact: true })).toHaveCount(2);
	await expect(laws.getByText(lessonText.status['in-force'], { exact: true })).toHaveCount(2);

	const ladder = page.getByRole('group', { name: wordText.ladder(wordText.kinds.disiplin) });
	await expect(ladder.getByText(wordText.today).first()).toBeVisible();
	await expect(ladder.getByRole('listitem').first()).toContainText(wordText.level(1, 4));
	await expect(wordAt(page, 'phase-timeline').getByRole('listitem')).toHaveCount(7);

	const reveal = wordAt(page, 'reveal');
	const answer = reveal.locator('.reveal-answer');
	await expect(answer).toBeHidden();
	await reveal.getByText(wordText.showAnswer).click();
	await expect(answer).toBeVisible();

	const term = wordAt(page, 'term');
	await term.getByRole('button').first().click();
	await expect(term.getByRole('link', { name: wordText.toGlossary })).toBeVisible();
});

test('arti istilah dibuka dan ditutup dengan papan ketik, dan setiap istilah punya artinya sendiri', async ({
	page,
}) => {
	await open(page, routes.words);
	const [first, second] = await wordAt(page, 'term').getByRole('button').all();
	if (first === undefined || second === undefined) throw new Error('The example has two terms.');
	const notes = wordAt(page, 'term').locator('[popover]');

	await second.focus();
	await page.keyboard.press('Enter');
	await expect(notes.nth(1)).toBeVisible();
	await expect(notes.nth(0)).toBeHidden();
	await expectAccessible(page, 'open note');
	await page.keyboard.press('Tab');
	await expect(notes.nth(1).getByRole('link', { name: wordText.toGlossary })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(notes.nth(1)).toBeHidden();
	await expect(second).toBeFocused();

	await first.focus();
	await page.keyboard.press('Space');
	await expect(notes.nth(0)).toBeVisible();
});

test('arti istilah dibuka dengan sentuhan dan muat di layar ponsel', async ({ newVisitor }) => {
	const visitor = await newVisitor({ hasTouch: true, viewport: { width: 320, height: 640 } });
	const page = await visitor.newPage();
	await open(page, routes.words);
	const note = wordAt(page, 'term').locator('[popover]').first();
	await wordAt(page, 'term').getByRole('button').first().tap();
	await expect(note).toBeInViewport({ ratio: 1 });
	await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
	await page.getByRole('heading', { level: 1 }).tap();
	await expect(note).toBeHidden();
});

test('rujukan membuka ketentuannya di tempat, dan kembali ke rujukan itu', async ({ page }) => {
	await openWithCitations(page);
	const cite = firstCitation(page);
	const address = page.url();
	await cite.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: await cite.innerText() });
	await expect(dialog).toContainText(lessonText.status['in-force']);
	await expect(dialog.getByRole('heading')).toHaveText(/Pasal 9 ayat \(2\)/);
	await expect(dialog.getByRole('button', { name: provisionText.close })).toBeFocused();
	await expectAccessibleEverywhere(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(cite).toBeFocused();
	expect(page.url()).toBe(address);

	await wordAt(page, 'cite').locator('a.cite').nth(1).click();
	await expect(page.getByRole('dialog')).toContainText(lessonText.status.revoked);
	await page.getByRole('link', { name: provisionText.whole }).click();
	await expect(page).toHaveURL(/hukum\/uu-5-2014\/#p-9\.2$/);
});

test('rujukan tetap tautan: bagi klik untuk tab baru, dan bila ketentuan gagal dimuat', async ({
	page,
	problems,
}) => {
	await openWithCitations(page);
	const opened = page.context().waitForEvent('page');
	await firstCitation(page).click({ modifiers: ['ControlOrMeta'] });
	await (await opened).close();
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await page.route('**/hukum/uu-20-2023/', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : route.abort(),
	);
	await firstCitation(page).click();
	await expect(page).toHaveURL(/hukum\/uu-20-2023\/#p-9\.2$/);
	await expect(page.locator('[id="p-9.2"]')).toBeInViewport();
	await expectProblems(problems, /ERR_FAILED/);
});
