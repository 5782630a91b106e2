import type { Browser } from '@playwright/test';
import { openPhone, untilQuiet } from './phone.ts';
import { answer, places } from './places.ts';
import { goto, middleOf } from './repeat.ts';
import type { Figure } from './table.ts';

/** "Boleh atau tidak?" for somebody who asks as soon as there is a field to type into. */
export async function measureAnswer(
	browser: Browser,
	root: string,
	runs: number,
): Promise<Figure[]> {
	const url = new URL(`.${places.conduct}`, root).href;
	const { first, opened, reasons, next, script } = await middleOf(runs, () =>
		askOnce(browser, url),
	);
	return [
		{ what: 'boleh: first answer, cold, from typing', budget: 1.5, value: first, unit: 's' },
		{ what: 'boleh: the same, from opening the page', value: opened, unit: 's' },
		{ what: 'boleh: its reasons and citations, from typing', value: reasons, unit: 's' },
		{ what: 'boleh: next answer, after a letter', budget: 50, value: next, unit: 'ms' },
		{ what: 'boleh: script', budget: 35, value: script, unit: 'kB' },
	];
}

async function askOnce(browser: Browser, url: string) {
	const phone = await openPhone(browser);
	const { page, transfers } = phone;
	await page.addInitScript(typeAtOnce, answer);
	await goto(page, url);
	// Waited for in the page: looking for it from outside every few ms would keep its processor busy.
	await page.evaluate(() => benchAnswer.isReasoned);
	await untilQuiet(phone);
	const { typedAt, answeredAt, reasonedAt } = await page.evaluate(() => benchAnswer);
	const next = await page.evaluate(timeOfNext, answer);
	const scripts = transfers.filter(({ type }) => type === 'Script');
	await phone.close();
	return {
		first: (answeredAt - typedAt) / 1000,
		opened: answeredAt / 1000,
		reasons: (reasonedAt - typedAt) / 1000,
		next,
		script: scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
	};
}

type Names = typeof answer;

declare global {
	var benchAnswer: {
		typedAt: number;
		answeredAt: number;
		reasonedAt: number;
		isReasoned: Promise<void>;
	};
}

/** Runs in the page, before anything of it: types once the field is painted, and waits. */
function typeAtOnce({ field, verdict, reason, question }: Names): void {
	const { promise: isReasoned, resolve, reject } = Promise.withResolvers<void>();
	globalThis.benchAnswer = { typedAt: NaN, answeredAt: NaN, reasonedAt: NaN, isReasoned };
	const watch = () => {
		const input = document.querySelector<HTMLInputElement>(field);
		const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
		if (Number.isNaN(benchAnswer.typedAt) && input && isPainted) {
			input.value = question;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			benchAnswer.typedAt = performance.now();
		}
		const has = (part: string) => document.querySelector(part) !== null;
		if (Number.isNaN(benchAnswer.answeredAt) && has(verdict)) {
			benchAnswer.answeredAt = performance.now();
		}
		if (has(reason)) {
			benchAnswer.reasonedAt = performance.now();
			resolve();
		} else if (performance.now() > 60_000) reject(new Error('No answer in a minute.'));
		else requestAnimationFrame(watch);
	};
	requestAnimationFrame(watch);
}

/** Runs in the page: from another question in the field to the frame that shows its answer. */
async function timeOfNext({ field, title, next }: Names): Promise<number> {
	const input = document.querySelector<HTMLInputElement>(field);
	const before = document.querySelector(title)?.textContent;
	if (!input) return NaN;
	const startedAt = performance.now();
	input.value = next;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	while (document.querySelector(title)?.textContent === before) {
		await new Promise(requestAnimationFrame);
	}
	return performance.now() - startedAt;
}
