import type { Browser, Page } from '@playwright/test';
import { globSync, readFileSync, rmSync, statSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RecordKind } from '#domain/search/site-record.ts';
import { writeIndex } from '#integrations/site-search.ts';
import { recordPage } from '#integrations/site-search/record-page.ts';
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
	const { first, warm, next, bytes } = await middleOf(runs, () => askOnce(browser, root));
	const larger = await measureLarger();
	return [
		{ what: 'site search: first answer, from opening it cold', value: first, unit: 's' },
		{ what: 'site search: first answer, opened 10 s before', value: warm, unit: 's' },
		{ what: 'site search: next answer', value: next, unit: 's' },
		{ what: 'site search: fetched for the first answer', value: bytes / 1000, unit: 'kB' },
		{ what: 'site search: index with all records', value: sizeOf(INDEX) / 1000, unit: 'kB' },
		{ what: `site search: index of ${TIMES} times the records`, value: larger, unit: 'kB' },
	];
}

async function askOnce(browser: Browser, root: string) {
	const cold = await openDialog(browser, root);
	const first = await answerTo(cold.page, 'mutasi pejabat', cold.openedAt);
	const bytes = cold.received();
	// Whatever follows the first answer is on its way no more.
	await cold.page.waitForTimeout(3000);
	const next = await answerTo(cold.page, 'foto bersama calon', Date.now());
	await cold.close();

	const warm = await openDialog(browser, root);
	await warm.page.waitForTimeout(10_000);
	const late = await answerTo(warm.page, 'mutasi pejabat', Date.now());
	await warm.close();
	return { first: first / 1000, warm: late / 1000, next: next / 1000, bytes };
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

/** Milliseconds from a moment until the first result for a text stands there. */
async function answerTo(page: Page, text: string, since: number): Promise<number> {
	const before = await page.locator(hit).allTextContents();
	await page.locator(field).fill(text);
	await page.waitForFunction(
		([selector, old]) => {
			const found = document.querySelector(selector)?.textContent;
			return found !== undefined && found !== null && found !== old;
		},
		[hit, before[0] ?? ''] as const,
	);
	return Date.now() - since;
}

/** Size of the index of the same records many times over, each under another address and title. */
async function measureLarger(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'netral-index-'));
	const pages = globSync('fragment/*', { cwd: INDEX }).flatMap((file) => {
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
	await writeIndex(pages, folder);
	const size = sizeOf(folder) / 1000;
	rmSync(folder, { recursive: true });
	return size;
}

function sizeOf(folder: string): number {
	return globSync('**/*.*', { cwd: folder }).reduce(
		(sum, file) => sum + statSync(join(folder, file)).size,
		0,
	);
}
