import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { examText } from '#strings/exam.ts';
import { lessonText } from '#strings/lesson.ts';
import { dataText } from '#strings/my-data.ts';
import { verifyText } from '#strings/verify.ts';
import { askForCertificate } from './support/certificate.ts';
import { answerAll, readExam, startExam, submitExam } from './support/exam.ts';
import { answerFirstCheck } from './support/lesson.ts';
import { at, expect, open, test } from './support/site.ts';

const exam = readExam();
const name = 'Raden Contoh';

/** Ways in which browsers refuse storage: switched off, blocked, full at every write, silent. */
const failures = {
	tiada: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
	ditolak: () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	},
	penuh: () => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	bungkam: () => {
		IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
	},
};

async function expectLesson(page: Page): Promise<void> {
	await page.goto(at(routes.lesson('dasar/01-mengapa-netral')));
	await answerFirstCheck(page);
	await expect(page.getByText(lessonText.visitOnly)).toBeVisible();
}

for (const [kind, fail] of Object.entries(failures)) {
	test(`penyimpanan ${kind}: pelajaran dan data berkata apa adanya`, async ({ page }) => {
		await page.addInitScript(fail);
		await expectLesson(page);
		// A full disk can be read; that page writes nothing and so meets no failure.
		if (kind === 'penuh') return;
		await open(page, routes.myData);
		await expect(page.getByText(dataText.visitOnly)).toBeVisible();
	});
}

for (const kind of ['tiada', 'penuh'] as const) {
	test(`penyimpanan ${kind}: ujian selesai dan sertifikat tercetak dalam satu kunjungan`, async ({
		page,
	}) => {
		await page.addInitScript(failures[kind]);
		await startExam(page);
		await answerAll(page, exam);
		await expect(page.getByText(examText.visitOnly)).toBeVisible();
		await submitExam(page);
		await expect(page.getByRole('heading', { name: examText.passed })).toBeVisible();

		await expect(page.getByText(examText.certificateHere)).toBeVisible();
		await expect(page.getByLabel(certificateText.nip)).toHaveCount(0);
		await askForCertificate(page, { name });
		const sheet = page.getByRole('article');
		await expect(sheet.getByText(name)).toBeVisible();
		await expect(sheet.getByRole('img', { name: certificateText.qrLabel })).toBeVisible();
		const { hash } = new URL(page.url());
		await page.goto(`${at(routes.verify)}${hash}`);
		await expect(page.getByRole('heading', { name: verifyText.valid })).toBeFocused();
	});
}
