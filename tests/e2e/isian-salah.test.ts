import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { maskNip } from '#domain/person/nip.ts';
import { certificateText as text } from '#strings/certificate.ts';
import { importPassedExam, readExam } from './support/exam.ts';
import { expect, open, test } from './support/site.ts';

const PPPK = '199001012023212987';

type Field = 'name' | 'nip' | 'agency';

async function openForm(page: Page): Promise<void> {
	await importPassedExam(page, readExam());
	await open(page, routes.certificates);
	await expect(page.getByRole('button', { name: text.make })).toBeVisible();
}

/** What was wrong is said beside its field, the field has the focus, and nothing was made. */
async function expectRefused(page: Page, field: Field, message: string): Promise<void> {
	await page.getByRole('button', { name: text.make }).click();
	const input = page.getByLabel(text[field]);
	await expect(page.getByText(message, { exact: true })).toBeVisible();
	await expect(input).toHaveAccessibleDescription(new RegExp(`^${RegExp.escape(message)}`));
	await expect(input).toHaveAttribute('aria-invalid', 'true');
	await expect(input).toBeFocused();
	await expect(page.getByText(text.fixFields(1))).toBeVisible();
	expect(new URL(page.url()).hash).toBe('');
}

test.beforeEach(({ page }) => openForm(page));

const names = [
	['kosong', '', text.nameFaults.empty],
	['dari spasi saja', '     ', text.nameFaults.empty],
	['dari satu huruf', 'A', text.nameFaults['too-short']],
	['dengan HTML', '<img src=x onerror=alert(1)>', text.nameFaults.characters('<')],
	['sepanjang 500 huruf', 'Ayu '.repeat(125), text.nameFaults['too-long']],
] as const;

for (const [kind, typed, message] of names) {
	test(`nama ${kind} ditolak dengan alasannya`, async ({ page }) => {
		await page.getByLabel(text.name).fill(typed);
		await expectRefused(page, 'name', message);
	});
}

const numbers = [
	['dengan huruf', '19900101 202204 2 OO1', text.nipFaults.letters('O')],
	['yang kurang satu angka', '19900101202204200', text.nipFaults.length('17')],
	['dengan tanggal yang mustahil', '199002302022042987', text.nipFaults['birth-date']('19900230')],
	['yang diangkat sebelum lahir', '199001011985042987', text.nipFaults['appointment-year']('1985')],
	['dengan bulan yang mustahil', '199001012022132987', text.nipFaults['appointment-month']('13')],
	['dengan jenis kelamin yang mustahil', '199001012022043001', text.nipFaults.gender('3')],
	['dengan nomor urut nol', '199001012022042000', text.nipFaults.serial('000')],
] as const;

for (const [kind, typed, message] of numbers) {
	test(`NIP ${kind} ditolak dengan alasannya`, async ({ page }) => {
		await page.getByLabel(text.name).fill('Ni Luh Ayu Pradnyani');
		await page.getByLabel(text.nip).fill(typed);
		await expectRefused(page, 'nip', message);
	});
}

test('nama instansi yang terlalu panjang ditolak dengan alasannya', async ({ page }) => {
	await page.getByLabel(text.name).fill('Ni Luh Ayu Pradnyani');
	await page.getByLabel(text.agency).fill('Dinas '.repeat(30));
	await expectRefused(page, 'agency', text.agencyFaults['too-long']);
});

test('beberapa kekeliruan disebut sekaligus dan hilang begitu diperbaiki', async ({ page }) => {
	await page.getByLabel(text.name).fill('<b>Ayu</b>');
	await page.getByLabel(text.nip).fill('123');
	await page.getByRole('button', { name: text.make }).click();
	await expect(page.getByText(text.fixFields(2))).toBeVisible();
	await expect(page.getByLabel(text.name)).toBeFocused();

	await page.getByLabel(text.name).fill('Ayu Pradnyani');
	await expect(page.getByText(text.nameFaults.characters('<'))).toBeHidden();
	await expect(page.getByText(text.nipFaults.length('3'))).toBeVisible();
	await expect(page.getByText(text.fixFields(1))).toBeVisible();
});

test('nomor PPPK diterima dan tercetak', async ({ page }) => {
	await page.getByLabel(text.name).fill('  Made   Suardana,  S.Pd. ');
	await page.getByLabel(text.nip).fill(PPPK);
	await expect(page.getByText(text.nipFine('pppk'))).toBeVisible();
	await page.getByRole('button', { name: text.make }).click();
	const sheet = page.getByRole('article');
	await expect(sheet.getByText('Made Suardana, S.Pd.', { exact: true })).toBeVisible();
	const whole = sheet.getByText(text.sheetNip('19900101 202321 2 987'));
	await expect(sheet.getByText(text.sheetNip(maskNip(PPPK)))).toBeVisible();
	await expect(whole).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(whole).toBeVisible();
	expect(page.url()).not.toContain(PPPK);
});
