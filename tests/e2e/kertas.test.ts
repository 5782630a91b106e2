import type { Page } from '@playwright/test';
import { drawForm } from '#domain/assessment/form.ts';

import { toSheet } from '#domain/paper/sheet.ts';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { examText } from '#strings/exam.ts';
import { dataText } from '#strings/my-data.ts';
import { paperText } from '#strings/paper.ts';
import { pocketText } from '#strings/pocket.ts';
import { printText } from '#strings/print-course.ts';
import { verifyText } from '#strings/verify.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { askForCertificate } from './support/certificate.ts';
import { importData, passedAttempt, readExam, wrongResponse } from './support/exam.ts';
import { inspectPdf, printPdf, textOfPdf } from './support/paper.ts';
import { COURSE, at, expect, open, test } from './support/site.ts';

const exam = readExam();
const SEED = '8f3a91c277e04b1d';
const CODE = 'B 8f3a 91c2 77e0 4b1d';
/** All lessons of a course on one page: the shortest is read soonest. */
const SHORT_COURSE = 'siap-musim-pemilu';
const paper = routes.paperExam(COURSE);

/** The key of form B, as an examiner finds it on paper. */
async function readKey(page: Page): Promise<string> {
	await page.getByLabel(paperText.seed).fill(SEED);
	await page.getByRole('radio', { name: paperText.parts.key }).check();
	const key = page.getByRole('article', { name: paperText.key('B') });
	return key.getByText(/^1\./).innerText();
}

async function typeSheet(page: Page, answers: string): Promise<void> {
	await page.getByLabel(paperText.code, { exact: true }).fill(CODE);
	await page.getByRole('textbox', { name: paperText.answers, exact: true }).fill(answers);
	await page.getByRole('button', { name: paperText.read }).click();
}

test('soal, lembar jawab, dan kunci keluar dari pencetak sendiri-sendiri', async ({ page }) => {
	await open(page, paper);
	await page.getByLabel(paperText.seed).fill(SEED);
	await expect(page.getByRole('article')).toHaveCount(6);

	const forms = await printPdf(page);
	const printed = inspectPdf(forms);
	expect(new Set(printed.sizes)).toEqual(new Set(['210 x 297']));
	expect(printed.isTagged).toBe(true);
	expect(printed.pages).toBeGreaterThanOrEqual(9);
	expect(printed.pages).toBeLessThanOrEqual(24);
	const words = textOfPdf(forms);
	if (words !== undefined) {
		for (const letter of ['A', 'B', 'C']) expect(words).toContain(paperText.form(letter));
		expect(words).toContain(exam.bank.title);
		expect(words).not.toContain(paperText.keyWarning);
		for (const number of [1, 2, 3]) {
			const form = drawForm(exam.bank, SEED, number);
			const first = exam.questions[form.items[0]?.item.id ?? '']?.stem ?? '?';
			expect(words).toContain(first.replaceAll(/\s+/g, ' '));
		}
	}

	await page.getByRole('radio', { name: paperText.parts.key }).check();
	const key = await printPdf(page);
	expect(inspectPdf(key).pages).toBe(3);
	expect(textOfPdf(key) ?? paperText.keyWarning).toContain(paperText.keyWarning);

	// The forms are alike, and axe reads every letter: one of them stands for all.
	for (const letter of ['B', 'C']) {
		await page.getByRole('checkbox', { name: paperText.form(letter) }).uncheck();
	}
	await page.getByRole('radio', { name: paperText.parts.both }).check();
	await page.setViewportSize({ width: 320, height: 740 });
	await expectAccessible(page, 'layar sempit');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expectAccessible(page, 'kertas');
});

test('kunci yang diketik lulus, dan sertifikatnya tidak meninggalkan jejak', async ({
	page,
	context,
}) => {
	await open(page, paper);
	const key = await readKey(page);
	await typeSheet(page, key.toLowerCase().replaceAll('.', ' '));
	await expect(page.getByRole('heading', { name: paperText.readTitle })).toBeFocused();
	await page.getByRole('button', { name: paperText.score }).click();
	await expect(page.getByRole('heading', { name: examText.passed })).toBeFocused();

	const learner = { name: 'Ketut Rekaan Wiratama', agency: 'Kelurahan Contoh' };
	await askForCertificate(page, learner);
	const opened = context.waitForEvent('page');
	await page.getByRole('link', { name: paperText.openCertificate }).click();
	const sheet = await opened;
	await expect(sheet.getByRole('article').getByText(learner.name)).toBeVisible();
	const code = new URL(sheet.url()).hash;
	await page.goto(`${at(routes.verify)}${code}`);
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeFocused();

	await open(page, routes.myData);
	await expect(page.getByText(dataText.attempts(0))).toBeVisible();
	await expect(page.getByText(dataText.certificates(0))).toBeVisible();
});

test('salah ketik disebut nomornya, lalu lembar sendiri disimpan, dengan papan ketik saja', async ({
	page,
}) => {
	await open(page, paper);
	const key = await readKey(page);
	const asked = toSheet(drawForm(exam.bank, SEED, 2));
	const single = asked.find(({ formItem }) => formItem.item.type === 'single');
	const number = single?.number ?? 0;
	const typo = key.replace(new RegExp(`(^| )${number}\\.\\S+`), `$1${number}.Z`);
	await page.getByLabel(paperText.code, { exact: true }).focus();
	await page.keyboard.type(`D ${SEED}`);
	await page.keyboard.press('Enter');
	await expect(page.getByText(paperText.codeFaults.letter('D')).first()).toBeVisible();

	await page.getByLabel(paperText.code, { exact: true }).focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(CODE);
	const answers = page.getByRole('textbox', { name: paperText.answers, exact: true });
	await answers.focus();
	await page.keyboard.insertText(typo);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const last = single?.lines[0]?.marks.at(-1)?.symbol ?? '';
	const expected = paperText.expected.single(last);
	await expect(
		page.getByText(paperText.answerFaults.unexpected(number, 'Z', expected)),
	).toBeVisible();
	await expect(page.getByRole('button', { name: paperText.score })).toBeHidden();

	await answers.focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText(key);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: paperText.readTitle })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: paperText.keep })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: examText.passed })).toBeFocused();
	await expectAccessibleEverywhere(page);
	await page.getByRole('link', { name: examText.makeCertificate }).click();
	await expect(page.getByRole('heading', { name: certificateText.passedTitle })).toBeVisible();
	await open(page, routes.exam(COURSE));
	await expect(page.getByRole('heading', { name: examText.passed })).toBeVisible();
});

test('kursus cetak memuat kunci di belakang dan dapat dipakai semua orang', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await page.goto(at(routes.printCourse(SHORT_COURSE)));
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
	await expect(page.locator('astro-island')).toHaveCount(0);
	const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
	expect(titles.indexOf(printText.keyTitle)).toBe(titles.length - 2);
	const contents = page.getByRole('navigation', { name: printText.contents });
	await expect(contents.getByRole('link')).toHaveCount(titles.length - 1);
	await expectAccessible(page, 'layar sempit');
	const surplus = await page.evaluate(() => {
		return document.documentElement.scrollWidth - document.documentElement.clientWidth;
	});
	expect(surplus).toBe(0);
	const printed = inspectPdf(await printPdf(page));
	expect(new Set(printed.sizes)).toEqual(new Set(['210 x 297']));
	expect(printed.isTagged).toBe(true);
});

test('kartu saku memuat yang meleset di ujian, pas di kertas A6', async ({ page }) => {
	await open(page, routes.pocketCard);
	await expect(page.getByText(pocketText.noData)).toBeVisible();
	await expectAccessibleEverywhere(page);

	const right = passedAttempt(exam, Date.now() - 60_000);
	const missed = drawForm(exam.bank, right.seed, right.number).items[0]?.item;
	if (missed === undefined) throw new Error('The exam has no items.');
	const response = { response: wrongResponse(missed), at: right.closedAt };
	const attempt = { ...right, responses: { ...right.responses, [missed.id]: response } };
	await importData(page, { attempts: { [attempt.id]: attempt } });
	await open(page, routes.pocketCard);
	const lesson = exam.explanations[missed.id]?.lesson.title ?? '?';
	await expect(page.getByRole('link', { name: lesson })).toBeVisible();
	await expect(page.getByRole('radio', { name: pocketText.own })).toBeChecked();
	await expect(
		page.getByRole('article', { name: pocketText.front }).getByRole('listitem'),
	).toHaveCount(6);
	const card = inspectPdf(await printPdf(page));
	expect(card).toMatchObject({ pages: 2, sizes: ['105 x 148', '105 x 148'], isTagged: true });

	await page.getByRole('radio', { name: pocketText.layouts.a4 }).check();
	const sheet = inspectPdf(await printPdf(page));
	expect(sheet).toMatchObject({ pages: 2, sizes: ['210 x 297', '210 x 297'] });
});
