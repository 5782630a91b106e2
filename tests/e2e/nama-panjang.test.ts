import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { codeOf } from './support/codes.ts';
import { readExam } from './support/exam.ts';
import { inspectPdf, printPdf, qrOnPaper, textOfPdf } from './support/paper.ts';
import { at, expect, test } from './support/site.ts';

const exam = readExam();

const names = [
	{ what: '3 huruf', name: 'Ani' },
	{
		what: 'lebih dari 90 huruf',
		name: 'Raden Roro Kusumaningtyas Wulandari Prameswari Handayaningrat Suryadiningrat, S.Sos., M.A.P.',
	},
	{ what: '100 huruf tanpa spasi', name: 'W'.repeat(100) },
	{ what: 'diakritik', name: 'Çağrı Ñuñez Ṣāliḥ Đặng Łukasz Éléonore Ōkubo' },
];

async function openSheet(page: Page, name: string): Promise<void> {
	await page.goto(`${at(routes.printCertificate)}#${codeOf(exam, { name })}`);
	await expect(page.getByRole('article').getByText(name, { exact: true })).toBeVisible();
}

for (const { what, name } of names) {
	test(`nama ${what} tetap di satu halaman A4, utuh, dan QR-nya terbaca`, async ({ page }) => {
		await openSheet(page, name);
		const pdf = await printPdf(page);
		const paper = inspectPdf(pdf);
		expect(paper).toMatchObject({ pages: 1, sizes: ['297 x 210'], isTagged: true });
		expect([paper.embeddedFonts, paper.readableFonts]).toEqual([paper.fonts, paper.fonts]);
		const text = textOfPdf(pdf);
		if (text !== undefined) expect(text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
		expect(await qrOnPaper(page, pdf)).toContain(new URL(page.url()).hash);
	});

	test(`nama ${what} tidak menabrak isi lain dan tidak terpotong`, async ({ page }) => {
		await openSheet(page, name);
		await page.emulateMedia({ media: 'print' });
		const sheet = page.getByRole('article');
		const box = async (text: string) => {
			const found = await sheet.getByText(text, { exact: true }).boundingBox();
			if (found === null) throw new Error(`"${text}" is not shown.`);
			return found;
		};
		const [own, before, after] = await Promise.all([
			box(name),
			box(certificateText.sheetGiven),
			box(certificateText.sheetFor),
		]);
		expect(own.y).toBeGreaterThanOrEqual(before.y + before.height);
		expect(own.y + own.height).toBeLessThanOrEqual(after.y);
		const overflow = await sheet.evaluate(
			({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
				scrollHeight - clientHeight,
				scrollWidth - clientWidth,
			],
		);
		expect(overflow).toEqual([0, 0]);
	});
}

test('sertifikat tetap terang di layar gelap dan di kertas', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openSheet(page, 'Ani');
	const colours = () =>
		page.getByRole('article').evaluate((sheet) => {
			const { backgroundColor, color } = getComputedStyle(sheet);
			return { backgroundColor, color };
		});
	expect(await colours()).toEqual({
		backgroundColor: 'rgb(255, 253, 249)',
		color: 'rgb(29, 27, 34)',
	});
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	expect(await colours()).toEqual({
		backgroundColor: 'rgb(255, 255, 255)',
		color: 'rgb(29, 27, 34)',
	});
	const around = await page.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor,
	);
	expect(around).toBe('rgb(255, 255, 255)');
});
