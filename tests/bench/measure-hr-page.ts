import type { Browser, Page } from '@playwright/test';
import { globSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '#routes';
import { recapText } from '#strings/recap.ts';
import { rosterText } from '#strings/recap-roster.ts';
import {
	rosterCsv,
	testMember,
	testRecord,
	testSeed,
	testSubmission,
	type ServedBank,
} from '#tests/support/recap-data.ts';
import type { Figure } from './table.ts';

/** People, each with one signed result. */
const PEOPLE = 100_000;
const FILES = 20;
const PATIENCE = 900_000;

/** 100,000 signed results dropped into the page of HR, whose table knows their 100,000 people. */
export async function measureHrPage(browser: Browser, url: string): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'netral-hr-'));
	const files = await writeFiles(folder);
	const context = await browser.newContext({ locale: 'id-ID', serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(watchTasks);
	const roster = await takeRoster(page, url, files.roster);
	await page.evaluate(() => (globalThis.longestTask = 0));
	const startedAt = performance.now();
	await page.getByLabel(recapText.drop.field).setInputFiles(files.results);
	await page.getByText(recapText.drop.added(PEOPLE)).waitFor({ timeout: PATIENCE });
	const taking = (performance.now() - startedAt) / 1000;
	const longest = await page.evaluate(() => globalThis.longestTask);
	const memory = await memoryOf(page);
	const search = await searchOnce(page);
	await context.close();
	rmSync(folder, { recursive: true });
	return [
		{
			what: `HR page: list of ${PEOPLE.toLocaleString('en')} people taken`,
			value: roster,
			unit: 's',
		},
		{ what: 'HR page: 100,000 signed results judged and kept', value: taking, unit: 's' },
		{ what: 'HR page: longest task meanwhile', budget: 200, value: longest, unit: 'ms' },
		{ what: 'HR page: a name found among 100,000', value: search, unit: 'ms' },
		...memory,
	];
}

declare global {
	var longestTask: number;
}

/** Runs in the page, before anything of it. */
function watchTasks(): void {
	globalThis.longestTask = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			globalThis.longestTask = Math.max(globalThis.longestTask, duration);
		}
	}).observe({ type: 'longtask', buffered: true });
}

async function writeFiles(folder: string) {
	const members = Array.from({ length: PEOPLE }, (_, place) => testMember(place));
	const roster = join(folder, 'daftar.csv');
	writeFileSync(roster, rosterCsv(members));
	const served = currentBank();
	const now = Math.floor(Date.now() / 1000) * 1000;
	const results: string[] = [];
	for (let file = 0; file < FILES; file += 1) {
		const size = PEOPLE / FILES;
		const tokens = await Promise.all(
			members.slice(file * size, (file + 1) * size).map(({ name }, place) => {
				const seed = testSeed(file * size + place);
				const finishedAt = now - (place % 500) * 60_000;
				const skill = 60 + (place % 41);
				const record = testRecord(served, { name, seed, finishedAt, skill });
				return testSubmission([record], { submittedAt: now });
			}),
		);
		const path = join(folder, `obrolan-${file + 1}.txt`);
		writeFileSync(
			path,
			tokens.map((token, place) => `[08.00] Peserta ${place}: ${token}`).join('\n'),
		);
		results.push(path);
	}
	return { roster, results };
}

/** The bank of the first course of the form, which the page chooses. */
function currentBank(): ServedBank {
	const page = readFileSync('dist/sdm/rekap/index.html', 'utf8');
	const digest = /&quot;digest&quot;:\[0,&quot;([0-9a-f]{64})/.exec(page)?.[1]?.slice(0, 16);
	const [file] = globSync(`dist/bank/${digest ?? '?'}.json`);
	if (file === undefined) throw new Error('The page of HR names no bank of dist/bank.');
	return JSON.parse(readFileSync(file, 'utf8')) as ServedBank;
}

async function takeRoster(page: Page, url: string, roster: string): Promise<number> {
	await page.goto(new URL(`.${routes.hrRecap}`, url).href);
	await page.getByLabel(recapText.name).fill('Ukur 100.000');
	await page.getByRole('button', { name: recapText.createButton }).click();
	const startedAt = performance.now();
	await page.getByLabel(rosterText.field).setInputFiles(roster);
	await page.getByRole('button', { name: rosterText.take }).click({ timeout: PATIENCE });
	await page.getByText(rosterText.taken(PEOPLE)).waitFor({ timeout: PATIENCE });
	return (performance.now() - startedAt) / 1000;
}

/** From a letter typed to the rows shown, as the page itself sees it. */
async function searchOnce(page: Page): Promise<number> {
	await page.getByRole('link', { name: recapText.view.peserta }).click();
	await page
		.getByText(recapText.shown(1, 50, PEOPLE))
		.first()
		.waitFor({ timeout: PATIENCE });
	const startedAt = performance.now();
	await page.getByLabel(recapText.search).fill(testMember(77_777).name);
	await page
		.getByText(recapText.shown(1, 1, 1))
		.first()
		.waitFor();
	return performance.now() - startedAt;
}

/** Of the page with its workers; only where the browser tells. */
async function memoryOf(page: Page): Promise<Figure[]> {
	const session = await page.context().newCDPSession(page);
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return [{ what: 'HR page: heap of the page itself', value: usedSize / 1024 / 1024, unit: 'MiB' }];
}
