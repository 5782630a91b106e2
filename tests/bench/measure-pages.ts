import type { Browser, Page } from '@playwright/test';
import { openPhone, untilQuiet, type Transfer } from './phone.ts';
import { places, question } from './places.ts';
import { median, type Figure } from './table.ts';

interface View {
	readonly kilobytes: number;
	readonly scriptKilobytes: number;
	readonly requests: number;
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly blocking: number;
	readonly shift: number;
}

const kilobytesOf = (transfers: readonly Transfer[]) =>
	transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** @throws When the page is not there: a figure of an error page would look splendid. */
async function goto(page: Page, url: string): Promise<void> {
	const response = await page.goto(url, { waitUntil: 'load' });
	if (!response?.ok()) throw new Error(`${url} answers ${response?.status() ?? 'nothing'}.`);
}

async function viewPage(browser: Browser, url: string): Promise<View> {
	const phone = await openPhone(browser);
	const { page, transfers } = phone;
	await goto(page, url);
	await untilQuiet(phone);
	const timings = await page.evaluate(() => ({
		...benchTimings,
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
	}));
	await phone.close();
	return {
		kilobytes: kilobytesOf(transfers),
		scriptKilobytes: kilobytesOf(transfers.filter(({ type }) => type === 'Script')),
		requests: transfers.length,
		firstPaint: timings.firstPaint / 1000,
		largestPaint: timings.largestPaint / 1000,
		blocking: timings.blocking,
		shift: timings.shift,
	};
}

/** Runs a measure some times after one that is dropped, and takes the middle of each number. */
async function middleOf<T extends Record<keyof T, number>>(
	runs: number,
	measure: () => Promise<T>,
): Promise<T> {
	await measure();
	const results: T[] = [];
	for (let run = 0; run < runs; run += 1) results.push(await measure());
	const [first] = results;
	if (!first) throw new Error('A bench needs at least one run.');
	const names = Object.keys(first) as (keyof T)[];
	const middle = names.map((name) => [name, median(results.map((result) => result[name]))]);
	return Object.fromEntries(middle) as T;
}

/** The first view of a lesson, of an exam and of the verification page. */
export async function measurePages(
	browser: Browser,
	root: string,
	runs: number,
): Promise<Figure[]> {
	const at = (path: string) => new URL(`.${path}`, root).href;
	const lesson = await middleOf(runs, () => viewPage(browser, at(places.lesson)));
	const exam = await middleOf(runs, () => viewPage(browser, at(places.exam)));
	const verify = await middleOf(runs, () => viewPage(browser, at(places.verify)));
	return [
		{ what: 'lesson, first view: transferred', budget: 30, value: lesson.kilobytes, unit: 'kB' },
		{
			what: 'lesson, first view: of it script',
			budget: 10,
			value: lesson.scriptKilobytes,
			unit: 'kB',
		},
		{ what: 'lesson, first view: requests', budget: 8, value: lesson.requests, unit: 'requests' },
		{ what: 'lesson: first contentful paint', value: lesson.firstPaint, unit: 's' },
		{ what: 'lesson: largest contentful paint', budget: 1, value: lesson.largestPaint, unit: 's' },
		{ what: 'lesson: total blocking time', budget: 0, value: lesson.blocking, unit: 'ms' },
		{ what: 'lesson: layout shift', budget: 0, value: lesson.shift, unit: '' },
		...others('exam', exam),
		...others('verification', verify),
	];
}

const others = (name: string, view: View): Figure[] => [
	{ what: `${name} page: script`, budget: 35, value: view.scriptKilobytes, unit: 'kB' },
	{ what: `${name} page: transferred`, value: view.kilobytes, unit: 'kB' },
	{ what: `${name} page: largest contentful paint`, value: view.largestPaint, unit: 's' },
];

/** A question from the moment it is scrolled to: its first answer, then the next one's feedback. */
export async function measureQuestion(
	browser: Browser,
	root: string,
	runs: number,
): Promise<Figure[]> {
	const url = new URL(`.${places.lesson}`, root).href;
	const { ready, answered, feedback } = await middleOf(runs, () => askOnce(browser, url));
	return [
		{ what: 'question: ready, from being scrolled to', budget: 1.5, value: ready, unit: 's' },
		{ what: 'question: tapped at once, answers after', budget: 1.5, value: answered, unit: 's' },
		{ what: 'question: feedback after a tap', budget: 50, value: feedback, unit: 'ms' },
	];
}

async function askOnce(browser: Browser, url: string) {
	const early = await openPhone(browser);
	await goto(early.page, url);
	await untilQuiet(early);
	const answered = await early.page.evaluate(tapAtOnce, question);
	await early.close();

	const phone = await openPhone(browser);
	await goto(phone.page, url);
	await untilQuiet(phone);
	const ready = await phone.page.evaluate(scrollUntilReady, question);
	const card = phone.page
		.locator(question.card, { has: phone.page.locator(question.choice) })
		.first();
	await card.locator(question.choice).first().check();
	const feedback = phone.page.evaluate(timeOfFeedback, question);
	await card.locator(question.check).tap();
	const result = { ready, answered: answered / 1000, feedback: await feedback };
	await phone.close();
	return { ...result, ready: ready / 1000 };
}

type Names = typeof question;

/** Runs in the page: scrolls to the first question and waits until its island is there. */
async function scrollUntilReady({ card, ready, choice }: Names): Promise<number> {
	const element = [...document.querySelectorAll(card)].find((each) => each.querySelector(choice));
	const startedAt = performance.now();
	element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	while (!element?.matches(ready)) await new Promise(requestAnimationFrame);
	return performance.now() - startedAt;
}

/** Runs in the page: answers every part of the question before it can be ready, and taps. */
async function tapAtOnce({ card, choice, check, result }: Names): Promise<number> {
	const element = [...document.querySelectorAll(card)].find((each) => each.querySelector(choice));
	const startedAt = performance.now();
	element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	await new Promise(requestAnimationFrame);
	const choices = [...(element?.querySelectorAll<HTMLInputElement>(choice) ?? [])];
	for (const name of new Set(choices.map((each) => each.name))) {
		choices.find((each) => each.name === name)?.click();
	}
	element?.querySelector<HTMLButtonElement>(check)?.click();
	while (!element?.querySelector(result)) await new Promise(requestAnimationFrame);
	return performance.now() - startedAt;
}

/** Runs in the page: from the browser's time of the next tap to the frame that shows the result. */
async function timeOfFeedback({ result }: Names): Promise<number> {
	const tap = await new Promise<Event>((resolve) =>
		document.addEventListener('click', resolve, { once: true, capture: true }),
	);
	while (!document.querySelector(result)) await new Promise(requestAnimationFrame);
	return performance.now() - tap.timeStamp;
}
