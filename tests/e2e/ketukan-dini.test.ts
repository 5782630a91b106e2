import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { questionText } from '#strings/question.ts';
import { searchText } from '#strings/search.ts';
import { verifyText } from '#strings/verify.ts';
import { questionAt, readExam, responseIn } from './support/exam.ts';
import { fillAnyhow, finding } from './support/lesson.ts';
import { COURSE, at, expect, holdBack, test } from './support/site.ts';

const lesson = routes.lesson('dasar/01-mengapa-netral');

/** Opens a page whose script files do not arrive, and marks it so that a reload would show. */
async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
	const release = await holdBack(page, /\/_astro\/.*\.js$/);
	await page.goto(at(path), { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState === 'interactive');
	await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
	return release;
}

async function expectSamePage(page: Page, path: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-same', '');
	expect(new URL(page.url()).pathname).toBe(path);
	expect(new URL(page.url()).search).toBe('');
}

test('jawaban dan ketukan "Periksa jawaban" sebelum skrip tiba tetap diperiksa', async ({
	page,
}) => {
	const release = await openWithoutScripts(page, lesson);
	const check = page.locator('[data-check]').first();
	await check.scrollIntoViewIfNeeded();
	await fillAnyhow(check);
	const given = await responseIn(check);
	await check.getByRole('button', { name: questionText.check }).click();
	await expect(check.getByRole('heading', { name: finding })).toHaveCount(0);

	await release();
	await expect(check.getByRole('heading', { name: finding })).toBeFocused();
	expect(await responseIn(check)).toEqual(given);
	await expectSamePage(page, lesson);
});

test('pilihan sebelum skrip tiba tetap terpilih dan belum diperiksa', async ({ page }) => {
	const release = await openWithoutScripts(page, lesson);
	const check = page.locator('[data-check]').first();
	await check.scrollIntoViewIfNeeded();
	await fillAnyhow(check);
	const given = await responseIn(check);

	await release();
	await expect(check).toHaveAttribute('data-ready', 'true');
	expect(await responseIn(check)).toEqual(given);
	await check.getByRole('button', { name: questionText.check }).click();
	await expect(check.getByRole('heading', { name: finding })).toBeFocused();
});

test('ketukan "Mulai ujian" sebelum skrip tiba tetap memulai ujian', async ({ page }) => {
	const path = routes.exam(COURSE);
	const release = await openWithoutScripts(page, path);
	await page.getByRole('button', { name: examText.start }).click();
	await expect(page.getByRole('heading', { name: examText.rules })).toBeVisible();

	await release();
	await expect(questionAt(page, readExam(), 1)).toBeVisible();
	await expectSamePage(page, path);
});

test('kode yang ditempel dan diperiksa sebelum skrip tiba tetap diperiksa', async ({ page }) => {
	const release = await openWithoutScripts(page, routes.verify);
	await page.getByLabel(verifyText.code).fill('TERPOTON');
	await page.getByRole('button', { name: verifyText.check }).click();

	await release();
	await expect(page.getByRole('heading', { name: verifyText.refusedTitle })).toBeFocused();
	await expect(page.getByText(verifyText.refusals['too-short'])).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveValue('TERPOTON');
	await expectSamePage(page, routes.verify);
});

test('kata yang diketik sebelum skrip tiba tetap dicari', async ({ page }) => {
	const release = await openWithoutScripts(page, routes.search);
	const field = page.getByLabel(searchText.field);
	await field.fill('mutasi');

	await release();
	await expect(page.locator('[data-hit]').first()).toBeVisible();
	await expect(field).toHaveValue('mutasi');
	await expectSamePage(page, routes.search);
});
