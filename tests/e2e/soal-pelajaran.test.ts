import { routes } from '#routes';
import { questionText } from '#strings/question.ts';
import { answerCheck, answerFirstCheck, finding, waitForKept } from './support/lesson.ts';
import { at, expect, holdBack, openCheck, test } from './support/site.ts';

// A worker would fetch the held part by itself.
test.use({ serviceWorkers: 'block' });

const LESSON = routes.lesson('dasar/01-mengapa-netral');

test('jawaban lama yang datang terlambat tidak menimpa ketukan baru', async ({ page }) => {
	await page.goto(at(LESSON));
	await answerFirstCheck(page);
	await waitForKept(page, 1);
	await page.reload();
	const kept = (await openCheck(page)).getByRole('heading', { name: finding });
	await expect(kept).toBeVisible();

	const release = await holdBack(page, /\/_astro\/(storage|site-store)\..*\.js$/);
	await page.reload();
	const check = await openCheck(page);
	const fresh = check.getByRole('radio').nth(1);
	await fresh.check();
	await release();
	// Kept after the old answer was read: whatever that does to the page it has done by then.
	await answerCheck(page, 1);
	await waitForKept(page, 2);
	await expect(fresh).toBeChecked();
	await expect(kept).toHaveCount(0);
	await expect(check.getByRole('button', { name: questionText.check })).toBeVisible();
});

test('temuan tidak diumumkan sendiri: setelah diperiksa ia mendapat fokus', async ({ page }) => {
	await page.goto(at(LESSON));
	const check = await answerFirstCheck(page);
	await expect(check.getByRole('status')).toBeEmpty();
});
