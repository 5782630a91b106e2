import type { Browser } from '@playwright/test';
import { openPhone, untilQuiet, type Transfer } from './phone.ts';
import { learnerPages, places } from './places.ts';
import { goto, middleOf } from './repeat.ts';
import type { Figure } from './table.ts';

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

/** The first view of a lesson, of an exam and of the verification page; of others what they fetch. */
export async function measurePages(
	browser: Browser,
	root: string,
	runs: number,
): Promise<Figure[]> {
	const at = (path: string) => new URL(`.${path}`, root).href;
	const lesson = await middleOf(runs, () => viewPage(browser, at(places.lesson)));
	const exam = await middleOf(runs, () => viewPage(browser, at(places.exam)));
	const verify = await middleOf(runs, () => viewPage(browser, at(places.verify)));
	const rest: Figure[] = [];
	for (const [name, path] of Object.entries(learnerPages)) {
		rest.push(scriptOf(name, await viewPage(browser, at(path))));
	}
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
		...rest,
	];
}

const scriptOf = (name: string, { scriptKilobytes }: View): Figure => ({
	what: `${name} page: script`,
	budget: 35,
	value: scriptKilobytes,
	unit: 'kB',
});

const others = (name: string, view: View): Figure[] => [
	scriptOf(name, view),
	{ what: `${name} page: transferred`, value: view.kilobytes, unit: 'kB' },
	{ what: `${name} page: largest contentful paint`, value: view.largestPaint, unit: 's' },
];
