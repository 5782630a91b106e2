import type { Page } from '@playwright/test';
import { dateInWib, validUntil } from '#domain/record/certificate.ts';
import { readHeader } from '#domain/record/unpack.ts';
import { routes } from '#routes';
import { courseText, expiryText } from '#strings/course.ts';
import { longDate } from '#strings/dates.ts';
import { homeText } from '#strings/home.ts';
import { pathText } from '#strings/path.ts';
import { siteText } from '#strings/site.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { codeOf } from './support/codes.ts';
import { content } from './support/content.ts';
import { importData, passedAttempt, readExam } from './support/exam.ts';
import { COURSE, at, expect, open, test } from './support/site.ts';

const { lessons, courses, paths } = content;
const course = courses.find(({ id }) => id === COURSE);
if (course === undefined) throw new Error('The course of the journeys is in content/.');
const [first = '', second = '', third = ''] = course.lessons;
const titleOf = (id: string) => lessons.find((lesson) => lesson.id === id)?.title ?? '';

const minutesOf = (id: string) => lessons.find((lesson) => lesson.id === id)?.minutes ?? 0;
const minutesLeft = course.lessons.slice(1).reduce((sum, id) => sum + minutesOf(id), 0);

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23, 2, 0);
const finished = (time: number) => ({ startedAt: time - 1, finishedAt: time, at: time });

/** How far the page has moved under its reader's eyes since it was opened. */
async function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
					resolve(shifts.reduce((sum, { value }) => sum + value, 0));
				}).observe({ type: 'layout-shift', buffered: true });
				// Without any shift the observer is never called.
				requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
			}),
	);
}

test('pendatang baru melihat satu awal yang jelas, dan halamannya tidak bergeser', async ({
	page,
}) => {
	await page.goto(at(routes.home));
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: courseText.start, exact: true })).toHaveCount(1);
	for (const name of [homeText.hookTitle, homeText.askTitle, courseText.choosePath]) {
		await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
	}
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('heading', { level: 1, name: homeText.today })).toBeHidden();
	expect(await shiftOf(page)).toBe(0);
	await page.emulateMedia({ forcedColors: 'active' });
	await expectAccessible(page, 'forced colours');
});

test('yang kembali dibawa ke judul bagian terakhirnya, dengan sisa menitnya', async ({ page }) => {
	await page.clock.setFixedTime(NOW);
	const sections = lessons.find(({ id }) => id === second)?.anchors ?? [];
	const anchor = sections[3] ?? '';
	await importData(page, {
		lessons: {
			[first]: finished(NOW - 22 * DAY),
			[second]: { startedAt: 1, at: NOW - 21 * DAY, anchor },
		},
	});
	await open(page, routes.home);
	await expect(page.getByRole('heading', { name: titleOf(second) })).toBeVisible();
	await expect(page.getByText(homeText.seenWeeks(3))).toBeVisible();
	const progress = courseText.progress(1, course.lessons.length);
	await expect(page.getByText(progress, { exact: true })).toBeVisible();
	// Half of its headings lie behind, and so half of its minutes.
	const [here, left] = [minutesOf(second) / 2, minutesLeft];
	await expect(page.getByText(homeText.left(here, left))).toBeVisible();
	await expectAccessibleEverywhere(page);

	await open(page, routes.course(COURSE));
	await expect(page.getByText(courseText.moduleDone, { exact: true })).toBeVisible();
	await open(page, routes.home);
	await page.getByRole('link', { name: courseText.resume(titleOf(second)) }).click();
	await expect(page).toHaveURL(new RegExp(`${routes.lesson(second)}#${anchor}$`));
});

test('sertifikat menyebut kapan berakhir, lalu bahwa sudah habis', async ({ page }) => {
	const exam = readExam();
	const code = codeOf(exam, { name: 'Ni Luh Ayu Pradnyani' });
	const read = readHeader(code);
	if (!read.ok) throw new Error(read.reason);
	const { finishedAt } = read.header;
	const until = validUntil(finishedAt, exam.bank.validityMonths);
	const attempt = passedAttempt(exam, finishedAt);
	const kept = { code, course: COURSE, name: 'Ni Luh Ayu Pradnyani', agency: '', nip: '' };
	await importData(page, {
		attempts: { [attempt.id]: attempt },
		certificates: { 'NTR-2026-0000-0000': { ...kept, madeAt: finishedAt, at: finishedAt } },
	});

	await page.clock.setFixedTime(Date.parse(until) - 65 * DAY);
	await open(page, routes.home);
	await expect(page.getByText(expiryText.months(2, longDate(until)))).toBeVisible();
	await expect(
		page.getByText(courseText.examStates.passed('100', longDate(dateInWib(finishedAt)))),
	).toBeVisible();

	await page.clock.setFixedTime(Date.parse(until) + 2 * DAY);
	for (const place of [routes.home, routes.course(COURSE)]) {
		await open(page, place);
		await expect(page.getByText(expiryText.expired(longDate(until)))).toBeVisible();
		await expect(page.getByRole('link', { name: courseText.retake })).toHaveAttribute(
			'href',
			new RegExp(`${routes.exam(COURSE)}$`),
		);
	}
});

test('jalur membuka langkah pertama yang belum selesai', async ({ page }) => {
	const path = paths.find(({ id }) => id === 'cpns');
	const place = path?.steps.findIndex(({ kind, id }) => kind === 'course' && id === COURSE) ?? -1;
	const stories = path?.steps.slice(0, place).filter(({ kind }) => kind === 'scenario') ?? [];
	await importData(page, {
		lessons: { [first]: finished(NOW), [second]: finished(NOW + 1) },
		walks: Object.fromEntries(
			stories.map(({ id }) => [id, { choices: ['mulai.a'], ending: 'aman', at: NOW }]),
		),
	});
	await open(page, routes.paths);
	await page.getByRole('link', { name: path?.title ?? '', exact: true }).click();
	const onward = page.getByRole('link', { name: pathText.goOn(place + 1) });
	await expect(page.getByText(pathText.here)).toBeVisible();
	await expectAccessibleEverywhere(page);
	await onward.click();
	await expect(page.getByRole('heading', { level: 1, name: titleOf(third) })).toBeVisible();
});

test('menu dipakai dengan papan ketik saja di layar 360 px', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, routes.course(COURSE));
	const button = page.getByRole('button', { name: siteText.menuButton });
	const bar = await page.getByRole('banner').boundingBox();
	expect(bar?.height, 'the bar is one row').toBeLessThan(80);
	const link = page.getByRole('navigation', { name: siteText.menu }).getByRole('link', {
		name: siteText.paths,
	});
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(link).toBeVisible();
	await expectAccessible(page, 'menu at 360 px');
	await page.keyboard.press('Escape');
	await expect(link).toBeHidden();
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: pathText.title })).toBeVisible();
});
