import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { lessonText } from '#strings/lesson.ts';
import { searchText } from '#strings/search.ts';
import { siteText } from '#strings/site.ts';
import { expectAccessible, expectAccessibleInAllThemes } from './support/accessibility.ts';
import { content } from './support/content.ts';
import { at, expect, expectProblems, open, test } from './support/site.ts';

const LESSON = routes.lesson('dasar/01-mengapa-netral');

const like = content.conduct.find(({ id }) => id === 'like-unggahan-calon');

const fieldIn = (place: Page | Locator) => place.getByLabel(searchText.field);
const hitsIn = (place: Page | Locator) => place.locator('[data-hit]');
const dialogOf = (page: Page) => page.getByRole('dialog', { name: searchText.dialog });
const isOfSearch = (request: string) => /pagefind|_astro\/search/.test(request);

async function search(page: Page, text: string): Promise<void> {
	await open(page, routes.search);
	await fieldIn(page).fill(text);
}

test('dari papan ketik: garis miring membuka, panah berpindah, Enter membuka tempatnya, Esc kembali', async ({
	page,
	site,
}) => {
	const asked = site.requests.length;
	await page.goto(at(LESSON));
	const button = page.getByRole('link', { name: siteText.search, exact: true }).first();
	expect(site.requests.slice(asked).filter(isOfSearch)).toEqual([]);

	await button.click();
	await expect(fieldIn(dialogOf(page))).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
	await expect(button).toBeFocused();

	await page.keyboard.press('/');
	const field = fieldIn(dialogOf(page));
	await field.pressSequentially('ngelike 5/2');
	await expect(field).toHaveValue('ngelike 5/2');
	await page.keyboard.press('Control+k');
	await field.pressSequentially('ngelike');
	await expect(field).toHaveValue('ngelike');

	const first = hitsIn(dialogOf(page)).first();
	await expect(first).toHaveText(like?.act ?? '');
	await expect(dialogOf(page).getByRole('listitem').first()).toContainText(lessonText.prohibited);
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(field).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${routes.conductAct(like?.id ?? '')}$`));
	await expect(page.getByRole('heading', { level: 1, name: like?.act ?? '' })).toBeVisible();
});

test('halaman cari menyaring menurut jenis dan modul, menandai yang cocok, dan menunjukkan lebih banyak', async ({
	page,
}) => {
	await search(page, 'mutasi');
	await expect(hitsIn(page)).toHaveCount(6);
	await expect(page.locator('main mark').first()).toHaveText(/mutasi/i);
	await page.getByRole('button', { name: searchText.more(6) }).click();
	await expect(hitsIn(page)).toHaveCount(12);

	const provisions = page.getByRole('radio', { name: new RegExp(`^${searchText.kinds.pasal}`) });
	const count = Number(/\d+/.exec(await provisions.locator('xpath=..').innerText())?.[0]);
	await provisions.check();
	await expect(page.getByText(searchText.results(count), { exact: true })).toBeVisible();
	await expect(page.locator('.hit-kind', { hasNotText: searchText.kinds.pasal })).toHaveCount(0);

	const module = page.getByLabel(searchText.module);
	const option = module.locator('option').nth(1);
	const [, within = ''] = /\((\d+)\)/.exec(await option.innerText()) ?? [];
	await module.selectOption({ index: 1 });
	await expect(page.getByText(searchText.results(Number(within)), { exact: true })).toBeVisible();

	await hitsIn(page).first().click();
	await expect(page).toHaveURL(/\/hukum\/.+#p-/);
	await page.goBack();
	await expect(fieldIn(page)).toHaveValue('mutasi');
	await expect(hitsIn(page).first()).toBeVisible();
	await expectAccessibleInAllThemes(page);
	await fieldIn(page).press('Control+k');
	await expect(dialogOf(page)).toBeHidden();
});

test('fase, sanksi, dan pemilu ditemukan dengan jenisnya, dan modul tidak menyembunyikan tanya jawab', async ({
	page,
}) => {
	const only = (kind: keyof typeof searchText.kinds) =>
		page.getByRole('radio', { name: new RegExp(`^${searchText.kinds[kind]} `) }).check();
	await search(page, 'masa tenang');
	await only('fase');
	await hitsIn(page).getByText('Masa tenang', { exact: true }).click();
	await expect(page).toHaveURL(/\/kalender\/#fase-masa-tenang$/);
	await search(page, 'sanksi moral terbuka');
	await only('sanksi');
	await expect(hitsIn(page).first()).toHaveAttribute('href', /\/sanksi\/#/);
	await search(page, 'pilkada 2024');
	await only('fase');
	await expect(hitsIn(page).first()).toHaveAttribute('href', /\/kalender\/pilkada-2024\/$/);

	await search(page, 'mutasi');
	await only('tanya-jawab');
	await page.getByLabel(searchText.module).selectOption({ index: 1 });
	await expect(hitsIn(page).first()).toHaveAttribute('href', /\/tanya-jawab\/#/);

	await search(page, 'kampanye');
	await expect(hitsIn(page).first()).toHaveText('Datang ke kampanye hanya untuk mendengar');
});

test('kata berimbuhan dan singkatan ditemukan juga dalam bentuk lain', async ({ page }) => {
	await search(page, 'menetralkan');
	await expect(page.locator('main mark').first()).toHaveText(/netral/i);
	await fieldIn(page).fill('hukdis');
	await expect(page.locator('main mark').first()).toHaveText(/hukuman|disiplin/i);
	await fieldIn(page).fill('mutasi qwertyuiop');
	await expect(page.getByText(/hasil memuat sebagian/)).toBeVisible();
});

test('hasil pertama tampil begitu tiba, tanpa menunggu yang lain; yang sudah ada tidak hilang lagi', async ({
	page,
	context,
}) => {
	const held: (() => void)[] = [];
	let fetched = 0;
	await context.route(/pagefind\/fragment/, async (route) => {
		fetched += 1;
		if (fetched > 1) await new Promise<void>((resolve) => held.push(resolve));
		await route.continue();
	});
	await search(page, 'mutasi pejabat');
	await expect.poll(() => held.length).toBe(5);
	await expect(hitsIn(page)).toHaveCount(1);
	for (const release of held.splice(0)) release();
	await expect(hitsIn(page)).toHaveCount(6);

	await page.getByRole('button', { name: searchText.more(6) }).click();
	await expect.poll(() => held.length).toBe(6);
	await expect(hitsIn(page)).toHaveCount(6);
	for (const release of held) release();
	await expect(hitsIn(page)).toHaveCount(12);
});

test('isian kosong, satu huruf, tanda, HTML, kata tanpa hasil, dan 5.000 huruf dijawab baik-baik', async ({
	page,
}) => {
	await open(page, routes.search);
	const note = page.locator('.search-box').getByRole('status');
	for (const [typed, said] of [
		['  ', searchText.hint],
		['a', searchText.tooShort],
		['🎉 ?!', searchText.nothingToSearch],
		['qwertyuiop', searchText.none],
		['x'.repeat(5000), searchText.none],
	] as const) {
		await fieldIn(page).fill(typed);
		await expect(note, typed.slice(0, 20)).toContainText(said);
	}
	await fieldIn(page).fill('<img src=x onerror=alert(1)> netral');
	await expect(hitsIn(page).first()).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
});

test('indeks yang tidak dapat dimuat dikatakan, dapat dicoba lagi, dan daftar tetap melayani', async ({
	page,
	context,
	problems,
}) => {
	await context.route(/pagefind\//, (route) => route.abort());
	await search(page, 'netral');
	await expect(page.getByRole('alert')).toContainText(searchText.failed);
	await context.unroute(/pagefind\//);
	// A part that is missing, as after a deployment, must not look like "nothing found".
	await context.route(/pagefind\/(index|pagefind-entry)/, (route) => route.abort());
	await page.getByRole('button', { name: siteText.tryAgain }).click();
	await expect(page.getByRole('alert')).toContainText(searchText.failed);
	await context.unroute(/pagefind\/(index|pagefind-entry)/);
	await page.getByRole('button', { name: siteText.tryAgain }).click();
	await expect(hitsIn(page).first()).toBeVisible();

	await page.goto(at(routes.about));
	await page.keyboard.press('/');
	await expect(fieldIn(dialogOf(page))).toBeFocused();
	await context.setOffline(true);
	await fieldIn(dialogOf(page)).fill('zakat');
	await expect(dialogOf(page).getByRole('alert')).toContainText(searchText.offline);
	await context.setOffline(false);
	await dialogOf(page).getByRole('link', { name: searchText.toDirectory }).click();
	await expect(page.getByRole('heading', { name: searchText.directory })).toBeInViewport();
	await expectProblems(problems, /Failed to load|ERR_|fetching the script/);
});

test('kotak cari yang terbuka dapat dipakai semua orang', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(at(LESSON));
	await page.keyboard.press('/');
	await fieldIn(dialogOf(page)).fill('kampanye');
	await expect(hitsIn(dialogOf(page)).first()).toBeVisible();
	await expectAccessible(page, 'dialog, 320 px');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectAccessible(page, 'dialog, dark');
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
});

test.describe('tanpa JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('tombol cari membuka daftar seluruh isi', async ({ page }) => {
		await page.goto(at(routes.about));
		await page.getByRole('link', { name: siteText.search, exact: true }).first().click();
		await expect(page.getByRole('heading', { name: searchText.directory })).toBeVisible();
		await expect(fieldIn(page)).toBeHidden();
		const main = page.getByRole('main');
		for (const { title } of [...content.lessons, ...content.courses]) {
			await expect(main.getByRole('link', { name: title, exact: true }).first()).toBeVisible();
		}
		await main.getByRole('link', { name: 'K', exact: true }).click();
		await expect(page).toHaveURL(/\/glosarium\/#k/);
	});
});

test('indeks tidak memuat soal, kunci, umpan balik, atau alasan, dan tidak ikut salinan luring', () => {
	const fragments = globSync('fragment/*', { cwd: 'dist/pagefind' });
	const indexed = fragments
		.map((file) => gunzipSync(readFileSync(join('dist/pagefind', file))).toString())
		.join('\n')
		.toLowerCase();
	// What a provision says word for word is no secret, also where it is a choice.
	const law = JSON.stringify([content.regulations, content.sanctions]).toLowerCase();
	const secrets = content.items.flatMap((item) =>
		JSON.stringify(item)
			.split(/"(?:,|:|\}|\])/)
			.map((text) => text.replace(/^.*"/, '').toLowerCase())
			.filter((text) => text.length > 50 && !law.includes(text)),
	);
	expect(fragments.length).toBeGreaterThan(900);
	expect(secrets.length).toBeGreaterThan(500);
	expect(secrets.filter((text) => indexed.includes(text))).toEqual([]);
	const worker = readFileSync('dist/sw.js', 'utf8');
	expect(worker).toContain('"cari/"');
	expect(worker).not.toMatch(/"pagefind\/|rekaman\.json/);
});
