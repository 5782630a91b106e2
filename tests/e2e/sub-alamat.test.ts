import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { courseText } from '#strings/course.ts';
import { lessonText } from '#strings/lesson.ts';
import { provisionText } from '#strings/provision.ts';
import { siteText } from '#strings/site.ts';
import { verifyText } from '#strings/verify.ts';
import { answerAll, readExam, startExam, submitExam } from './support/exam.ts';
import { answerFirstCheck } from './support/lesson.ts';
import { saveForOffline } from './support/offline.ts';
import { expect, open, openCheck, test } from './support/site.ts';

const BASE = '/any/base/';

test.use({ sitePath: BASE, serviceWorkers: 'allow' });

test('seluruh kursus berjalan dari sub-alamat dan tidak meminta apa pun di luarnya', async ({
	page,
	site,
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: courseText.start }).first().click();
	await expect(page.getByText(lessonText.saved)).toBeAttached();
	const check = await answerFirstCheck(page);
	await expect(page.locator('html')).toHaveAttribute('data-citations', 'in-place');
	await check.getByRole('link').first().click();
	await expect(page.getByRole('dialog').getByRole('heading')).toBeVisible();
	await page.getByRole('link', { name: provisionText.whole }).click();
	await expect(page).toHaveURL(new RegExp(`${BASE}hukum/[^/]+/#p-`));

	const exam = readExam();
	await startExam(page);
	await answerAll(page, exam);
	await submitExam(page);
	await page.getByRole('link', { name: 'Buat sertifikat' }).click();
	await page.getByLabel(certificateText.name).fill('Ni Luh Ayu Pradnyani');
	await page.getByRole('button', { name: certificateText.make }).click();
	await expect(page.getByRole('article')).toContainText(
		`${new URL(site.url).host}${BASE}verifikasi/`,
	);
	const code = new URL(page.url()).hash;

	await open(page, `${routes.verify}${code}`);
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeVisible();
	const outside = site.requests.filter((request) => !request.startsWith(`GET ${BASE}`));
	expect(outside).toEqual([]);
});

test('salinan luring bekerja dari sub-alamat', async ({ page, context, site }) => {
	await saveForOffline(page);
	await context.setOffline(true);
	const asked = site.requests.length;

	await page.goto('./');
	await page.getByRole('link', { name: courseText.start }).first().click();
	await openCheck(page);
	await startExam(page);
	await page.goto('./alamat/yang/tidak-ada/');
	await expect(page.getByRole('heading', { name: siteText.offlineTitle })).toBeVisible();
	await expect(page).toHaveURL(`${site.url}luring/`);
	// The browser's own look for a newer worker is not held back by Playwright.
	const sent = site.requests.slice(asked).filter((request) => !request.endsWith('/sw.js'));
	expect(sent).toEqual([]);
});
