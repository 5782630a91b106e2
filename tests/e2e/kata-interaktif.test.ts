import type { Locator, Page } from '@playwright/test';
import { checkContent } from '#cli/check-content.ts';
import type { Verdict } from '#domain/content/conduct.ts';
import { rulingsFor } from '#domain/content/rulings.ts';
import { routes } from '#routes';
import { exerciseText } from '#strings/exercise.ts';
import { lessonText } from '#strings/lesson.ts';
import { scenarioText } from '#strings/scenario.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { SCENARIO, at, expect, test } from './support/site.ts';

const { content } = checkContent('content');
const { sorter: sorting, spot: spotting, cards: deckText, reflection: reflecting } = exerciseText;

/** The word of an example, in view and answering. */
async function openWord(page: Page, example: string): Promise<Locator> {
	const word = page.locator(`section#${example} .word`).first();
	await word.scrollIntoViewIfNeeded();
	await expect(word).toHaveAttribute('data-ready', 'true');
	return word;
}

interface Card {
	readonly act: string;
	readonly verdict: Verdict;
}

/** The acts of the example, with the verdicts of the knowledge base for its phase and role. */
async function readCards(sorter: Locator): Promise<Card[]> {
	const ids = await sorter
		.locator('[data-card]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-card')));
	return ids.map((id) => {
		const act = content.conduct.find((each) => each.id === id);
		const [ruling] = act ? rulingsFor(act, { phase: 'kampanye', role: 'pns' }) : [];
		if (!act || !ruling) throw new Error(`There is no ruling on "${id}".`);
		return { act: act.act, verdict: ruling.verdict };
	});
}

const cardIn = (sorter: Locator, { act }: Card) =>
	sorter.getByRole('button', { name: act, exact: true });
const dropIn = (sorter: Locator, verdict: Verdict) =>
	sorter.getByRole('button', { name: `${sorting.putIn} ${lessonText[verdict]}` });
const outcomeIn = (word: Locator, text: string) => word.getByRole('heading', { name: text });

test('kartu diseret dengan tetikus, lalu hanya yang keliru diulang lewat daftarnya', async ({
	page,
}) => {
	await page.goto(at(routes.words));
	const sorter = await openWord(page, 'sorter');
	const cards = await readCards(sorter);
	const wrong = cards.find(({ verdict }) => verdict !== 'allowed');
	if (wrong === undefined) throw new Error('The example holds only acts that are allowed.');
	for (const card of cards) {
		const tray = card === wrong ? 'allowed' : card.verdict;
		await cardIn(sorter, card).dragTo(sorter.locator(`[data-tray="${tray}"]`));
		await expect(sorter.locator(`[data-tray="${tray}"]`)).toContainText(card.act);
	}
	await sorter.getByRole('button', { name: sorting.check }).click();
	const total = cards.length;
	await expect(outcomeIn(sorter, sorting.result(total - 1, total))).toBeFocused();
	await expect(sorter.getByText(sorting.wrong(lessonText.allowed))).toBeVisible();
	await expect(sorter.getByText(sorting.right, { exact: true })).toHaveCount(total - 1);

	await sorter.getByRole('button', { name: sorting.retry(1) }).click();
	await expect(cardIn(sorter, wrong)).toBeEnabled();
	await expect(sorter.locator('[data-tray] [data-card]')).toHaveCount(total - 1);
	const list = sorter.getByLabel(sorting.verdictOn(wrong.act));
	await list.focus();
	await list.selectOption(wrong.verdict);
	await expect(list).toBeFocused();
	await sorter.getByRole('button', { name: sorting.check }).click();
	await expect(outcomeIn(sorter, sorting.result(total, total))).toBeFocused();
});

test('kartu dipilah dengan jari: ketuk kartu, lalu ketuk kotaknya', async ({ newVisitor }) => {
	const visitor = await newVisitor({ hasTouch: true, viewport: { width: 360, height: 740 } });
	const page = await visitor.newPage();
	await page.goto(at(routes.words));
	const sorter = await openWord(page, 'sorter');
	const cards = await readCards(sorter);
	await dropIn(sorter, 'allowed').tap();
	await expect(sorter.getByRole('status')).toHaveText(sorting.pickFirst);
	for (const [index, card] of cards.entries()) {
		await cardIn(sorter, card).tap();
		await expect(cardIn(sorter, card)).toHaveAttribute('aria-pressed', 'true');
		await dropIn(sorter, card.verdict).tap();
		const left = cards.length - index - 1;
		await expect(sorter.getByRole('status')).toHaveText(
			sorting.placed(lessonText[card.verdict], left),
		);
	}
	await sorter.getByRole('button', { name: sorting.check }).tap();
	await expect(outcomeIn(sorter, sorting.result(cards.length, cards.length))).toBeInViewport();
});

test('papan ketik saja memilah kartu dan menemukan pelanggaran', async ({ page }) => {
	await page.goto(at(routes.words));
	const sorter = await openWord(page, 'sorter');
	const cards = await readCards(sorter);
	const trays: readonly Verdict[] = ['allowed', 'conditional', 'prohibited'];
	const [first] = cards;
	if (first === undefined) throw new Error('The example holds no cards.');
	await cardIn(sorter, first).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(cardIn(sorter, first)).toBeFocused();
	for (const card of cards) {
		await expect(cardIn(sorter, card)).toBeFocused();
		await page.keyboard.press('Enter');
		for (let stop = 0; stop < trays.indexOf(card.verdict); stop += 1) {
			await page.keyboard.press('Tab');
		}
		await expect(dropIn(sorter, card.verdict)).toBeFocused();
		await page.keyboard.press('Space');
	}
	await expect(sorter.getByRole('button', { name: sorting.check })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(outcomeIn(sorter, sorting.result(cards.length, cards.length))).toBeFocused();

	const spot = await openWord(page, 'find-violation');
	const marks = spot.getByRole('checkbox');
	await marks.first().focus();
	// The first part is innocent, the second violates.
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	for (let rest = await marks.count(); rest > 1; rest -= 1) await page.keyboard.press('Tab');
	await expect(spot.getByRole('button', { name: spotting.check })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(outcomeIn(spot, spotting.result(1, 2))).toBeFocused();
	for (const told of [spotting.found, spotting.missed, spotting.accused, spotting.spared]) {
		await expect(spot.getByText(told, { exact: true })).toBeVisible();
	}
	await spot.getByRole('button', { name: spotting.again }).focus();
	await page.keyboard.press('Enter');
	await expect(marks.first()).toBeFocused();
	await expect(spot.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('skenario di pelajaran diingat, dapat ditarik kembali, dan dilanjutkan di halamannya', async ({
	page,
}) => {
	const scenes = content.scenarios.find(({ id }) => id === SCENARIO)?.scenes ?? [];
	const [opening] = scenes;
	if (opening === undefined || !('choices' in opening)) throw new Error('No story to begin.');
	const [one, other] = opening.choices;
	if (one === undefined || other === undefined) throw new Error('A story begins with a choice.');

	await page.goto(at(routes.words));
	let word = await openWord(page, 'scenario');
	await word.getByRole('link', { name: one.text }).click();
	await expect(word.getByText(one.consequence)).toBeVisible();
	await word.getByRole('link', { name: scenarioText.otherChoice }).click();
	await word.getByRole('link', { name: other.text }).click();
	await expect(word.getByText(other.consequence)).toBeVisible();
	await expect(word.locator('.scene')).toBeFocused();
	await expect(word.getByText(one.consequence)).toHaveCount(0);
	expect(new URL(page.url()).pathname).toBe(routes.words);

	await expect
		.poll(async () => {
			await page.reload();
			word = await openWord(page, 'scenario');
			return word.getByText(scenarioText.lastChosen(other.text)).isVisible();
		})
		.toBe(true);
	await word.getByRole('link', { name: scenarioText.resume }).click();
	await expect(word.getByText(other.consequence)).toBeVisible();

	await page.goto(at(routes.scenario(SCENARIO)));
	await page.getByRole('link', { name: scenarioText.resume }).click();
	await expect(page.getByText(other.consequence)).toBeVisible();
	for (let scene = other.to; ;) {
		await page.locator('.scene:visible').getByRole('link', { name: scenarioText.next }).click();
		const here = scenes.find(({ id }) => id === scene);
		if (here === undefined || 'ending' in here) break;
		const last = here.choices.at(-1);
		if (last === undefined) break;
		await page.getByRole('link', { name: last.text, exact: true }).click();
		scene = last.to;
	}
	const ending = (await page.locator('.scene-ending:visible h2').textContent()) ?? '';
	await expect
		.poll(async () => {
			await page.goto(at(routes.scenarios));
			return page.getByText(scenarioText.lastEnding(ending)).count();
		})
		.toBe(1);
});

test('renungan bertahan setelah dimuat ulang, dan dapat dihapus', async ({ page }) => {
	const written = 'Maaf, Pak. Bantuan itu untuk semua warga.';
	await page.goto(at(routes.words));
	let word = await openWord(page, 'reflection');
	const field = () => word.getByRole('textbox', { name: reflecting.answer });
	await field().fill(written);
	await expect(word.getByText(reflecting.left(5000 - written.length))).toBeVisible();
	await expect(word.getByRole('status')).toHaveText(reflecting.saved);
	await page.reload();
	word = await openWord(page, 'reflection');
	await expect(field()).toHaveValue(written);
	await page.emulateMedia({ media: 'print' });
	await expect(word.getByText(written, { exact: true })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });

	await word.getByRole('button', { name: reflecting.erase }).click();
	await expect(word.getByRole('status')).toHaveText(reflecting.erased);
	await page.reload();
	word = await openWord(page, 'reflection');
	await expect(word.getByText(reflecting.left(5000))).toBeVisible();
	await expect(field()).toHaveValue('');
});

test('kata yang sedang dipakai dapat dipakai semua orang, dan tanpa skrip terbaca dengan jawabannya', async ({
	page,
	newVisitor,
}) => {
	await page.goto(at(routes.words));
	const sorter = await openWord(page, 'sorter');
	for (const list of await sorter.getByRole('combobox').all()) await list.selectOption('allowed');
	await sorter.getByRole('button', { name: sorting.check }).click();
	const spot = await openWord(page, 'find-violation');
	await spot.getByRole('checkbox').first().check();
	await spot.getByRole('button', { name: spotting.check }).click();
	const deck = await openWord(page, 'flashcards');
	await deck.locator('summary:visible').click();
	await deck.getByRole('button', { name: deckText.again, exact: true }).click();
	await expect(deck.getByText(deckText.place(2, 4))).toBeVisible();
	await deck.locator('summary:visible').click();
	const story = await openWord(page, 'scenario');
	await story.locator('.scene-choices a').first().click();
	await expect(story.getByRole('link', { name: scenarioText.next })).toBeVisible();
	const reflection = await openWord(page, 'reflection');
	await reflection.getByRole('textbox').fill('Saya menolak.');
	await expectAccessibleEverywhere(page);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	await expectAccessible(page, 'forced colours');

	const reader = await (await newVisitor({ javaScriptEnabled: false })).newPage();
	await reader.goto(at(routes.words));
	const [card] = await readCards(reader.locator('section#sorter'));
	const answers = reader.locator('section#sorter').getByText(sorting.show);
	await answers.first().click();
	await expect(
		reader
			.locator('section#sorter details')
			.first()
			.getByText(lessonText[card?.verdict ?? 'allowed']),
	).toBeVisible();
	await reader.locator('section#find-violation').getByText(spotting.ask).first().click();
	await expect(reader.getByText(spotting.innocent).first()).toBeVisible();
	await expect(reader.locator('section#flashcards summary:visible')).toHaveCount(4);
	await reader.locator('section#scenario .scene-choices a').first().click();
	await expect(reader).toHaveURL(new RegExp(routes.scenario(SCENARIO)));
	await expect(reader.getByRole('link', { name: scenarioText.next })).toBeVisible();
});
