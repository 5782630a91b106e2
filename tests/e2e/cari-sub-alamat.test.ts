import { routes } from '#routes';
import { searchText } from '#strings/search.ts';
import { at, expect, test } from './support/site.ts';

const BASE = '/any/base/';

test.use({ sitePath: BASE });

test('pencarian bekerja dari sub-alamat dan tidak meminta apa pun di luarnya', async ({
	page,
	site,
}) => {
	await page.goto(at(routes.lesson('dasar/01-mengapa-netral')));
	await page.keyboard.press('/');
	await page.getByLabel(searchText.field).fill('cuti di luar tanggungan negara');
	await page.locator('[data-hit]').first().click();
	await expect(page).toHaveURL((url) => url.pathname.startsWith(BASE));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();

	await page.keyboard.press('/');
	await page.getByLabel(searchText.field).fill('mutasi');
	await page.getByRole('link', { name: searchText.toPage }).click();
	await expect(page.locator('main [data-hit]').first()).toBeVisible();
	const outside = site.requests.filter((request) => !request.startsWith(`GET ${BASE}`));
	expect(outside).toEqual([]);
});
