import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { courseText } from '#strings/course.ts';
import { examText } from '#strings/exam.ts';
import { examRulesText } from '#strings/exam-rules.ts';
import { lessonText } from '#strings/lesson.ts';
import { questionText } from '#strings/question.ts';
import { siteText } from '#strings/site.ts';
import { at, COURSE, expect, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

// Playwright's selectors by role and text pass over noscript, also where the browser shows it.
const spare = (page: Page, element: string) => page.locator(`noscript ${element}`);

test('pelajaran terbaca, dengan soal dan jawabannya', async ({ page }) => {
	await page.goto(at(routes.home));
	await page.getByRole('link', { name: courseText.start }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: lessonText.keyPoints })).toBeVisible();

	const checks = await page.getByRole('region', { name: questionText.heading }).count();
	const summaries = spare(page, 'summary').filter({ hasText: questionText.showAnswer });
	expect(checks).toBeGreaterThan(0);
	await expect(summaries).toHaveCount(checks);
	const reason = spare(page, 'details p').first();
	await expect(reason).toBeHidden();
	await summaries.first().click();
	await expect(reason).toBeVisible();
	await expect(reason).toHaveText(/\w/);
});

test('ujian menunjukkan aturannya dan mengatakan apa yang dibutuhkannya', async ({ page }) => {
	await page.goto(at(routes.exam(COURSE)));
	await expect(page.getByRole('heading', { name: examText.rules })).toBeVisible();
	await expect(spare(page, 'p').filter({ hasText: examRulesText.needsScript })).toBeVisible();
});

for (const path of [
	routes.certificates,
	routes.printCertificate,
	routes.verify,
	routes.myData,
	routes.pocketCard,
	routes.review,
	routes.paperExam(COURSE),
]) {
	test(`halaman ${path} mengatakan apa yang dibutuhkannya`, async ({ page }) => {
		await page.goto(at(path));
		await expect(spare(page, 'p').filter({ hasText: siteText.needsScript })).toBeVisible();
		for (const waiting of await page.locator('main [role=status]').all()) {
			await expect(waiting).toBeHidden();
		}
	});
}
