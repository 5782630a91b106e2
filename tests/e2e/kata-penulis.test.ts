import type { Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { exerciseText } from '#strings/exercise.ts';
import { lessonText } from '#strings/lesson.ts';
import { provisionText } from '#strings/provision.ts';
import { scenarioText } from '#strings/scenario.ts';
import { wordText } from '#strings/words.ts';
import {
	expectAccessible,
	expectAccessibleInAllThemes,
	expectAccessibleInPrint,
} from './support/accessibility.ts';
import { answerFirstCheck } from './support/lesson.ts';
import { SCENARIO, at, expect, expectProblems, open, test } from './support/site.ts';

const { sorter: sorting, spot: spotting, cards: dealing } = exerciseText;

/** The place of one word, by the name of its file. */
const wordAt = (page: Page, id: string) => page.locator(`section#${id}`);

/** Until then a citation is a plain link. */
async function openWithCitations(page: Page): Promise<void> {
	await open(page, routes.words);
	await expect(page.locator('html')).toHaveAttribute('data-citations', 'in-place');
}

const firstCitation = (page: Page): Locator => wordAt(page, 'cite').locator('a.cite').first();

/** A word that reacts, in view and answering. */
async function liveWord(page: Page, id: string): Promise<Locator> {
	const word = wordAt(page, id).locator('.word').first();
	await word.scrollIntoViewIfNeeded();
	await expect(word).toHaveAttribute('data-ready', 'true');
	return word;
}

/** Leaves every word as it looks in the middle of its use. */
async function useWords(page: Page): Promise<void> {
	for (const details of await page.locator('.reveal, details.ladder').all()) {
		await details.evaluate((each) => each.setAttribute('open', ''));
	}
	await answerFirstCheck(page);
	const sorter = await liveWord(page, 'sorter');
	// A card that has its verdict leaves the pool.
	const waiting = sorter.locator('[data-pool]').getByRole('combobox');
	for (let left = await waiting.count(); left > 0; left -= 1) {
		await waiting.first().selectOption('allowed');
	}
	await sorter.getByRole('button', { name: sorting.check }).click();
	await expect(sorter.locator('[data-outcome]')).toBeFocused();
	const story = await liveWord(page, 'scenario');
	await story.locator('.scene-choices a').first().click();
	await expect(story.getByRole('link', { name: scenarioText.next })).toBeVisible();
	const spot = await liveWord(page, 'find-violation');
	await spot.getByRole('checkbox').first().check();
	await spot.getByRole('button', { name: spotting.check }).click();
	const deck = await liveWord(page, 'flashcards');
	await deck.locator('summary:visible').click();
	await deck.getByRole('button', { name: dealing.again, exact: true }).click();
	await deck.locator('summary:visible').click();
	const reflection = await liveWord(page, 'reflection');
	await reflection.getByRole('textbox').fill('Saya menolak.');
}

test('setiap kata dapat dipakai semua orang: sebelum dan sesudah dipakai, di layar, di kertas, dalam semua warna', async ({
	page,
}) => {
	await openWithCitations(page);
	await expectAccessible(page, 'untouched');
	await useWords(page);
	await expectAccessibleInAllThemes(page);
	await expectAccessibleInPrint(page);

	await wordAt(page, 'term').getByRole('button').first().click();
	await expect(wordAt(page, 'term').locator('[popover]').first()).toBeVisible();
	await expectAccessible(page, 'open note');
	await page.keyboard.press('Escape');
	await page.emulateMedia({ colorScheme: 'dark' });
	await firstCitation(page).click();
	await expect(page.getByRole('dialog')).toContainText(lessonText.status['in-force']);
	await expectAccessible(page, 'provision over the page, dark');
});

test('tanpa skrip setiap kata terbaca dengan jawabannya, dan cerita berlanjut di halamannya', async ({
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

	const sorter = wordAt(page, 'sorter');
	await sorter.getByText(sorting.show).first().click();
	await expect(sorter.getByText(sorting.alternative).first()).toBeVisible();
	await wordAt(page, 'find-violation').getByText(spotting.ask).first().click();
	await expect(page.getByText(spotting.innocent).first()).toBeVisible();
	await expect(wordAt(page, 'flashcards').locator('summary:visible')).toHaveCount(4);
	await wordAt(page, 'scenario').locator('.scene-choices a').first().click();
	await expect(page).toHaveURL(new RegExp(routes.scenario(SCENARIO)));
	const told = page.locator('.scene:target');
	await expect(told.getByRole('link', { name: scenarioText.next })).toBeVisible();
});

test('rujukan tetap tautan: ke halaman ketentuan, bagi klik untuk tab baru, dan bila gagal dimuat', async ({
	page,
	problems,
}) => {
	await openWithCitations(page);
	await wordAt(page, 'cite').locator('a.cite').nth(1).click();
	await expect(page.getByRole('dialog')).toContainText(lessonText.status.revoked);
	await page.getByRole('link', { name: provisionText.whole }).click();
	await expect(page).toHaveURL(/hukum\/uu-5-2014\/#p-9\.2$/);

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
