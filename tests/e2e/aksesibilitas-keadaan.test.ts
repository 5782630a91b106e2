import { drawForm } from '#domain/assessment/form.ts';
import { itemTypes } from '#domain/assessment/item.ts';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { examText } from '#strings/exam.ts';
import { dataText } from '#strings/my-data.ts';
import { verifyText } from '#strings/verify.ts';
import {
	expectAccessibleEverywhere,
	expectAccessibleInForcedColours,
	expectAccessibleInPrint,
} from './support/accessibility.ts';
import { codeOf } from './support/codes.ts';
import {
	importData,
	importPassedExam,
	readExam,
	startExam,
	submitExam,
	type Exam,
} from './support/exam.ts';
import { expect, open, test } from './support/site.ts';

const name = 'Ni Luh Ayu Pradnyani';

/** A root seed whose first form shows every item type that the bank has. */
function seedOfAllTypes({ bank }: Exam): string {
	const wanted = itemTypes.filter((type) => bank.items.some((item) => item.type === type));
	for (let number = 1; ; number += 1) {
		const seed = number.toString(16).padStart(16, '0');
		const shown = new Set(drawForm(bank, seed, 1).items.map(({ item }) => item.type));
		if (wanted.every((type) => shown.has(type))) return seed;
	}
}

test('ujian yang sedang dikerjakan, dengan setiap jenis soal, dapat dipakai semua orang', async ({
	page,
}) => {
	const exam = readExam();
	await importData(page, { seeds: { [exam.digest]: { seed: seedOfAllTypes(exam), at: 1 } } });
	await startExam(page);
	await page.getByRole('radio', { name: examText.allOnPage }).check();
	await page.getByRole('radio').first().check();
	await page.getByLabel(examText.mark).first().check();
	await expectAccessibleEverywhere(page);
	await expectAccessibleInForcedColours(page);
});

test('pemeriksaan sebelum mengumpulkan dapat dipakai semua orang', async ({ page }) => {
	await startExam(page);
	await page.getByLabel(examText.mark).check();
	await page.getByRole('button', { name: examText.toCheck }).first().click();
	await expect(page.getByRole('heading', { name: examText.checkTitle })).toBeFocused();
	await expectAccessibleEverywhere(page);
});

test('hasil yang belum lulus dan pembahasannya dapat dipakai semua orang', async ({ page }) => {
	await startExam(page);
	await submitExam(page);
	await expect(page.getByRole('heading', { name: examText.reviewTitle })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('hasil yang lulus dapat dipakai semua orang', async ({ page }) => {
	const exam = readExam();
	await importPassedExam(page, exam);
	await open(page, routes.exam(exam.bank.course));
	await expect(page.getByRole('heading', { name: examText.passed })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('isian sertifikat yang keliru, lalu daftar sertifikat, dapat dipakai semua orang', async ({
	page,
}) => {
	await importPassedExam(page, readExam());
	await open(page, routes.certificates);
	const make = page.getByRole('button', { name: certificateText.make });
	await page.getByLabel(certificateText.nip).fill('12A');
	await make.click();
	await expect(page.getByText(certificateText.fixFields(2))).toBeVisible();
	await expectAccessibleEverywhere(page);

	await page.getByLabel(certificateText.name).fill(name);
	await page.getByLabel(certificateText.nip).fill('');
	await make.click();
	await expect(page.getByRole('article')).toBeVisible();
	await open(page, routes.certificates);
	await expect(page.getByRole('heading', { name: certificateText.listTitle })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('lembar sertifikat dapat dipakai semua orang, di layar dan di kertas', async ({ page }) => {
	await open(page, `${routes.printCertificate}#${codeOf(readExam(), { name })}`);
	await expect(page.getByRole('article')).toBeVisible();
	await expectAccessibleEverywhere(page);
	await expectAccessibleInPrint(page);
});

test('verifikasi yang lulus dapat dipakai semua orang', async ({ page }) => {
	await open(page, `${routes.verify}#${codeOf(readExam(), { name })}`);
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('verifikasi jawaban yang tidak lulus dapat dipakai semua orang', async ({ page }) => {
	await open(page, `${routes.verify}#${codeOf(readExam(), { name, how: () => ({}) })}`);
	await expect(page.getByRole('heading', { name: verifyText.notPassed })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('penolakan kode yang rusak dapat dipakai semua orang', async ({ page }) => {
	await open(page, `${routes.verify}#${codeOf(readExam(), { name }).slice(0, -7)}`);
	await expect(page.getByText(verifyText.refusals.damaged)).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('pertanyaan sebelum menghapus data dapat dipakai semua orang', async ({ page }) => {
	await open(page, routes.myData);
	await page.getByRole('button', { name: dataText.erase }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessibleEverywhere(page);
});
