import type { Page } from '@playwright/test';
import { startAttempt, type Attempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { examText } from '#strings/exam.ts';
import { siteText } from '#strings/site.ts';
import { timeOf } from '#strings/times.ts';
import { importData, passedAttempt, readExam, startExam, submitExam } from './support/exam.ts';
import { COURSE, expect, expectProblems, open, test } from './support/site.ts';

// On plain HTTP there is no worker; with one, the answer to a cut connection would be the worker's.
test.beforeEach(({ page }) =>
	page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
);

const exam = readExam();
const OLDER = 'f'.repeat(64);
const MINUTE = 60_000;
const older = { ...exam, digest: OLDER };

/** Serves an older bank: today's questions, or the same ones in other words. */
async function serveOlder(page: Page, change: (bank: Bank) => Bank = (bank) => bank) {
	await page.route(`**${routes.bank(OLDER)}`, (route) =>
		route.fulfill({ json: { digest: OLDER, bank: change(exam.bank) } }),
	);
}

const reworded = (bank: Bank): Bank => ({
	...bank,
	items: bank.items.map((item) => ({ ...item, text: 'ffffffffffffffff' })),
});

const openAttempt = () =>
	startAttempt({
		id: `${OLDER.slice(0, 16)}-0123456789abcdef-1`,
		course: COURSE,
		bank: OLDER,
		seed: '0123456789abcdef',
		number: 1,
		at: Date.now() - MINUTE,
	});

const keep = (page: Page, attempt: Attempt) =>
	importData(page, { attempts: { [attempt.id]: attempt } });

test('hasil di bank lama tetap tampil bersama pembahasannya', async ({ page }) => {
	await serveOlder(page);
	await keep(page, passedAttempt(older, Date.now() - 90 * MINUTE));
	await open(page, routes.exam(COURSE));
	await expect(page.getByRole('heading', { name: examText.passed })).toBeVisible();
	await expect(page.getByRole('heading', { name: examText.reviewTitle })).toBeVisible();
	await expect(page.getByRole('button', { name: examText.startAgain })).toBeVisible();
});

test('bank baru tidak membuka jalan memutari jeda', async ({ page }) => {
	await serveOlder(page);
	const now = Date.now();
	const failed = { ...passedAttempt(older, now - MINUTE), responses: {} };
	await keep(page, failed);
	await open(page, routes.exam(COURSE));
	const opens = failed.closedAt + exam.bank.retake.cooldownMinutes * MINUTE;
	await expect(page.getByText(examText.cooling(timeOf(opens, now)))).toBeVisible();
	await expect(page.getByRole('heading', { name: examText.failed })).toBeVisible();
});

test('ujian terbuka yang banknya belum dapat dimuat menunggu, tidak dinyatakan hangus', async ({
	page,
	problems,
}) => {
	await keep(page, openAttempt());
	await page.route(`**${routes.bank(OLDER)}`, (route) => route.abort('internetdisconnected'));
	await open(page, routes.exam(COURSE));
	await expect(page.getByText(examText.loadFailed)).toBeVisible();
	await expect(page.getByText(examText.changed)).toHaveCount(0);
	await expectProblems(problems, /ERR_INTERNET_DISCONNECTED/);

	await page.route(`**${routes.bank(OLDER)}`, (route) => route.fulfill({ status: 503 }));
	await page.getByRole('button', { name: siteText.tryAgain }).click();
	await expect(page.getByRole('button', { name: siteText.tryAgain })).toBeVisible();
	await expect(page.getByText(examText.changed)).toHaveCount(0);
	await expectProblems(problems, /503/);

	await serveOlder(page);
	await page.getByRole('button', { name: siteText.tryAgain }).click();
	await expect(page.getByRole('button', { name: examText.resume })).toBeVisible();
});

test('pemberitahuan bank berubah hilang setelah ujian baru dimulai', async ({ page }) => {
	await serveOlder(page, reworded);
	await keep(page, openAttempt());
	await open(page, routes.exam(COURSE));
	await expect(page.getByText(examText.changed)).toBeVisible();
	await startExam(page);
	await submitExam(page);
	await expect(page.getByText(examText.coolingHint)).toBeVisible();
	await expect(page.getByText(examText.changed)).toHaveCount(0);
});

test('pembahasan yang belum dapat dimuat mengatakannya dan dapat diminta lagi', async ({
	page,
	problems,
}) => {
	const explanations = `**${routes.explanations(exam.files[0] ?? '')}`;
	await page.route(explanations, (route) => route.abort('internetdisconnected'));
	await startExam(page);
	await submitExam(page);
	await expect(page.getByText(examText.reviewFailed)).toBeVisible();
	await expectProblems(problems, /ERR_INTERNET_DISCONNECTED/);

	await page.unroute(explanations);
	await page.getByRole('button', { name: siteText.tryAgain }).click();
	await expect(page.getByRole('heading', { name: examText.reviewTitle })).toBeVisible();
});

test('pembahasan sudah di tangan sebelum sambungan putus di tengah ujian', async ({
	page,
	context,
}) => {
	const fetched = exam.files.map((file) =>
		page.waitForResponse(`**${routes.explanations(file)}`).then((response) => response.finished()),
	);
	await startExam(page);
	await Promise.all(fetched);
	// What a page fetches for later is there too: without a network its absence would be a problem.
	await expect(page.locator('html[data-citations="in-place"]')).toBeAttached();
	await context.setOffline(true);
	await submitExam(page);
	await expect(page.getByRole('heading', { name: examText.reviewTitle })).toBeVisible();
});

test('halaman sertifikat tidak berkata belum lulus selama bank belum dapat dimuat', async ({
	page,
	problems,
}) => {
	await keep(page, passedAttempt(older, Date.now() - MINUTE));
	await page.route(`**${routes.bank(OLDER)}`, (route) => route.abort('internetdisconnected'));
	await open(page, routes.certificates);
	await expect(page.getByText(certificateText.passedUnknown)).toBeVisible();
	await expect(page.getByText(certificateText.noneYet)).toHaveCount(0);
	await expectProblems(problems, /ERR_INTERNET_DISCONNECTED/);

	await serveOlder(page);
	await page.getByRole('button', { name: certificateText.tryAgain }).click();
	await expect(page.getByRole('heading', { name: certificateText.passedTitle })).toBeVisible();
});
