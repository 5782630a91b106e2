import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { keyOf } from '#domain/assessment/review.ts';
import type { GivenAnswer, LearnerData } from '#domain/learning/learner-data.ts';
import { dayOf, toDate } from '#domain/calendar-day.ts';
import type { KeyPoint, PublishedItems } from '#domain/review/material.ts';
import { routes } from '#routes';
import { longDate } from '#strings/dates.ts';
import { practiceText } from '#strings/practice.ts';
import { questionText } from '#strings/question.ts';
import { reviewText as text } from '#strings/review.ts';
import {
	expectAccessible,
	expectAccessibleEverywhere,
	expectAccessibleInForcedColours,
} from './support/accessibility.ts';
import { importData } from './support/exam.ts';
import { expect, open, test } from './support/site.ts';

const DAY = 86_400_000;
const LESSON = 'dasar/01-mengapa-netral';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist${path}`, 'utf8'));

/** Items of the built site that take one answer. */
const singles = () =>
	Object.values(read(routes.reviewItems) as PublishedItems)
		.flatMap((file) => Object.entries(file))
		.flatMap(([id, { revision, spec }]) =>
			spec.type === 'single' ? [{ id, revision, spec }] : [],
		);

/** A learner who missed so many questions two days ago, each once. */
function missed(count: number, over: Partial<GivenAnswer> = {}): Pick<LearnerData, 'answers'> {
	const answers = singles()
		.slice(0, count)
		.map(({ id: item, revision, spec }, index): GivenAnswer => {
			const choice = spec.choices.find((each) => each !== keyOf(spec)['choice']) ?? '';
			const at = Date.now() - 2 * DAY + index;
			const base = { item, revision, response: { choice }, certainty: 'sure' as const };
			return { ...base, purpose: 'practice', sitting: 'latihan-1', at, ...over };
		});
	return { answers: Object.fromEntries(answers.map((each) => [`${each.at}-${each.item}`, each])) };
}

/** In Jakarta, where the journeys' browser is. */
const dayIn = (days: number) => toDate(dayOf({ at: Date.now(), offset: 420 }) + days);
const button = (place: Page | Locator, name: string) =>
	place.getByRole('button', { name, exact: true });

async function askForPlan(page: Page, day: string, minutes: string): Promise<void> {
	await page.getByLabel(text.votingDay, { exact: true }).fill(day);
	await page.getByLabel(text.minutes, { exact: true }).fill(minutes);
	await button(page, text.makePlan).click();
}

/** Goes on with Tab until this has the focus, then presses the key. */
async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	for (let stops = 0; stops < 80; stops += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
	await page.keyboard.press(key);
}

test('hari yang lewat dan 600 menit ditolak dengan alasan; rencana yang benar dibuat, terlihat, dan dapat dihapus', async ({
	page,
}) => {
	await importData(page, missed(12));
	await open(page, routes.review);
	await askForPlan(page, '2024-02-14', '600');
	const day = page.getByLabel(text.votingDay, { exact: true });
	await expect(day).toBeFocused();
	await expect(day).toHaveAccessibleDescription(new RegExp(text.dayFaults.past));
	await expect(page.getByText(text.minutesFaults.many)).toBeVisible();
	await expectAccessible(page, 'a plan that is refused');

	await askForPlan(page, dayIn(30), '10');
	await expect(page.getByText(text.planDay(longDate(dayIn(30)), 30))).toBeVisible();
	await expect(page.getByText(text.suffices(10))).toBeVisible();
	await page.getByText(text.asTable).click();
	await expect(page.getByRole('row')).toHaveCount(31);
	await expectAccessibleEverywhere(page);

	await open(page, routes.review);
	await expect(page.getByText(text.planDay(longDate(dayIn(30)), 30))).toBeVisible();
	await button(page, text.removePlan).click();
	await expect(page.getByText(text.removed)).toBeVisible();
	await open(page, routes.review);
	await expect(button(page, text.makePlan)).toBeVisible();
});

test('ulangan dikerjakan dengan papan ketik saja, dilanjutkan sesudah dimuat ulang, dan tetap tersimpan', async ({
	page,
}) => {
	const at = Date.now() - 20 * DAY;
	await importData(page, {
		...missed(1),
		lessons: { [LESSON]: { startedAt: at, finishedAt: at, at } },
	});
	const points = (read(routes.keyPoints) as KeyPoint[]).filter(({ lesson }) => lesson === LESSON);
	const total = 1 + points.length;
	await open(page, routes.review);
	await press(page, button(page, text.start));

	const question = page.getByRole('region', { name: text.place(1, total), exact: true });
	await expect(question.getByText(text.place(1, total))).toBeFocused();
	await press(page, question.getByRole('radio').first(), 'Space');
	await press(page, button(question, practiceText.certainty.unsure));
	const finding = [questionText.right, questionText.partly, questionText.wrong].join('|');
	await expect(question.getByRole('heading', { name: new RegExp(`^(${finding})$`) })).toBeFocused();

	await open(page, routes.review);
	await press(page, button(page, text.resume));
	for (let place = 2; place <= total; place += 1) {
		const card = page.getByRole('region', { name: text.place(place, total), exact: true });
		await press(page, button(card, text.reveal));
		if (place === 2) {
			await expectAccessible(page, 'a key point');
			await expectAccessibleInForcedColours(page);
		}
		await press(page, button(card, place === 2 ? text.recalls.again : text.recalls.good));
	}
	await expect(page.getByRole('heading', { name: text.endTitle })).toBeFocused();
	await expect(page.getByText(text.doneToday(total))).toBeVisible();

	await open(page, routes.review);
	await expect(page.getByText(text.doneToday(total))).toBeVisible();
	await expect(page.getByText(text.todayDone, { exact: true })).toBeVisible();
});

test('jam yang melompat maju lalu mundur tidak merusak ulangan dan tidak menghapus jawaban', async ({
	page,
}) => {
	await importData(page, {
		...missed(2),
		plans: { self: { votingDay: dayIn(90), minutes: 10, at: Date.now() } },
	});
	const now = Date.now();
	await page.clock.setFixedTime(now + 400 * DAY);
	await open(page, routes.review);
	await expect(page.getByText(text.relaxed(longDate(dayIn(90))))).toBeVisible();
	await button(page, text.start).click();
	const question = page.getByRole('region', { name: text.place(1, 2), exact: true });
	await question.getByRole('radio').first().check();
	await button(question, practiceText.certainty.unsure).click();
	await button(question, text.next).click();

	await page.clock.setFixedTime(now);
	await open(page, routes.review);
	await expect(
		page.getByText(text.stale({ gone: 0, changed: 0, future: 1, unread: 0 })),
	).toBeVisible();
	await expect(page.getByText(text.todayKinds(2, 0), { exact: true })).toBeVisible();
	await button(page, text.start).click();
	await expect(page.getByRole('region', { name: text.place(1, 2), exact: true })).toBeVisible();

	await page.clock.setFixedTime(new Date('1999-01-01T00:00:00Z'));
	await open(page, routes.review);
	await expect(page.getByText(new RegExp(`^${longDate(dayIn(90))}, `))).toBeVisible();
	await expect(button(page, text.editPlan)).toBeVisible();
});

test('jawaban dari versi kursus yang lebih lama: yang masih berlaku dipakai, yang tidak disebut', async ({
	page,
}) => {
	const older = missed(3);
	const [first, second] = Object.entries(older.answers);
	if (first === undefined || second === undefined) throw new Error('There are too few items.');
	const answers = {
		...older.answers,
		[first[0]]: { ...first[1], revision: 999 },
		[second[0]]: { ...second[1], item: 'isi-skb/soal-yang-ditarik' },
	};
	await importData(page, { answers });
	await open(page, routes.review);
	await expect(
		page.getByText(text.stale({ gone: 1, changed: 1, future: 0, unread: 0 })),
	).toBeVisible();
	await expect(page.getByText(text.todayKinds(2, 0), { exact: true })).toBeVisible();
});
