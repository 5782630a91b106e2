import type { Page } from '@playwright/test';
import { misconceptions } from '#domain/content/misconceptions.ts';
import type { Certainty } from '#domain/learning/learner-data.ts';
import { lessonAnchorRoute, routes } from '#routes';
import { courseText } from '#strings/course.ts';
import { diagnosisText as text } from '#strings/diagnosis.ts';
import { practiceText } from '#strings/practice.ts';
import { questionText } from '#strings/question.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { expectLinksToLead } from './support/links.ts';
import { giveAnswer, readPractice, rightOf, wordingOf, wrongOf } from './support/practice.ts';
import { expect, open, test } from './support/site.ts';

/** The shortest course whose lessons may be skipped. */
const COURSE = 'siap-musim-pemilu';
const TOTAL = 12;
const practice = readPractice();

/** Answers all questions of a test: those of these objectives wrong, the others right. */
async function answerAll(
	page: Page,
	wrong: readonly string[],
	certainty: Certainty = 'sure',
): Promise<string[]> {
	const items: string[] = [];
	for (let place = 1; place <= TOTAL; place += 1) {
		await expect(
			page.getByRole('region', { name: practiceText.place(place, TOTAL) }),
		).toBeVisible();
		const isWrong = (id: string) => wrong.includes(practice.items.get(id)?.objective ?? '');
		const answer = (id: string) => (isWrong(id) ? wrongOf : rightOf)(practice, id);
		items.push(await giveAnswer(page, practice, answer, certainty));
	}
	return items;
}

test('tes awal menyebut salah paham, mendahulukan yang yakin tetapi keliru, dan menunjuk bagiannya', async ({
	page,
}) => {
	await open(page, routes.pretest(COURSE));
	await page.getByRole('button', { name: text.start.pretest }).click();
	await expect(page.getByRole('region', { name: practiceText.place(1, TOTAL) })).toBeVisible();
	await expectAccessible(page, 'pertanyaan');
	const asked = await answerAll(page, ['masa-kampanye']);
	await expect(page.getByRole('heading', { name: /persen$/ })).toBeFocused();

	const wrong = asked.filter((id) => practice.items.get(id)?.objective === 'masa-kampanye');
	expect(wrong).toHaveLength(2);
	const first = page.getByRole('region', { name: practiceText.sureWrongTitle });
	for (const id of wrong) {
		const { question, notes } = wordingOf(practice, id);
		const answer = first.locator(`article[data-item="${id}"]`);
		await expect(answer.getByText(question.stem)).toBeVisible();
		const relearn = answer.getByRole('link', { name: questionText.relearn(notes.lesson.title) });
		expect(new URL(await relearn.evaluate((link: HTMLAnchorElement) => link.href)).href).toContain(
			lessonAnchorRoute(notes.lesson.href.replace(/^\/pelajaran\//, '').replace('/#', '#')),
		);
	}
	await expectLinksToLead(page, first);
	const tags = new Set(wrong.flatMap((id) => Object.values(tagsChosen(id))));
	for (const tag of tags) {
		await expect(page.getByText(text.belief(misconceptions[tag] ?? tag))).toBeVisible();
	}
	const skips = page.getByRole('region', { name: text.skipTitle });
	await expect(skips.getByText(text.skipLead(5, 6))).toBeVisible();
	await expect(skips.getByRole('link')).toHaveCount(5);
	await expectAccessibleEverywhere(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await expectAccessible(page, 'warna paksa', ['color-contrast']);

	await page.emulateMedia({ forcedColors: 'none' });
	await open(page, routes.course(COURSE));
	await expect(page.getByText(courseText.known)).toHaveCount(5);
	await expect(page.getByText(courseText.skipped(5))).toBeVisible();
	const left = page.locator('[data-lesson-state]:not([data-state="known"]) a');
	const start = page.locator('[data-next-link]');
	await expect(start).toHaveAttribute('href', (await left.getAttribute('href')) ?? '');
});

/** Tags of the choices in the wrong answer to an item. */
function tagsChosen(id: string): string[] {
	const { misconceptions: own, spec } = wordingOf(practice, id).notes;
	const chosen = Object.entries(wrongOf(practice, id));
	return chosen.flatMap(([slot, value]) => {
		const choice = { case: `${slot}.${value}`, multiple: slot }[spec.type as string] ?? value;
		return own[choice] ?? [];
	});
}

test('menebak tidak melewatkan pelajaran; tes akhir memakai soal lain dan menunjukkan kenaikan', async ({
	page,
}) => {
	await open(page, routes.pretest(COURSE));
	await page.getByRole('button', { name: text.start.pretest }).click();
	const before = await answerAll(page, ['masa-kampanye', 'pra-calon'], 'guess');
	await expect(page.getByText(text.skipNone)).toBeVisible();

	await page.getByRole('link', { name: text.toPosttest }).click();
	await page.getByRole('button', { name: text.start.posttest }).click();
	const after = await answerAll(page, []);
	expect(after.filter((id) => before.includes(id))).toEqual([]);
	await expect(page.getByRole('heading', { name: text.score('100') })).toBeFocused();
	const gain = page.getByRole('region', { name: text.gainTitle });
	await expect(gain.getByText(text.gain('100'))).toBeVisible();
	await expect(gain.getByRole('listitem')).toHaveCount(6);

	await page.reload();
	await expect(page.getByText(text.gain('100'))).toBeVisible();
});
