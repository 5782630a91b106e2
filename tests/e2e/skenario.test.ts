import type { Page } from '@playwright/test';
import type { Scene, ScenarioChoice } from '#domain/content/scenario.ts';
import { routes } from '#routes';
import { scenarioText } from '#strings/scenario.ts';
import { siteText } from '#strings/site.ts';
import { content } from './support/content.ts';
import { SCENARIO, at, expect, open, test } from './support/site.ts';

const scenario = content.scenarios.find(({ id }) => id === SCENARIO);
if (scenario === undefined) throw new Error(`There is no scenario "${SCENARIO}" in content/.`);
const { scenes, title } = scenario;

/** The choices that lead from the first scene to an ending of this kind, on the shortest way. */
function wayTo(kind: 'safe' | 'violation'): { way: ScenarioChoice[]; ending: Scene } {
	const waiting = scenes.slice(0, 1).map((scene) => ({ scene, way: [] as ScenarioChoice[] }));
	for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
		const { scene, way } = here;
		if ('ending' in scene) {
			if (scene.ending === kind) return { way, ending: scene };
			continue;
		}
		for (const choice of scene.choices) {
			const next = scenes.find(({ id }) => id === choice.to);
			if (next !== undefined) waiting.push({ scene: next, way: [...way, choice] });
		}
	}
	throw new Error(`No way leads to a ${kind} ending.`);
}

const button = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function walk(page: Page, way: readonly ScenarioChoice[]): Promise<void> {
	for (const { text, consequence } of way) {
		await button(page, text).click();
		await expect(page.getByText(consequence)).toBeVisible();
		await button(page, scenarioText.next).click();
	}
}

for (const javaScriptEnabled of [true, false]) {
	test(`cerita berjalan sampai akhirnya, ${javaScriptEnabled ? 'dengan' : 'tanpa'} JavaScript`, async ({
		newVisitor,
	}) => {
		const page = await (await newVisitor({ javaScriptEnabled })).newPage();
		await page.goto(at(routes.scenario(SCENARIO)));
		const { way, ending } = wayTo('violation');
		await walk(page, way);
		await expect(page.getByText(ending.text)).toBeVisible();
		await expect(page.getByRole('heading', { name: scenarioText.endings.violation })).toBeVisible();

		// One scene at a time: what is over is out of sight.
		await expect(page.getByText(scenes[0]?.text ?? '')).toBeHidden();
		await button(page, scenarioText.again).click();
		await expect(page.getByText(scenes[0]?.text ?? '')).toBeVisible();
		const safe = wayTo('safe');
		await walk(page, safe.way);
		await expect(page.getByRole('heading', { name: scenarioText.endings.safe })).toBeVisible();
	});
}

test('pilihan dapat ditarik kembali, dengan tautan atau tombol kembali', async ({ page }) => {
	await open(page, routes.scenario(SCENARIO));
	const [first] = wayTo('violation').way;
	if (first === undefined) throw new Error('A story begins with a choice.');
	await button(page, first.text).click();
	await button(page, scenarioText.otherChoice).click();
	await expect(button(page, first.text)).toBeVisible();
	await button(page, first.text).click();
	await expect(page.getByText(first.consequence)).toBeVisible();
	await page.goBack();
	await expect(button(page, first.text)).toBeVisible();
	await expect(page.getByText(first.consequence)).toBeHidden();
});

test('pembaca layar dapat membedakan setiap adegan dan akibat', async ({ page }) => {
	await open(page, routes.scenario(SCENARIO));
	const labels = await page
		.locator('.scene[aria-label]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
	expect(labels.length).toBeGreaterThan(scenes.length);
	expect(new Set(labels).size).toBe(labels.length);
});

test('di kertas tampil seluruh cerita, tanpa tombolnya', async ({ page }) => {
	await open(page, routes.scenario(SCENARIO));
	await page.emulateMedia({ media: 'print' });
	for (const scene of await page.locator('.scene').all()) await expect(scene).toBeVisible();
	for (const control of await page.locator('.scene .actions, .scene-hint').all()) {
		await expect(control).toBeHidden();
	}
});

test('papan ketik saja membawa cerita maju', async ({ page }) => {
	await open(page, routes.scenario(SCENARIO));
	const [first] = wayTo('safe').way;
	if (first === undefined) throw new Error('A story begins with a choice.');
	await button(page, first.text).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(first.consequence)).toBeVisible();
	// The next stop after the part that appeared is its way on.
	await page.keyboard.press('Tab');
	await expect(button(page, scenarioText.next)).toBeFocused();
});

test('dari pelajaran ke skenario dan kembali ke aturannya', async ({ page }) => {
	const [lesson = ''] = scenario.lesson.split('#');
	await open(page, routes.lesson(lesson));
	await page.getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await walk(page, wayTo('safe').way);
	await page.getByRole('link', { name: scenarioText.learn }).click();
	await expect(page).toHaveURL(new RegExp(`${routes.lesson(lesson)}#`));
});

test('tautan ke isi tidak memulai cerita dari awal', async ({ page }) => {
	await open(page, routes.scenario(SCENARIO));
	const [first] = wayTo('safe').way;
	if (first === undefined) throw new Error('A story begins with a choice.');
	await button(page, first.text).click();
	await page.getByRole('link', { name: siteText.skip }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await expect(page.getByText(first.consequence)).toBeVisible();
});
