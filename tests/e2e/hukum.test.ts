import { routes } from '#routes';
import { lawFilterText } from '#strings/law-filter.ts';
import { citedByText, decreeText, lawMapText, sanctionsText } from '#strings/law-views.ts';
import { lawText } from '#strings/law.ts';
import { provisionText } from '#strings/provision.ts';
import { content } from './support/content.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { at, expect, open, test } from './support/site.ts';

const PROVISION = 'skb-2022#d6';
const PLACE = '#p-d6';

test('dari sebuah ketentuan ke semua yang merujuknya, lalu kembali', async ({ page }) => {
	await page.goto(at(`${routes.regulation('skb-2022')}${PLACE}`));
	const provision = page.locator(PLACE);
	await provision.getByRole('link', { name: /^Dirujuk di \d+ tempat$/ }).click();
	const citing = page.locator(PLACE);
	await expect(citing).toBeInViewport();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Yang merujuk SKB');

	await citing.getByText(citedByText.kinds.lessons).click();
	await expect(citing.getByRole('link', { name: 'SKB baris demi baris' })).toBeVisible();
	// Items are told by what they test: nobody finds a question or its answer here.
	await citing.getByText(citedByText.kinds.items).click();
	await expect(citing).toContainText(/\d+ soal: /);

	// Once the script is there, the provision opens over this page; until then the link leads to it.
	await expect(page.locator('html')).toHaveAttribute('data-citations', 'in-place');
	await citing.locator('a.cite').click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Interaksi media sosial untuk pemenangan calon');
	await dialog.getByRole('link', { name: provisionText.whole }).click();
	await expect(page).toHaveURL(new RegExp(`${routes.regulation('skb-2022')}${PLACE}$`));
	await expect(page.locator(PLACE)).toBeInViewport();
});

test('hukum lama menunjuk yang baru, dan yang baru menunjuk yang lama', async ({ page }) => {
	await open(page, routes.laws);
	await page.getByRole('link', { name: lawText.seeMap }).click();
	await page.getByRole('link', { name: 'UU 5/2014', exact: true }).first().click();
	const old = page.locator('[id="uu-5-2014-9.2"]');
	const pair = page.getByRole('group').filter({ has: old });
	await expect(pair).toContainText(lawMapText.compared);
	await expect(pair.locator('[data-side="new"]')).toContainText('UU 20/2023 Pasal 9 ayat (2)');
	const alone = page.getByRole('group').filter({ has: page.locator('[id="uu-5-2014-121"]') });
	await expect(alone).toContainText(lawMapText.none);

	// Side by side on a desk, one below the other on a phone.
	const sides = async () => {
		const [one, other] = await pair
			.locator('[data-side]')
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
		return one === other ? 'side by side' : 'stacked';
	};
	expect(await sides()).toBe('side by side');
	await page.setViewportSize({ width: 360, height: 640 });
	expect(await sides()).toBe('stacked');

	await page.goto(at(`${routes.regulation('uu-20-2023')}#p-9.2`));
	const successor = page.locator('[id="p-9.2"]');
	await expect(successor).toContainText(lawText.replaces);
	await expect(successor.getByRole('link', { name: /^UU 5\/2014 Pasal 9/ })).toHaveAttribute(
		'href',
		/uu-5-2014\/#p-9\.2$/,
	);
});

test('daftar hukum disaring dengan papan ketik saja', async ({ page }) => {
	await page.goto(at(routes.laws));
	const laws = page.locator('[data-law]:visible');
	const all = await laws.count();
	const words = page.getByLabel(lawFilterText.words);
	const told = page.getByRole('search').getByRole('status');
	await tabTo(page, words);
	await page.keyboard.type('aparatur sipil');
	await expect(told).toHaveText(/^\d+ dari \d+ peraturan$/);
	await expect.poll(() => laws.count()).toBeLessThan(all);
	const status = page.getByLabel(lawFilterText.status);
	await pressOn(page, status, 'End');
	await expect(status).toHaveValue('revoked');
	await expect(laws).toHaveCount(1);
	await expect(laws).toContainText('UU 5/2014');
	await expect(
		page.getByRole('heading', { level: 2, name: lawText.groups['in-force'] }),
	).toBeHidden();

	await tabTo(page, words);
	await page.keyboard.type(`${'🙂 <b>partai</b> '.repeat(200)}`.slice(0, 400));
	await expect(told).toHaveText(lawFilterText.shown(0, all));
	// Enter must not send the form away.
	await page.keyboard.press('Enter');
	await expect(laws).toHaveCount(0);
	await words.fill('');
	await status.selectOption('');
	await expect(laws).toHaveCount(all);
});

test('dari baris tabel SKB ke tangga sanksinya dan ke perbuatannya', async ({ page }) => {
	await page.goto(at(`${routes.decreeTable}#d5`));
	const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Disiplin 5' }) });
	await expect(row).toContainText(decreeText.stages['kapan-saja']);
	await row.getByRole('link', { name: /^Pemberhentian tidak dengan hormat/ }).click();
	await expect(page).toHaveURL(/#ptdh-parpol$/);
	const step = page.locator('#ptdh-parpol');
	await expect(step).toBeInViewport();
	await expect(step).toContainText('Hari ini');
	await step.getByText(sanctionsText.ways).click();
	await step.getByRole('link', { name: /^Partai dan pencalonan \(\d+\)$/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partai dan pencalonan');
});

test('tabel SKB tercetak mendatar, semua barisnya dengan catatannya', async ({ page }) => {
	await page.goto(at(routes.decreeTable));
	await page.emulateMedia({ media: 'print' });
	const notes = page.locator('.decree-table details > p');
	await expect(notes.first()).toBeVisible();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(boxes.length).toBeGreaterThan(1);
	expect(boxes.length).toBeLessThanOrEqual(4);
	for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
});

test('peta hukum lama dan baru tercetak tanpa halaman setengah kosong', async ({ page }) => {
	await page.goto(at(routes.lawMap));
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const pages = [...pdf.matchAll(/\/MediaBox/g)].length;
	expect(pages).toBeGreaterThan(5);
	expect(pages).toBeLessThanOrEqual(18);
});

test('dalam warna paksa tautan bagian ini bergaris bawah, tanpa bilah di atasnya', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(at(routes.laws));
	const current = page.locator('.site-links a[aria-current]');
	const edges = await current.evaluate((link) => {
		const { borderTopColor, borderBottomColor } = getComputedStyle(link);
		return { top: borderTopColor, bottom: borderBottomColor };
	});
	const other = page.locator('.site-links a:not([aria-current])').first();
	const canvas = await other.evaluate((link) => getComputedStyle(link).borderTopColor);
	expect(edges.top).toBe(canvas);
	expect(edges.bottom).not.toBe(canvas);
});

test.describe('tanpa JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('semua hukum, riwayatnya, dan sanksinya terbaca', async ({ page }) => {
		await page.goto(at(routes.laws));
		await expect(page.getByRole('search')).toBeHidden();
		await expect(page.locator('[data-law]').last()).toBeVisible();
		await page.getByRole('link', { name: lawText.seeSanctions }).click();
		await expect(page.getByRole('heading', { name: 'Tangga sanksi pidana' })).toBeVisible();
		await page.goto(at(`${routes.citedBy('skb-2022')}${PLACE}`));
		await page.locator(PLACE).locator('a.cite').click();
		await expect(page).toHaveURL(new RegExp(`${routes.regulation('skb-2022')}${PLACE}$`));
	});
});

test('halaman yang merujuk tidak memuat satu pun soal', async ({ page }) => {
	await page.goto(at(routes.citedBy('skb-2022')));
	const text = await page.locator('main').textContent();
	const cited = content.items.filter(({ citations }) => citations.includes(PROVISION));
	expect(cited.length).toBeGreaterThan(0);
	for (const { id, stem } of cited) expect(text, id).not.toContain(stem);
});
