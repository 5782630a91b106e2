import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { verifyText } from '#strings/verify.ts';
import { codeOf, remade, withOtherLetter } from './support/codes.ts';
import { readExam, wrongResponse } from './support/exam.ts';
import { at, expect, expectProblems, open, test } from './support/site.ts';

const exam = readExam();
const name = 'Siti Rekaandari';
const good = codeOf(exam, { name });
const failed = codeOf(exam, { name, how: wrongResponse });
const MEGABYTE = 1_000_000;

type Refusal = keyof typeof verifyText.refusals;
interface Damage {
	readonly what: string;
	readonly code: string;
	readonly reason: Refusal;
}

const damages: readonly Damage[] = [
	{ what: 'terpotong', code: good.slice(0, Math.floor(good.length / 8) * 4), reason: 'damaged' },
	{ what: 'terpotong pendek', code: good.slice(0, 16), reason: 'too-short' },
	{ what: 'salah satu huruf', code: withOtherLetter(good, 60), reason: 'damaged' },
	{ what: 'nama yang diganti', code: withOtherLetter(good, good.length - 30), reason: 'damaged' },
	{ what: 'versi lain', code: remade(good, ([, ...rest]) => [2, ...rest]), reason: 'version' },
	{
		what: 'isi tambahan dengan angka pemeriksa yang cocok',
		code: remade(good, (bytes) => [...bytes, 0]),
		reason: 'malformed',
	},
	{ what: 'ekor huruf', code: `${good}AAAA`, reason: 'damaged' },
	{ what: 'ekor tanda baca', code: `${good}%20(cocok!)`, reason: 'alphabet' },
	{ what: 'panjang 1 MB', code: 'A'.repeat(MEGABYTE), reason: 'too-long' },
];

async function expectRefused(page: Page, reason: Refusal): Promise<void> {
	await expect(page.getByRole('heading', { name: verifyText.refusedTitle })).toBeFocused();
	await expect(page.getByText(verifyText.refusals[reason])).toBeVisible();
	await expect(page.getByText(verifyText.provesTitle)).toHaveCount(0);
}

for (const { what, code, reason } of damages) {
	test(`kode ${what} di alamat ditolak dengan alasannya`, async ({ page }) => {
		await page.goto(`${at(routes.verify)}#${code}`);
		await expectRefused(page, reason);
	});
}

test('kode rusak yang ditempel ditolak dengan alasan yang sama', async ({ page, site }) => {
	await open(page, routes.verify);
	const field = page.getByRole('textbox');
	for (const { code, reason } of damages) {
		await field.fill(code);
		await page.getByRole('button', { name: verifyText.check }).click();
		await expectRefused(page, reason);
	}
	await field.fill(`${site.url}${routes.verify.slice(1)}#${good}`);
	await page.getByRole('button', { name: verifyText.check }).click();
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeFocused();
	await field.fill('');
	await page.getByRole('button', { name: verifyText.check }).click();
	await expectRefused(page, 'empty');
});

test('kode dari bank soal yang tidak dikenal ditolak dengan alasannya', async ({
	page,
	problems,
}) => {
	const other = remade(good, ([version = 1, ...rest]) => [
		version,
		...rest.with(0, 255 - (rest[0] ?? 0)),
	]);
	await page.goto(`${at(routes.verify)}#${other}`);
	await expectRefused(page, 'unknown-bank');
	await expectProblems(problems, /^console: Failed to load resource: .* 404/);
});

test('kode yang dibuat ulang dengan jawaban keliru hanya memperoleh "tidak lulus"', async ({
	page,
}) => {
	await page.goto(`${at(routes.verify)}#${failed}`);
	await expect(page.getByRole('heading', { name: verifyText.notPassed })).toBeFocused();
	await expect(page.getByRole('term').filter({ hasText: verifyText.number })).toHaveCount(0);
	await expect(page.getByText(verifyText.compare)).toHaveCount(0);

	await page.goto(`${at(routes.printCertificate)}#${failed}`);
	await expect(page.getByRole('alert')).toHaveText(certificateText.notPassed);
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.goto(`${at(routes.printCertificate)}#${withOtherLetter(good, 60)}`);
	await expect(page.getByRole('alert')).toContainText(verifyText.refusals.damaged);
});

test('tidak satu permintaan pun membawa kode atau bagian tanya', async ({ page, site }) => {
	const sent: string[] = [];
	const before = site.requests.length;
	page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
	await page.goto(`${at(routes.verify)}#${good}`);
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeFocused();
	await page.goto(`${at(routes.printCertificate)}#${good}`);
	await expect(page.getByRole('article').getByText(name)).toBeVisible();
	await open(page, routes.verify);
	await page.getByRole('textbox').fill(good);
	await page.getByRole('button', { name: verifyText.check }).click();
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeFocused();

	// A page's own address keeps its fragment on this device; the server's log shows what left it.
	const withoutFragment = sent.map((url) => url.replace(/#.*$/, ''));
	const left = [...withoutFragment, ...site.requests.slice(before)];
	expect(left.length).toBeGreaterThan(0);
	expect(left.filter((line) => line.includes('?') || line.includes(good.slice(30, 60)))).toEqual(
		[],
	);
});
