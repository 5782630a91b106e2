import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { assignText } from '#strings/assign.ts';
import { assignmentText } from '#strings/assignment.ts';
import { longDate } from '#strings/dates.ts';
import { dataText } from '#strings/my-data.ts';
import { expectAccessibleEverywhere } from './support/accessibility.ts';
import {
	assign,
	dayFromNow,
	AGENCY,
	keepAgencyKey,
	makeAgencyKey,
	publishKey,
	unlock,
} from './support/agency-key.ts';
import { withOtherLetter } from './support/codes.ts';
import { importData, passedAttempt, readExam } from './support/exam.ts';
import { saveForOffline } from './support/offline.ts';
import { readQr } from './support/qr.ts';
import { at, COURSE, expect, open, test } from './support/site.ts';

const COHORT = 'CPNS 2026 gelombang 1';

const openLink = (page: Page, token: string) => page.goto(at(`${routes.assignments}#${token}`));
const takeLink = async (page: Page, token: string) => {
	await openLink(page, token);
	await page.getByRole('button', { name: assignmentText.takeUnknown }).click();
	await expect(page.getByText(assignmentText.taken)).toBeVisible();
};

test('SDM membuat tugas; peserta di peramban lain menerimanya dan melihat jatuh temponya', async ({
	page,
	newVisitor,
}) => {
	const key = await makeAgencyKey();
	const due = dayFromNow(28);
	await keepAgencyKey(page, key);
	await open(page, routes.hrAssign);
	await unlock(page);
	await page.getByLabel(assignText.fields.cohort).fill(COHORT);
	await page.getByLabel(assignText.fields.due).fill(due);
	await expect(page.getByLabel(assignText.fields.closes)).toHaveValue(dayFromNow(58));
	await page.getByLabel(assignText.fields.course).selectOption(COURSE);
	await page.getByLabel(assignText.fields.whatsapp).fill('0812 0000 0000');
	await expect(page.getByText(assignText.dialled('+62 812-0000-0000'))).toBeVisible();
	await page.getByRole('button', { name: assignText.make }).click();
	await expect(page.getByRole('heading', { name: assignText.readyTitle })).toBeFocused();
	const link = await page.getByLabel(assignText.link).inputValue();

	const code = page.getByRole('img', { name: assignText.qrLabel });
	await page.setViewportSize({ width: 1400, height: 1400 });
	expect(readQr(await code.screenshot())).toBe(link);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: assignText.calendar }).click();
	const calendar = readFileSync(await (await downloading).path(), 'utf8');
	const event = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstSubcomponent(
		'vevent',
	);
	expect(event?.getAllSubcomponents('valarm')).toHaveLength(2);
	expect(event?.getFirstPropertyValue('description')).toContain(link);

	// Shown again later, without the key.
	await page.reload();
	await page.getByRole('button', { name: new RegExp(`^${assignText.show}`) }).click();
	await expect(page.getByLabel(assignText.link)).toHaveValue(link);

	const learner = await (await newVisitor()).newPage();
	await publishKey(learner, key);
	await learner.goto(link);
	await expect(learner.getByText(assignmentText.signer.trusted(AGENCY.name))).toBeVisible();
	await learner.getByRole('button', { name: assignmentText.take, exact: true }).click();
	await expect(learner.getByText(assignmentText.taken)).toBeVisible();
	expect(new URL(learner.url()).hash).toBe('');
	const words = assignmentText.state.open(longDate(due), 28);
	await expect(learner.getByText(words)).toBeVisible();

	await open(learner, routes.home);
	const rows = learner.getByRole('list', { name: assignmentText.rows });
	await expect(rows.getByText(words)).toBeVisible();
	await open(learner, routes.course(COURSE));
	await expect(rows.getByText(words)).toBeVisible();
});

test('tautan yang diubah, terpotong, atau sudah ditutup ditolak dengan alasannya', async ({
	page,
}) => {
	const key = await makeAgencyKey();
	const token = await assign(key, { dueIn: 20 });
	const closed = await assign(key, { dueIn: -12 });
	const elsewhere = await assign(key, { dueIn: 5, course: 'kursus-lain' });
	const [head = '', body = ''] = token.split('.');
	const refused: readonly (readonly [string, string, string])[] = [
		['diubah', withOtherLetter(token, head.length + 20), assignmentText.refusals.altered],
		['terpotong', token.slice(0, 400), assignmentText.refusals.shape],
		['tanpa tanda tangan', `${head}.${body}.`, assignmentText.refusals.shape],
		['sudah ditutup', closed, assignmentText.refusals.closed(longDate(dayFromNow(-2)))],
		['kursus lain', elsewhere, assignmentText.refusals.course('kursus-lain')],
	];
	await open(page, routes.assignments);
	for (const [kind, text, reason] of refused) {
		await test.step(`tautan ${kind}`, async () => {
			await openLink(page, text);
			await expect(page.getByRole('heading', { name: assignmentText.refusedTitle })).toBeFocused();
			await expect(page.getByText(reason)).toBeVisible();
			await expect(page.getByRole('button', { name: assignmentText.take })).toHaveCount(0);
		});
	}
	await page.getByRole('button', { name: assignmentText.dismiss }).click();
	await expect(page.getByText(assignmentText.none)).toBeVisible();
});

test('tautan yang dibuka dua kali adalah satu tugas; beberapa tugas berdampingan; satu dikeluarkan', async ({
	page,
}) => {
	const key = await makeAgencyKey();
	const one = await assign(key, { dueIn: 20 });
	const other = await assign(key, { dueIn: 3, id: 'zzzDEF_12-34', cohort: 'Panitia pemilu' });
	await takeLink(page, one);
	await openLink(page, one);
	await expect(page.getByText(assignmentText.already)).toBeVisible();
	expect(new URL(page.url()).hash).toBe('');
	await takeLink(page, other);
	const list = page.getByRole('region', { name: assignmentText.listTitle });
	const cards = list.locator('> ul > li');
	await expect(cards).toHaveCount(2);
	await expect(cards.first().getByText(/3 hari lagi/)).toBeVisible();
	await page.reload();
	await expect(cards).toHaveCount(2);

	await cards.first().getByText(assignmentText.details).click();
	await cards.first().getByRole('button', { name: assignmentText.remove }).click();
	await expect(page.getByText(assignmentText.removed)).toBeVisible();
	await expect(cards).toHaveCount(1);
	await open(page, routes.myData);
	await expect(page.getByText(dataText.assignments(1), { exact: true })).toBeVisible();
});

test('tugas yang lewat jatuh tempo terlambat, dan selesai sejak hari lulus', async ({ page }) => {
	const key = await makeAgencyKey();
	await takeLink(page, await assign(key, { dueIn: -3 }));
	await expect(page.getByText(/Terlambat 3 hari/)).toBeVisible();
	await open(page, routes.home);
	const rows = page.getByRole('list', { name: assignmentText.rows });
	await expect(rows.getByText(/Terlambat 3 hari/)).toBeVisible();

	const passedAt = Date.now() - 5 * 86_400_000;
	const attempt = passedAttempt(readExam(), passedAt);
	await importData(page, { attempts: { [attempt.id]: attempt } });
	await open(page, routes.home);
	await expect(rows.getByText(/^Selesai \d+ \p{L}+ \d{4}$/u)).toBeVisible();
	await rows.getByRole('link', { name: assignmentText.send }).click();
	await expect(page.getByRole('heading', { name: /^Kirim hasil: / })).toBeFocused();
});

test('pengirim yang tidak dikenal disebut tidak dikenal, dengan sidik kuncinya', async ({
	page,
}) => {
	const key = await makeAgencyKey();
	await openLink(page, await assign(key, { dueIn: 20 }));
	await expect(page.getByText(assignmentText.signer.unknown(AGENCY.name))).toBeVisible();
	await expect(page.getByText(/[0-9A-F]{4}( [0-9A-F]{4}){4}/)).toBeVisible();
	await expectAccessibleEverywhere(page);
	await page.getByRole('button', { name: assignmentText.ignore }).click();
	await page.reload();
	await expect(page.getByText(assignmentText.none)).toBeVisible();
});

test('halaman pembuat tugas menyebut isian yang salah, dan dapat dipakai siapa pun', async ({
	page,
}) => {
	await keepAgencyKey(page, await makeAgencyKey());
	await open(page, routes.hrAssign);
	await expect(page.getByText(assignText.locked)).toBeVisible();
	await unlock(page);
	await page.getByLabel(assignText.fields.due).fill('2020-01-01');
	await page.getByRole('button', { name: assignText.make }).click();
	await expect(page.getByText(assignText.faults.past)).toBeVisible();
	await expect(page.getByText(assignText.faults.none)).toBeVisible();
	await expect(page.getByLabel(assignText.fields.cohort)).toBeFocused();
	await expectAccessibleEverywhere(page);
	await page.getByLabel(assignText.fields.cohort).fill(COHORT);
	await page.getByLabel(assignText.fields.due).fill(dayFromNow(10));
	await page.getByLabel(assignText.fields.note).fill('Kumpulkan di ruang kepegawaian');
	await page.getByRole('button', { name: assignText.make }).click();
	await expect(page.getByRole('heading', { name: assignText.readyTitle })).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('poster tetap satu halaman, tanpa tumpang tindih, sepanjang apa pun isinya', async ({
	page,
}) => {
	const long = (letters: number) => 'Pegawai contoh kedua '.repeat(40).slice(0, letters).trim();
	await keepAgencyKey(page, await makeAgencyKey());
	await open(page, routes.hrAssign);
	await unlock(page);
	await page.getByLabel(assignText.fields.cohort).fill(long(80));
	await page.getByLabel(assignText.fields.due).fill(dayFromNow(10));
	await page.getByLabel(assignText.fields.message).fill(long(400));
	await page.getByLabel(assignText.fields.whatsapp).fill('0812 0000 0000');
	await page.getByLabel(assignText.fields.email).fill('bagian.kepegawaian@bkpsdm.contoh.go.id');
	await page.getByLabel(assignText.fields.note).fill(long(120));
	await page.getByRole('button', { name: assignText.make }).click();
	await page.emulateMedia({ media: 'print' });
	const poster = page.getByRole('article');
	// At one moment: the page scrolls to what was made.
	const [figure = 0, head = 0, foot = 0, end = 0] = await poster.evaluate((whole) => {
		const box = (part: string) => whole.querySelector(part)?.getBoundingClientRect();
		const [code, footer] = [box('figure'), box('footer')];
		return [code?.bottom, footer?.top, footer?.bottom, whole.getBoundingClientRect().bottom];
	});
	expect(figure).toBeGreaterThan(0);
	expect(figure).toBeLessThanOrEqual(head);
	expect(foot).toBeLessThanOrEqual(end);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
});

test.describe('tanpa sinyal', () => {
	test.use({ serviceWorkers: 'allow' });

	test('tautan tugas diterima dari salinan luring, dan tugasnya tetap terbaca', async ({
		page,
		context,
	}) => {
		const token = await assign(await makeAgencyKey(), { dueIn: 20 });
		await saveForOffline(page);
		await context.setOffline(true);
		await takeLink(page, token);
		await open(page, routes.home);
		await open(page, routes.assignments);
		const list = page.getByRole('region', { name: assignmentText.listTitle });
		await expect(
			list.getByText(assignmentText.state.open(longDate(dayFromNow(20)), 20)),
		).toBeVisible();
		await list.getByText(assignmentText.details).click();
		await expect(list.getByRole('button', { name: assignmentText.remove })).toBeVisible();
	});
});
