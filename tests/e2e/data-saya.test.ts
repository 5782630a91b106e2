import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportData, MAX_IMPORT_LENGTH, type ImportRefusal } from '#domain/learning/exchange.ts';
import { emptyLearnerData, LEARNER_DATA_VERSION } from '#domain/learning/learner-data.ts';
import { routes } from '#routes';
import { courseText } from '#strings/course.ts';
import { lessonText } from '#strings/lesson.ts';
import { dataText } from '#strings/my-data.ts';
import { importPassedExam, readExam } from './support/exam.ts';
import { answerFirstCheck, waitForKept } from './support/lesson.ts';
import { expect, open, test } from './support/site.ts';

const LESSON = 'dasar/01-mengapa-netral';

/** A learner who has read, answered one question and passed the exam. */
async function learn(page: Page): Promise<void> {
	await importPassedExam(page, readExam());
	await page.goto(`.${routes.lesson(LESSON)}`);
	await expect(page.getByText(lessonText.saved)).toBeAttached();
	await answerFirstCheck(page);
	await waitForKept(page, 1);
	await open(page, routes.myData);
	await expectCounts(page, 1);
}

/** One of each kind, or nothing at all. */
async function expectCounts(page: Page, count: 0 | 1): Promise<void> {
	for (const kind of ['lessons', 'checks', 'attempts'] as const) {
		await expect(page.getByText(dataText[kind](count), { exact: true })).toBeVisible();
	}
}

async function upload(page: Page, text: string | Buffer): Promise<void> {
	// From the disk: a browser reads a large file there at once, and takes long to be handed its bytes.
	const file = test.info().outputPath('berkas.json');
	writeFileSync(file, text);
	await page.getByLabel(dataText.importText).setInputFiles(file);
}

test('data diekspor, dihapus, lalu dipulihkan dari berkasnya', async ({ page }) => {
	await learn(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: dataText.export }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^netral-data-\d{4}-\d\d-\d\d\.json$/);
	const file = readFileSync(await download.path());

	await page.getByRole('button', { name: dataText.erase }).click();
	await page.getByRole('button', { name: dataText.eraseConfirm }).click();
	await expect(page.getByText(dataText.erased)).toBeVisible();
	await expectCounts(page, 0);
	await page.reload();
	await expectCounts(page, 0);

	await upload(page, file);
	await expect(page.getByText(dataText.imported)).toBeVisible();
	await expectCounts(page, 1);
	await page.reload();
	await expectCounts(page, 1);
	await open(page, routes.home);
	await expect(page.getByRole('link', { name: courseText.resume('') })).toBeVisible();
});

test('hapus yang dibatalkan tidak menghapus apa pun', async ({ page }) => {
	await learn(page);
	await page.getByRole('button', { name: dataText.erase }).click();
	await page.getByRole('button', { name: dataText.eraseCancel }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.reload();
	await expectCounts(page, 1);
});

const whole = exportData(emptyLearnerData, 0);
const newer = whole.replace(
	`"version": ${LEARNER_DATA_VERSION}`,
	`"version": ${LEARNER_DATA_VERSION + 1}`,
);
const refused: Readonly<Record<string, readonly [ImportRefusal, string | Buffer]>> = {
	kosong: ['empty', ''],
	'bukan milik Netral': ['not-ours', '{"nama":"Ayu","nilai":100}'],
	'berupa gambar': ['not-json', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
	'terpotong separuh': ['not-json', whole.slice(0, whole.length / 2)],
	'dari versi yang lebih baru': ['newer', newer],
	'dengan isi yang rusak': ['broken', whole.replace('"checks": {}', '"checks": 3')],
	'terlalu besar': ['too-large', whole + ' '.repeat(MAX_IMPORT_LENGTH)],
};

test('berkas yang tidak dapat diimpor ditolak dengan alasannya, dan data tidak berubah', async ({
	page,
}) => {
	await learn(page);
	for (const [kind, [reason, text]] of Object.entries(refused)) {
		await test.step(`berkas ${kind}`, async () => {
			await upload(page, text);
			await expect(page.getByText(dataText.importFaults[reason])).toBeVisible();
			await expectCounts(page, 1);
		});
	}
	await page.reload();
	await expectCounts(page, 1);
});
