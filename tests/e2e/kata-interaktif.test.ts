import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { exerciseText } from '#strings/exercise.ts';
import { scenarioText } from '#strings/scenario.ts';
import { content } from './support/content.ts';
import { hands } from './support/hands.ts';
import { SCENARIO, at, expect, test } from './support/site.ts';
import { walks } from './support/word-walks.ts';

const { reflection: reflecting } = exerciseText;

/** The page for authors with its citations answering: until then each is a plain link. */
async function openWords(page: Page): Promise<void> {
	await page.goto(at(routes.words));
	await expect(page.locator('html')).toHaveAttribute('data-citations', 'in-place');
}

/** The place of one word, in view and answering. */
async function reachWord(page: Page, id: string): Promise<Locator> {
	const place = page.locator(`section#${id}`);
	const live = place.locator('[data-word], [data-check]').first();
	if ((await live.count()) > 0) {
		await live.scrollIntoViewIfNeeded();
		await expect(live).toHaveAttribute('data-ready', 'true');
	}
	return place;
}

const phone: BrowserContextOptions = { hasTouch: true, viewport: { width: 360, height: 740 } };

for (const [name, hand] of Object.entries(hands)) {
	test(`setiap kata dipakai dengan ${name} saja`, async ({ newVisitor }) => {
		const visitor = await newVisitor(name === 'sentuhan' ? phone : {});
		const page = await visitor.newPage();
		await openWords(page);
		for (const [id, walk] of Object.entries(walks)) {
			await test.step(id, async () => walk(await reachWord(page, id), hand));
		}
	});
}

test('pilihan dan renungan diingat, renungan tercetak, dan cerita berlanjut di halamannya', async ({
	page,
}) => {
	const scenes = content.scenarios.find(({ id }) => id === SCENARIO)?.scenes ?? [];
	const [opening] = scenes;
	const choice = opening !== undefined && 'choices' in opening ? opening.choices.at(-1) : undefined;
	if (choice === undefined) throw new Error('A story begins with a choice.');
	const written = 'Maaf, Pak. Bantuan itu untuk semua warga.';

	await openWords(page);
	let story = await reachWord(page, 'scenario');
	await story.getByRole('link', { name: choice.text }).click();
	await expect(story.getByText(choice.consequence)).toBeVisible();
	expect(new URL(page.url()).pathname).toBe(routes.words);
	let note = await reachWord(page, 'reflection');
	await note.getByRole('textbox').fill(written);
	await expect(note.getByRole('status')).toHaveText(reflecting.saved);

	await page.reload();
	note = await reachWord(page, 'reflection');
	await expect(note.getByRole('textbox')).toHaveValue(written);
	await page.emulateMedia({ media: 'print' });
	await expect(note.getByText(written, { exact: true })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await note.getByRole('button', { name: reflecting.erase }).click();
	await expect(note.getByRole('status')).toHaveText(reflecting.erased);
	story = await reachWord(page, 'scenario');
	await expect(story.getByText(scenarioText.lastChosen(choice.text))).toBeVisible();
	await story.getByRole('link', { name: scenarioText.resume }).click();
	await expect(story.getByText(choice.consequence)).toBeVisible();

	await page.goto(at(routes.scenario(SCENARIO)));
	await page.getByRole('link', { name: scenarioText.resume }).click();
	await expect(page.getByText(choice.consequence)).toBeVisible();
	const ending = await walkOn(page);
	await expect
		.poll(async () => {
			await page.goto(at(routes.scenarios));
			return page.getByText(scenarioText.lastEnding(ending)).count();
		})
		.toBe(1);
	await openWords(page);
	note = await reachWord(page, 'reflection');
	await expect(note.getByText(reflecting.left(5000))).toBeVisible();
	await expect(note.getByRole('textbox')).toHaveValue('');
});

/** From what followed a choice to the end of the story; returns what the end is called. */
async function walkOn(page: Page): Promise<string> {
	const ending = page.locator('.scene-ending:visible h2');
	const onward = page.locator('.scene:visible').getByRole('link', { name: scenarioText.next });
	const choice = page.locator('.scene:visible .scene-choices a').last();
	for (;;) {
		await onward.click();
		await expect(onward).toHaveCount(0);
		await expect(ending.or(choice)).toBeVisible();
		if (await ending.isVisible()) return ending.innerText();
		await choice.click();
		await expect(onward).toBeVisible();
	}
}
