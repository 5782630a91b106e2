import { itemTypes } from '#domain/assessment/item.ts';
import type { PracticeSitting } from '#domain/learning/learner-data.ts';
import { routes } from '#routes';
import { practiceText } from '#strings/practice.ts';
import {
	expectAccessibleEverywhere,
	expectAccessibleInForcedColours,
} from './support/accessibility.ts';
import { importData } from './support/exam.ts';
import { fillByKeyboard, pressOn } from './support/keyboard.ts';
import { expectLinksToLead } from './support/links.ts';
import {
	expectFinding,
	giveAnswer,
	itemShown,
	questionIn,
	readPractice,
	rightOf,
	wrongOf,
} from './support/practice.ts';
import { expect, holdBack, open, test } from './support/site.ts';

const practice = readPractice();
const ids = [...practice.items.keys()];
const button = practiceText;

/** One item of each type, begun and not finished. */
const oneOfEach: PracticeSitting = {
	purpose: 'practice',
	seed: '0123456789abcdef',
	items: itemTypes.flatMap(
		(type) => ids.find((id) => practice.items.get(id)?.spec.type === type) ?? [],
	),
	startedAt: 1_790_000_000_000,
	at: 1_790_000_000_000,
};

test('ketujuh jenis soal dijawab dengan papan ketik saja, lanjut sesudah dimuat ulang', async ({
	page,
}) => {
	await importData(page, { sittings: { 'practice-uji': oneOfEach } });
	await open(page, routes.practice);
	const resume = page.getByRole('button', { name: button.resumeStart });
	await pressOn(page, resume);
	const total = itemTypes.length;
	for (const [place, id] of oneOfEach.items.entries()) {
		const region = page.getByRole('region', { name: practiceText.place(place + 1, total) });
		await expect(region.getByText(practiceText.place(place + 1, total))).toBeFocused();
		expect(await itemShown(page)).toBe(id);
		await fillByKeyboard(page, region, rightOf(practice, id));
		await pressOn(page, region.getByRole('button', { name: button.certainty.sure }));
		await expectFinding(page, 'right');
		if (place === 2) {
			await page.reload();
			await expect(page.getByText(button.resumeAt(3, total))).toBeVisible();
			await pressOn(page, resume);
			continue;
		}
		const isLast = place === total - 1;
		const next = isLast ? button.toResult : button.next;
		await pressOn(page, region.getByRole('button', { name: next }));
	}
	await expect(page.getByRole('heading', { name: button.rightOf(total, total) })).toBeFocused();
	await pressOn(page, page.getByRole('button', { name: button.toMenu }));
	await expect(resume).toHaveCount(0);
});

test('soal hari ini sama sepanjang hari, berganti besok, dan tidak hilang saat jam mundur', async ({
	page,
}) => {
	const dailyItem = async (time: string) => {
		await page.clock.setFixedTime(new Date(time));
		await open(page, routes.practice);
		await page.getByRole('button', { name: button.dailyOpen }).click();
		return itemShown(page);
	};
	const today = await dailyItem('2026-11-23T07:00:00+07:00');
	expect(await dailyItem('2026-11-23T22:30:00+07:00')).toBe(today);
	await giveAnswer(page, practice, (id) => rightOf(practice, id));
	await page.getByRole('button', { name: button.toMenu }).click();
	await expect(page.getByText(button.dailyDone)).toBeVisible();
	expect(await dailyItem('2026-11-24T06:00:00+07:00')).not.toBe(today);
	await giveAnswer(page, practice, (id) => rightOf(practice, id));
	await page.getByRole('button', { name: button.toMenu }).click();
	await expect(page.getByText(button.streak(2))).toBeVisible();

	await page.clock.setFixedTime(new Date('2026-11-23T09:00:00+07:00'));
	await open(page, routes.practice);
	await page.getByRole('button', { name: button.dailyAgain }).click();
	expect(await itemShown(page)).toBe(today);
	await expect(questionIn(page).getByRole('heading')).toBeVisible();
});

test('ketukan dini dihormati; yang yakin tetapi keliru didahulukan dan dapat diulang', async ({
	page,
}) => {
	const release = await holdBack(page, /indeks\.json/);
	await page.goto(`.${routes.practice}`);
	await page.getByRole('button', { name: button.quickStart }).click();
	await release();
	const missed: string[] = [];
	for (let place = 0; place < 5; place += 1) {
		await expect(
			page.getByRole('region', { name: practiceText.place(place + 1, 5) }),
		).toBeVisible();
		if (place === 1 || place === 3) {
			const certainty = place === 1 ? 'unsure' : 'sure';
			missed.push(await giveAnswer(page, practice, (id) => wrongOf(practice, id), certainty));
		} else await giveAnswer(page, practice, (id) => rightOf(practice, id));
		const next = place === 4 ? button.toResult : button.next;
		await page.getByRole('button', { name: next }).click();
	}
	await expect(page.getByRole('heading', { name: button.rightOf(3, 5) })).toBeFocused();
	const shown = await page
		.locator('article[data-item]')
		.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['item']));
	expect(shown.slice(0, 2)).toEqual(missed.toReversed());
	await expectAccessibleEverywhere(page);
	await expectLinksToLead(page, page.getByRole('region', { name: button.sureWrongTitle }));

	await page.getByRole('button', { name: button.toMenu }).click();
	await page.getByRole('button', { name: button.missedStart(2) }).click();
	expect(await itemShown(page)).toBe(missed[1]);
	await giveAnswer(page, practice, (id) => rightOf(practice, id));
	await expectFinding(page, 'right');
	await expectAccessibleInForcedColours(page);
	await page.reload();
	await expect(page.getByText(button.missedCount(1))).toBeVisible();
	await expectAccessibleEverywhere(page);
});
