import type { Browser, Page } from '@playwright/test';
import {
	globSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startStaticServer } from '#cli/static-server.ts';
import type { RecordKind } from '#domain/search/site-record.ts';
import { writeIndex } from '#integrations/site-search.ts';
import { recordPage, type IndexedPage } from '#integrations/site-search/record-page.ts';
import { PAUSE } from '#islands/search/use-search.ts';
import { openSlowly } from './phone.ts';
import { places } from './places.ts';
import { goto, middleOf } from './repeat.ts';
import { startSlowLink } from './slow-link.ts';
import type { Figure } from './table.ts';

const INDEX = 'dist/pagefind';
const TIMES = 10;
const hit = '[data-hit]';
const field = 'dialog input[type="text"]';

/** The dialog of the search on a slow link: its first answer, the next one, and the index behind it. */
export async function measureSiteSearch(
	browser: Browser,
	root: string,
	runs: number,
): Promise<Figure[]> {
	const { first, next, again, bytes } = await middleOf(runs, () => askOnce(browser, root));
	const warm = await middleOf(runs, () => askLate(browser, root));
	return [
		{ what: 'site search: first answer, from opening it cold', value: first, unit: 's' },
		{ what: 'site search: first answer, opened 10 s before', value: warm.first, unit: 's' },
		{ what: 'site search: next answer', value: next, unit: 's' },
		{
			what: 'site search: an answer whose parts are loaded, after the pause for typing',
			budget: 100,
			value: again,
			unit: 'ms',
		},
		{ what: 'site search: fetched for the first answer', value: bytes / 1000, unit: 'kB' },
		{ what: 'site search: index with all records', value: sizeOf(INDEX) / 1000, unit: 'kB' },
		...(await measureLarger(browser, runs)),
	];
}

async function askOnce(browser: Browser, root: string) {
	const cold = await openDialog(browser, root);
	const first = await answerTo(cold.page, 'mutasi pejabat', cold.openedAt);
	const bytes = cold.received();
	await untilAllCame(cold.page);
	const next = await answerTo(cold.page, 'foto bersama calon');
	await untilAllCame(cold.page);
	const again = (await answerTo(cold.page, 'mutasi pejabat')) - PAUSE;
	await cold.close();
	return { first: first / 1000, next: next / 1000, again, bytes };
}

/** The first result is measured; whatever follows it must not be on its way when the next is asked. */
const untilAllCame = (page: Page) => page.waitForTimeout(4000);

async function askLate(browser: Browser, root: string) {
	const { page, close } = await openDialog(browser, root);
	await page.waitForTimeout(10_000);
	const first = await answerTo(page, 'mutasi pejabat');
	await close();
	return { first: first / 1000 };
}

async function openDialog(browser: Browser, root: string) {
	const link = await startSlowLink(root);
	const { context, page } = await openSlowly(browser);
	await goto(page, new URL(`.${places.lesson}`, link.url).href);
	await page.waitForTimeout(5000);
	const before = link.received();
	const openedAt = Date.now();
	await page.keyboard.press('/');
	await page.locator(field).waitFor();
	return {
		page,
		openedAt,
		received: () => link.received() - before,
		close: async () => {
			await context.close();
			await link.close();
		},
	};
}

/**
 * Milliseconds until the first result for a text stands there, from when it is typed or from the given
 * moment. Taken in the page: a round trip to it takes longer than an answer does.
 */
async function answerTo(page: Page, text: string, since?: number): Promise<number> {
	const asked = await page.evaluate(askInPage, { field, hit, text });
	return asked.answeredAt - (since ?? asked.typedAt);
}

interface Asked {
	readonly field: string;
	readonly hit: string;
	readonly text: string;
}

/** Runs in the page: types, and waits for the frame that shows another first result. Times in ms epoch. */
async function askInPage({ field, hit, text }: Asked) {
	const first = () => document.querySelector(hit)?.textContent;
	const before = first();
	const input = document.querySelector<HTMLInputElement>(field);
	if (input === null) throw new Error(`No field "${field}".`);
	const typedAt = Date.now();
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	while (first() === undefined || first() === before) {
		if (Date.now() - typedAt > 60_000) throw new Error(`No answer to "${text}" in a minute.`);
		await new Promise(requestAnimationFrame);
	}
	return { typedAt, answeredAt: Date.now() };
}

/** The same site with an index of the same records many times over. */
async function measureLarger(browser: Browser, runs: number): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'netral-index-'));
	const index = join(folder, 'pagefind');
	for (const name of readdirSync('dist').filter((each) => each !== 'pagefind')) {
		symlinkSync(resolve('dist', name), join(folder, name));
	}
	await writeIndex(multiplyRecords(), index);
	const site = await startStaticServer({ root: folder });
	const { first, next } = await middleOf(runs, () => askOnce(browser, site.url));
	await site.close();
	const size = sizeOf(index) / 1000;
	rmSync(folder, { recursive: true });
	const name = `site search, ${TIMES} times the records`;
	return [
		{ what: `${name}: first answer, from opening it cold`, value: first, unit: 's' },
		{ what: `${name}: next answer`, value: next, unit: 's' },
		{ what: `${name}: index`, value: size, unit: 'kB' },
	];
}

/** The records of the index many times over, each under another address and title. */
function multiplyRecords(): IndexedPage[] {
	return globSync('fragment/*', { cwd: INDEX }).flatMap((file) => {
		const text = gunzipSync(readFileSync(join(INDEX, file))).toString();
		const { url, content, meta } = JSON.parse(text.slice('pagefind_dcd'.length)) as {
			readonly url: string;
			readonly content: string;
			readonly meta: Readonly<Record<string, string>>;
		};
		return Array.from({ length: TIMES }, (_, copy) =>
			recordPage({
				kind: meta['jenis'] as RecordKind,
				url: `/${copy}${url}`,
				title: `${meta['title'] ?? ''} ${copy}`,
				place: meta['tempat'] ?? '',
				text: content,
				words: [meta['kata'] ?? ''],
				modules: (meta['modul'] ?? '').split(' ').filter(Boolean),
			}),
		);
	});
}

function sizeOf(folder: string): number {
	return globSync('**/*.*', { cwd: folder }).reduce(
		(sum, file) => sum + statSync(join(folder, file)).size,
		0,
	);
}
