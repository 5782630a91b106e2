import type { Browser } from '@playwright/test';
import { openPhone, untilQuiet } from './phone.ts';
import { places, question } from './places.ts';
import { goto, middleOf } from './repeat.ts';
import type { Figure } from './table.ts';

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
