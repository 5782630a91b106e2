import type { Locator, Page } from '@playwright/test';
import type { Item } from '#domain/assessment/item.ts';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { courseText } from '#strings/course.ts';
import { examText } from '#strings/exam.ts';
import { lessonText } from '#strings/lesson.ts';
import { dataText } from '#strings/my-data.ts';
import { questionText } from '#strings/question.ts';
import { timeOf } from '#strings/times.ts';
import { verifyText } from '#strings/verify.ts';
import { makeCertificate } from './support/certificate.ts';
import { content } from './support/content.ts';
import { answerAll, readExam, startExam, submitExam, wrongResponse } from './support/exam.ts';
import { answerFirstCheck } from './support/lesson.ts';
import { expectLinksToLead } from './support/links.ts';
import { inspectPdf, printPdf, qrOnPaper, textOfPdf } from './support/paper.ts';
import { COURSE, at, expect, open, test } from './support/site.ts';

const exam = readExam();
const learner = { name: 'Ni Luh Ayu Pradnyani, S.Sos.', agency: 'Dinas Contoh Kabupaten Rekaan' };
const LESSONS = content.courses.find(({ id }) => id === COURSE)?.lessons.length ?? 0;
const MORNING = Date.UTC(2026, 10, 23, 2, 0);
const MINUTE = 60_000;

/** From one lesson to the next, or to the exam after the last. */
async function takeLesson(page: Page): Promise<Locator> {
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const check = await answerFirstCheck(page);
	await expect(check.getByText(`${questionText.basis}:`)).toBeVisible();
	return check;
}

const onward = new RegExp(`^(${lessonText.next('')}|${lessonText.toExam})`);

/** Ends on the next page: the link is followed only once the progress is written down. */
async function finishLesson(page: Page): Promise<void> {
	const link = page.getByRole('link', { name: onward });
	const next = await link.evaluate(({ href }: HTMLAnchorElement) => href);
	await link.click();
	await page.waitForURL(next);
}

/** Repeats are allowed only where a cell has no item left that was not seen. */
function expectUnseenFirst(first: readonly Item[], second: readonly Item[]): void {
	const seen = new Set(first.map(({ id }) => id));
	const unseenLike = ({ objective, difficulty, critical }: Item) =>
		exam.bank.items.filter(
			(item) =>
				item.objective === objective &&
				item.difficulty === difficulty &&
				item.critical === critical &&
				!seen.has(item.id) &&
				!second.includes(item),
		);
	const needless = second.filter((item) => seen.has(item.id) && unseenLike(item).length > 0);
	expect(needless.map(({ id }) => id)).toEqual([]);
}

const wrong = `(${[undefined, questionText.verdict, questionText.reason]
	.map((what) => questionText.yours(false, what))
	.join('|')})`;

async function expectReviewed(page: Page, items: readonly Item[]): Promise<void> {
	const review = page.getByRole('region', { name: examText.reviewTitle });
	await expect(review.getByRole('group')).toHaveCount(items.length);
	for (const [index, item] of items.entries()) {
		const { id } = item;
		const entry = review.getByRole('group').nth(index);
		if (item.type === 'single') {
			const say = (choice = '') =>
				exam.questions[id]?.choices.find((each) => each.id === choice)?.text ?? choice;
			const given = say(wrongResponse(item)['choice']);
			await expect(entry).toContainText(`${questionText.yours(false)}: ${given}`);
			await expect(entry).toContainText(`${questionText.key}: ${say(item.key)}`);
		}
		const { reason = '', lesson } = exam.explanations[id] ?? {};
		await expect(entry).toContainText(`${questionText.why}. ${reason}`);
		await expect(entry).toContainText(
			new RegExp(`${wrong}:|${questionText.empty}|${questionText.shouldBe}`),
		);
		const relearn = questionText.relearn(lesson?.title ?? '');
		await expect(entry.getByRole('link', { name: relearn })).toBeVisible();
	}
	await expectLinksToLead(page, review);
}

async function expectVerified(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('heading', { name: verifyText.valid })).toBeFocused();
	const fact = (name: string) =>
		page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');
	await expect(fact(verifyText.name)).toHaveText(learner.name);
	await expect(fact(verifyText.agency)).toHaveText(learner.agency);
	const needed = Math.round(exam.bank.blueprint.masteryScore * 100);
	await expect(fact(verifyText.score)).toHaveText(verifyText.scoreValue('100', needed));
}

// Two exams, all lessons of a course, two people: more than one journey's time on a busy machine.
test.describe.configure({ timeout: 300_000 });
test.use({ serviceWorkers: 'allow' });

test('dari beranda sampai sertifikat yang diperiksa orang lain', async ({ page, newVisitor }) => {
	await page.clock.install({ time: MORNING });

	await test.step('semua pelajaran', async () => {
		await page.goto(at(routes.home));
		await page.getByRole('link', { name: courseText.start }).click();
		for (let lesson = 0; lesson < LESSONS; lesson += 1) {
			await expectLinksToLead(page, await takeLesson(page));
			await finishLesson(page);
		}
	});

	const clock = () => page.evaluate(() => Date.now());
	const { first, handedIn } = await test.step('ujian yang gagal dan pembahasannya', async () => {
		await expect(page.getByRole('heading', { name: examText.rules })).toBeVisible();
		await page.getByRole('button', { name: examText.start }).click();
		const items = await answerAll(page, exam, wrongResponse);
		const before = await clock();
		await submitExam(page);
		await expect(page.getByRole('heading', { name: examText.failed })).toBeVisible();
		const after = await clock();
		await expectReviewed(page, items);
		return { first: items, handedIn: [before, after] };
	});

	await test.step('jeda dengan jamnya, lalu percobaan kedua dengan soal baru', async () => {
		const { cooldownMinutes } = exam.bank.retake;
		// A minute may end while the answers are handed in.
		const opens = handedIn.map((at) => timeOf(at + cooldownMinutes * MINUTE, at));
		await expect(page.getByText(examText.coolingHint)).toContainText(
			new RegExp(opens.map((time) => examText.cooling(time)).join('|')),
		);
		await page.clock.fastForward(cooldownMinutes * MINUTE);
		await page.getByRole('button', { name: examText.startAgain }).click();
		const second = await answerAll(page, exam);
		expectUnseenFirst(first, second);
		await submitExam(page);
		await expect(page.getByRole('heading', { name: examText.passed })).toBeVisible();
	});

	const pdf = await test.step('sertifikat di satu halaman A4', async () => {
		await page.getByRole('link', { name: examText.makeCertificate }).click();
		await makeCertificate(page, learner);
		const printed = await printPdf(page);
		const paper = inspectPdf(printed);
		expect(paper).toMatchObject({ pages: 1, sizes: ['297 x 210'], isTagged: true });
		expect(paper.fonts).toBeGreaterThan(0);
		expect(paper.embeddedFonts).toBe(paper.fonts);
		expect(paper.readableFonts).toBe(paper.fonts);
		const text = textOfPdf(printed);
		if (text === undefined) {
			const description = 'poppler tidak terpasang: teks PDF tidak dibaca, QR dibaca dari layar';
			test.info().annotations.push({ type: 'dilewati', description });
			return printed;
		}
		expect(text).toContain(learner.name);
		expect(text).toContain(certificateText.sheetLevel);
		return printed;
	});

	await test.step('QR di kertas dibuka di perangkat orang lain', async () => {
		const address = (await qrOnPaper(page, pdf)) ?? '';
		const { href, hash } = new URL(page.url());
		expect(address).toBe(new URL(`../../${routes.verify.slice(1)}${hash}`, href).href);
		const stranger = await (await newVisitor()).newPage();
		await expectVerified(stranger, address);
	});
});

test('sekali lagi tanpa jaringan, setelah kursus disimpan', async ({ page, context }) => {
	await open(page, routes.myData);
	await page.getByRole('button', { name: dataText.offline }).click();
	// The whole course comes over the wire here.
	await expect(page.getByText(dataText.offlineSaved)).toBeVisible({ timeout: 60_000 });
	await context.setOffline(true);

	await page.goto(at(routes.home));
	await page.getByRole('link', { name: courseText.start }).click();
	for (let lesson = 0; lesson < LESSONS; lesson += 1) {
		await takeLesson(page);
		await finishLesson(page);
	}
	await expect(page.getByRole('heading', { name: examText.rules })).toBeVisible();
	await startExam(page);
	await answerAll(page, exam);
	await submitExam(page);
	await page.getByRole('link', { name: examText.makeCertificate }).click();
	const code = await makeCertificate(page, learner);
	await expectVerified(page, `${at(routes.verify)}#${code}`);
	await page.goto(at(routes.certificates));
	await expect(page.getByRole('link', { name: certificateText.open })).toBeVisible();
	await page.goto(at(routes.exam(COURSE)));
	await expect(page.getByRole('heading', { name: examText.passed })).toBeVisible();
});
