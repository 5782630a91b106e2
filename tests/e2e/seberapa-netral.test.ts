import type { Locator, Page } from '@playwright/test';
import { rulingsFor } from '#domain/content/rulings.ts';
import { routes } from '#routes';
import { hookSays, hookText } from '#strings/hook.ts';
import { lessonText } from '#strings/lesson.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { content } from './support/content.ts';
import { at, expect, holdBack, test } from './support/site.ts';

const { conduct, hooks } = content;
const [hook] = hooks;
if (hook === undefined) throw new Error('There are no situations in content/hooks.');

const situations = hook.questions.map(({ text, act, phase, role }) => {
	const found = conduct.find(({ id }) => id === act);
	const ruling = found && rulingsFor(found, { phase, role })[0];
	if (found === undefined || ruling === undefined) throw new Error(`Nothing decides "${text}".`);
	return { text, ...ruling, alternative: found.alternative };
});
const total = situations.length;

const shown = (page: Page, text: string): Locator => page.getByRole('region', { name: text });
const answerOf = (region: Locator, name: string) =>
	region.getByRole('button', { name, exact: true });

/** Nothing of an answer may show in an address or be sent. */
function expectPlainAddress(page: Page): void {
	const { pathname, search, hash } = new URL(page.url());
	expect([pathname, search, hash]).toEqual([routes.hook, '', '']);
}

test('dengan sentuhan, delapan situasi dijawab beralasan sampai hasil yang dapat dibagikan', async ({
	newVisitor,
}) => {
	const context = await newVisitor({
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		isMobile: true,
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const page = await context.newPage();
	await page.goto(at(routes.hook));
	const first = shown(page, situations[0]?.text ?? '');
	// Nothing to start: the first answer is in the first view.
	await expect(answerOf(first, lessonText.prohibited)).toBeInViewport({ ratio: 1 });

	// Everything is called allowed: right for some, and each one is told why.
	for (const [place, { text, verdict, condition = '', alternative }] of situations.entries()) {
		const region = shown(page, text);
		await answerOf(region, lessonText.allowed).tap();
		const finding = verdict === 'allowed' ? hookSays.right : hookSays.wrong;
		await expect(region.getByRole('heading', { name: finding })).toBeFocused();
		await expect(region.getByRole('heading', { name: finding })).toContainText(lessonText[verdict]);
		await expect(region.getByText(condition)).toBeVisible();
		await expect(region.getByText(alternative)).toBeVisible();
		if (place === 2) {
			// A reload in the middle loses nothing and tells nobody.
			await page.reload();
			await expect(region.getByText(condition)).toBeVisible();
			await expectAccessibleEverywhere(page);
			await page.setViewportSize({ width: 360, height: 640 });
		}
		const next = place === total - 1 ? hookText.toResult : hookText.next;
		await region.getByRole('button', { name: next }).tap();
	}

	const right = situations.filter(({ verdict }) => verdict === 'allowed').length;
	await expect(page.getByRole('heading', { name: hookSays.score(right, total) })).toBeFocused();
	await expect(page.getByText(hookText.leans.lenient)).toBeVisible();
	for (const { text, verdict, condition = '' } of situations) {
		const region = shown(page, text);
		if (verdict === 'allowed') await expect(region).toBeHidden();
		else {
			await region.getByText(hookText.reveal).tap();
			await expect(region.getByText(condition)).toBeVisible();
		}
	}

	await page.getByRole('button', { name: hookText.copy }).tap();
	await expect(page.getByText(hookSays.copied)).toBeVisible();
	const text = `${hookSays.share(right, total)} ${page.url()}`;
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	await expect(page.getByLabel(hookText.shareLabel)).toHaveValue(text);
	expectPlainAddress(page);
	const kept = () =>
		page.evaluate(async () => (await indexedDB.databases()).length + localStorage.length);
	expect(await kept()).toBe(0);
	await expectAccessibleEverywhere(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await expectAccessible(page, 'forced colours');

	await page.getByRole('button', { name: hookText.again }).tap();
	await expect(first.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(answerOf(first, lessonText.allowed)).toBeEnabled();
});

test('papan ketik saja menjawab semuanya, lalu masuk ke kursus', async ({ page }) => {
	await page.goto(at(routes.hook));
	const tabTo = async (target: Locator) => {
		for (let presses = 0; presses < 25; presses += 1) {
			await page.keyboard.press('Tab');
			if (await target.evaluate((each) => each === document.activeElement)) return;
		}
		throw new Error('No way leads there by the Tab key.');
	};
	for (const [place, { text, verdict }] of situations.entries()) {
		const region = shown(page, text);
		await tabTo(answerOf(region, lessonText[verdict]));
		await page.keyboard.press('Enter');
		await expect(region.getByRole('heading', { name: hookSays.right })).toBeFocused();
		await tabTo(region.locator('[data-next]'));
		await page.keyboard.press(place % 2 === 0 ? 'Enter' : 'Space');
	}
	await expect(page.getByRole('heading', { name: hookSays.score(total, total) })).toBeFocused();
	await expect(page.getByText(hookText.bands.all)).toBeVisible();
	await expect(page.getByText(hookText.wrongTitle)).toBeHidden();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${routes.course(hook.course)}$`));
});

test('jawaban tidak menunggu berkas skrip, dan yang dibagikan hanya jumlah dan alamat', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const share = (data: ShareData) => {
			document.documentElement.dataset['shared'] = JSON.stringify(data);
			return Promise.resolve();
		};
		Object.defineProperty(navigator, 'share', { value: share });
	});
	const release = await holdBack(page, /\/_astro\/.*\.js$/);
	await page.goto(`${at(routes.hook)}?dari=grup#situasi-2`, { waitUntil: 'commit' });
	for (const { text } of situations) {
		const region = shown(page, text);
		await answerOf(region, lessonText.prohibited).click();
		await region.locator('[data-next]').click();
	}
	await page.getByRole('button', { name: hookText.share, exact: true }).click();
	const right = situations.filter(({ verdict }) => verdict === 'prohibited').length;
	await expect(page.getByText(hookText.leans.strict)).toBeVisible();
	const shared = {
		text: `${hookSays.share(right, total)} ${new URL(page.url()).origin}${routes.hook}`,
	};
	await expect(page.locator('html')).toHaveAttribute('data-shared', JSON.stringify(shared));
	await release();
});

test('tanpa JavaScript, setiap situasi membuka putusan dan alasannya', async ({ newVisitor }) => {
	const page = await (await newVisitor({ javaScriptEnabled: false })).newPage();
	await page.goto(at(routes.hook));
	await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	for (const { text, verdict, condition = '' } of situations) {
		const region = shown(page, text);
		await expect(region.getByText(condition)).toBeHidden();
		await region.getByText(hookText.reveal).click();
		await expect(region.getByText(condition)).toBeVisible();
		await expect(region.getByRole('heading', { level: 3 })).toContainText(lessonText[verdict]);
	}
});
