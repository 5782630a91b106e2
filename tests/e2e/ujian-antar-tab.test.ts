import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { dataText } from '#strings/my-data.ts';
import { answer, questionAt, readExam, startExam, submitExam } from './support/exam.ts';
import { COURSE, expect, open, test } from './support/site.ts';

const exam = readExam();

/** Tabs that hear each other, and such as an older browser has, where none hears of another. */
const tabs = {
	'saling mendengar': () => Promise.resolve(),
	'tidak saling mendengar': (page: Page) =>
		page.addInitScript(() =>
			Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined }),
		),
};

for (const [kind, prepare] of Object.entries(tabs)) {
	const hears = kind === 'saling mendengar';

	test(`tab lama tidak membuka lagi ujian yang sudah dikumpulkan (tab ${kind})`, async ({
		page,
		context,
	}) => {
		const stale = await context.newPage();
		await prepare(stale);
		await open(stale, routes.exam(COURSE));
		await stale.waitForLoadState('networkidle');
		await startExam(page);
		await answer(questionAt(page, exam, 1), exam);
		await submitExam(page);

		if (!hears) await stale.getByRole('button', { name: examText.start }).click();
		await expect(stale.getByRole('heading', { name: examText.failed })).toBeVisible();
		await expect(stale.getByText(examText.coolingHint)).toBeVisible();
		await expect(stale.getByText(examText.overview, { exact: true })).toHaveCount(0);
	});

	test(`ujian yang datanya dihapus di tab lain berakhir dan tidak tertulis lagi (tab ${kind})`, async ({
		page,
		context,
	}) => {
		await prepare(page);
		await startExam(page);
		await answer(questionAt(page, exam, 1), exam);
		await expect(page.getByText(examText.saved, { exact: true })).toBeVisible();
		const other = await context.newPage();
		await open(other, routes.myData);
		await other.getByRole('button', { name: dataText.erase }).click();
		await other.getByRole('button', { name: dataText.eraseConfirm }).click();
		await expect(other.getByText(dataText.erased)).toBeVisible();

		if (!hears) await page.getByRole('checkbox', { name: examText.mark }).click();
		await expect(page.getByText(examText.gone)).toBeFocused();
		await expect(page.getByRole('button', { name: examText.start })).toBeVisible();
		await open(other, routes.myData);
		await expect(other.getByText(dataText.attempts(0), { exact: true })).toBeVisible();
	});
}
