import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { askText, conductText } from '#strings/conduct.ts';
import { lessonText } from '#strings/lesson.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { content } from './support/content.ts';
import { saveForOffline } from './support/offline.ts';
import { at, expect, expectProblems, holdBack, test } from './support/site.ts';

/** An act whose verdict depends on phase and role, and what it is called. */
const ACT = 'foto-depan-baliho';
/** Every journey of this file runs from a sub-path, as any agency may put the site. */
const BASE = '/any/base/';
const INDEX = /boleh\/indeks\.json$/;

test.use({ sitePath: BASE });

const titleOf = (act: string) =>
	/^act: (.+)$/m.exec(readFileSync(`content/conduct/${act}.yaml`, 'utf8'))?.[1] ?? act;
const field = (page: Page) => page.getByRole('searchbox', { name: askText.question });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const answer = (page: Page) => page.getByRole('region', { name: askText.answer });
const verdict = (page: Page) => answer(page).locator('.ruling');
const status = (page: Page) => page.locator('[data-ask="status"]');
const heading = (page: Page, name: string) => answer(page).getByRole('heading', { name });

test('pertanyaan sehari-hari dijawab putusan, alasan, dan pasal, dengan papan ketik saja', async ({
	page,
}) => {
	await page.goto(at(routes.conduct));
	await field(page).focus();
	await page.keyboard.type('ngelike postingan caleg');
	await expect(verdict(page)).toContainText(lessonText.prohibited);
	await expect(status(page)).toContainText(lessonText.prohibited);
	await expect(field(page)).toBeFocused();
	await expect(answer(page).getByText(lessonText.alternative)).toBeVisible();
	const cited = new RegExp(`${BASE}hukum/`);
	await expect(answer(page).locator('a.cite').first()).toHaveAttribute('href', cited);
	expect(page.url()).not.toMatch(/[?#]/);

	await page.keyboard.press('Enter');
	await expect(heading(page, titleOf('like-unggahan-calon'))).toBeFocused();
	await expect(page.locator('html')).toHaveAttribute('data-citations', 'in-place');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(answer(page).locator('a.cite').first()).toBeFocused();
});

test('peran dan fase mengubah putusan, juga bila disebut dalam kalimat', async ({ page }) => {
	await page.goto(at(routes.conduct));
	await field(page).fill('foto di depan baliho');
	await expect(verdict(page)).toContainText(conductText.dependsOn.both);
	await choice(page, askText.phase).selectOption('pasca');
	await choice(page, askText.role).selectOption('pns');
	await expect(verdict(page)).toContainText(lessonText.conditional);
	await choice(page, askText.role).selectOption('pppk');
	await expect(verdict(page)).toContainText(lessonText.prohibited);
	await expectAccessibleEverywhere(page);

	await page.getByRole('button', { name: askText.clear }).click();
	await expect(answer(page)).toBeHidden();
	await field(page).fill('ngelaik postingan caleg saat masa tenang');
	const drop = page.getByRole('button', { name: askText.drop('Masa tenang') });
	await expect(drop).toBeVisible();
	await expect(choice(page, askText.phase)).toHaveValue('masa-tenang');
	await expect(heading(page, titleOf('like-unggahan-calon'))).toBeVisible();
	await drop.click();
	await expect(choice(page, askText.phase)).toHaveValue('');
	await expect(drop).toBeHidden();
});

test('jawaban dari tanya jawab tampil bersama pasalnya, dan putusan semua ASN disebut untuk siapa', async ({
	page,
}) => {
	await page.goto(at(routes.conduct));
	await field(page).fill('jadi saksi calon di tps');
	const question = content.faq.find(({ id }) => id === 'menjadi-saksi-tps');
	await expect(heading(page, question?.question ?? '')).toBeVisible();
	await expect(answer(page)).toContainText(question?.answer ?? 'no such question');
	await expect(answer(page).locator('a.cite').first()).toBeVisible();
	await answer(page).getByRole('link', { name: askText.toQuestion }).click();
	await expect(page.getByText(question?.answer ?? '')).toBeInViewport();

	await page.goto(at(routes.conduct));
	await field(page).fill('foto di depan baliho');
	await expect(
		answer(page).getByRole('heading', { name: conductText.forRole(conductText.everyAsn) }),
	).toBeVisible();
});

test('yang tidak dikenal tidak mendapat putusan, dan masukan aneh tidak merusak apa pun', async ({
	page,
}) => {
	await page.goto(at(routes.conduct));
	await field(page).fill('resep rendang padang');
	await expect(heading(page, askText.unsureTitle)).toBeVisible();
	await expect(answer(page)).toContainText(conductText.principle);
	await expect(verdict(page)).toHaveCount(0);
	await expect(answer(page).locator('.verdict')).toHaveCount(0);
	await expectAccessible(page, 'unsure');

	await field(page).fill('<img src=x onerror=alert(1)><script>alert(1)</script>');
	await expect(answer(page).locator('img, script')).toHaveCount(0);
	await field(page).fill('🙏🙏');
	await expect(heading(page, askText.nothingTitle)).toBeVisible();
	await page.getByRole('button', { name: askText.examples[0] }).click();
	await expect(verdict(page)).toContainText(lessonText.prohibited);
	await field(page).fill('kampanye calon '.repeat(340));
	await expect(answer(page)).not.toBeEmpty();
	await field(page).fill('');
	await expect(answer(page)).toBeHidden();
});

test('tanpa kalimat, pilihan topik menampilkan perbuatannya; satu ketukan membukanya', async ({
	page,
	site,
}) => {
	await page.goto(at(routes.conduct));
	await choice(page, askText.topic).selectOption('atribut-dan-foto');
	await answer(page)
		.getByRole('link', { name: titleOf('pose-jari') })
		.click();
	await expect(heading(page, titleOf('pose-jari'))).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#pose-jari');
	await page.goBack();
	await expect(answer(page).getByRole('link', { name: titleOf('pose-jari') })).toBeVisible();
	await page.goForward();
	await answer(page).getByRole('link', { name: conductText.ownPage }).click();
	await expect(page).toHaveURL(new RegExp(`${routes.conductAct('pose-jari')}$`));
	expect(site.requests.filter((each) => !each.startsWith(`GET ${BASE}`))).toEqual([]);
});

test('kalimat dan ketukan sebelum pencarian siap tetap dijawab; yang gagal dimuat dapat dicoba lagi', async ({
	page,
	problems,
}) => {
	let isBroken = true;
	await page.route(INDEX, (route) => (isBroken ? route.abort() : route.continue()));
	const release = await holdBack(page, /_astro\/.*\.js$/);
	await page.goto(at(routes.conduct), { waitUntil: 'commit' });
	await field(page).fill('like postingan caleg');
	await release();
	await expect(heading(page, askText.failedTitle)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Media sosial dan grup' })).toBeVisible();
	isBroken = false;
	await page.getByRole('button', { name: askText.retry }).click();
	await expect(verdict(page)).toContainText(lessonText.prohibited);
	await expect(heading(page, titleOf('like-unggahan-calon'))).toBeFocused();
	await expectProblems(problems, /indeks\.json|ERR_FAILED|Failed to load/);
});

test.describe('tanpa jaringan', () => {
	test.use({ serviceWorkers: 'allow' });

	test('pertanyaan dijawab, dan tautan sebuah perbuatan menampilkan putusannya', async ({
		page,
		context,
	}) => {
		await saveForOffline(page);
		await context.setOffline(true);
		await page.goto(at(routes.conductAct(ACT)));
		await expect(heading(page, titleOf(ACT))).toBeFocused();
		expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${BASE}boleh/#${ACT}`);
		await expect(answer(page).locator('a.cite').first()).toBeVisible();
		await field(page).fill('like postingan caleg');
		await expect(heading(page, titleOf('like-unggahan-calon'))).toBeVisible();
		await expect(answer(page).locator('a.cite').first()).toBeVisible();
		expect(new URL(page.url()).hash).toBe('');
	});
});

test.describe('tanpa JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('halaman sebuah perbuatan lengkap, dan daftar topik menuju ke sana', async ({ page }) => {
		await page.goto(at(routes.conduct));
		await expect(field(page)).toBeHidden();
		await expect(page.getByText(conductText.principle)).toBeVisible();
		await page.getByRole('link', { name: 'Atribut, foto, dan gestur' }).click();
		await page.getByText(titleOf(ACT), { exact: true }).click();
		await page.locator('details[open]').getByRole('link', { name: conductText.ownPage }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(ACT));
		await expect(page.locator('.ruling')).toContainText(conductText.dependsOn.both);
		await expect(page.locator('a.cite').first()).toBeVisible();
		await expect(page.getByText(lessonText.alternative)).toBeVisible();
	});
});
