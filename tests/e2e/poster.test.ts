import { DOMParser } from 'linkedom';
import { routes } from '#routes';
import { changesText } from '#strings/changes.ts';
import { posterText } from '#strings/poster.ts';
import { siteText } from '#strings/site.ts';
import { inspectPdf, printPdf, textOfPdf } from './support/paper.ts';
import { at, expect, open, test } from './support/site.ts';

test.describe('tanpa JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('setiap poster tercetak utuh di satu halaman A4', async ({ page }) => {
		await page.goto(at(routes.home));
		await page.getByRole('contentinfo').getByRole('link', { name: siteText.posters }).click();
		const list = page.getByRole('main').getByRole('listitem').getByRole('link');
		const addresses = await list.evaluateAll((all) =>
			all.map((each) => String(Reflect.get(each, 'href'))),
		);
		expect(addresses).toHaveLength(14);

		for (const address of addresses) {
			await page.goto(address);
			const poster = page.getByRole('article');
			await expect(
				poster.getByRole('heading', { name: posterText.prohibited, exact: true }),
			).toBeVisible();
			await expect(poster.getByText(posterText.address)).toBeVisible();
			// Nothing may be cut off where the sheet ends.
			await page.emulateMedia({ media: 'print' });
			const surplus = await poster.evaluate((sheet) => [
				sheet.scrollHeight - sheet.clientHeight,
				sheet.scrollWidth - sheet.clientWidth,
			]);
			expect(surplus, address).toEqual([0, 0]);
			await page.emulateMedia({ media: null });
			const pdf = await printPdf(page);
			expect(inspectPdf(pdf), address).toMatchObject({
				pages: 1,
				sizes: ['210 x 297'],
				isTagged: true,
			});
			const last = await poster.getByText(posterText.license).innerText();
			expect(textOfPdf(pdf) ?? last).toContain(last.replaceAll(/\s+/g, ' ').trim());
		}
	});

	test('perubahan terbaca di halaman dan di RSS, dalam urutan yang sama', async ({ page }) => {
		await page.goto(at(routes.changes));
		const entries = page.getByRole('main').getByRole('listitem');
		const titles = await entries.getByRole('heading').allInnerTexts();
		expect(titles.length).toBeGreaterThan(20);
		const days = await entries
			.locator('time')
			.evaluateAll((all) => all.map((each) => each.getAttribute('datetime') ?? ''));
		expect(days).toEqual(days.toSorted().toReversed());

		const link = page.getByRole('link', { name: changesText.feed });
		const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		const alternate = page.locator('link[rel="alternate"]');
		expect(new URL((await alternate.getAttribute('href')) ?? '', page.url()).href).toBe(address);
		const feed = new DOMParser().parseFromString(
			await (await page.request.get(address)).text(),
			'text/xml',
		);
		const items = [...(feed.querySelectorAll('item') as Iterable<Element>)];
		const texts = (name: string) =>
			items.map((item) => item.querySelector(name)?.textContent ?? '');
		expect(texts('title')).toEqual(titles);
		expect(new Set(texts('guid')).size).toBe(items.length);
		await page.goto(new URL(texts('link')[3] ?? '', address).href);
		await expect(page.locator(':target').getByRole('heading')).toHaveText(titles[3] ?? '?');
	});
});

test('poster menulis alamatnya sendiri, dan dapat dibaca di layar ponsel', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await open(page, routes.rolePoster('pns'));
	await expect(page.getByRole('button', { name: posterText.print })).toBeVisible();
	await expect(page.getByText(new URL(at(routes.conduct), page.url()).host)).toBeVisible();
	await expect(page.getByRole('img', { name: posterText.scan })).toBeVisible();
	const surplus = await page.evaluate(() => {
		return document.documentElement.scrollWidth - document.documentElement.clientWidth;
	});
	expect(surplus).toBe(0);
	expect(inspectPdf(await printPdf(page)).pages).toBe(1);
});
