import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { startStaticServer } from '#cli/static-server.ts';
import { measureAnswer } from './measure-answer.ts';
import { measureBuilds } from './measure-build.ts';
import { measureHrPage } from './measure-hr-page.ts';
import { measureOffline } from './measure-offline.ts';
import { measurePages } from './measure-pages.ts';
import { measureQuestion } from './measure-question.ts';
import { measureRecap } from './measure-recap.ts';
import { measureReplay } from './measure-replay.ts';
import { measureSearch } from './measure-search.ts';
import { measureSiteSearch } from './measure-site-search.ts';
import { launchBrowser } from './phone.ts';
import { insertTable, isOver, toMarkdown, type Figure } from './table.ts';

/** The built site in a browser, as most parts measure it. */
interface Served {
	readonly browser: Browser;
	readonly url: string;
	readonly runs: number;
}

const PARTS: Readonly<Record<string, (runs: number) => Promise<Figure[]>>> = {
	pages: served(({ browser, url, runs }) => measurePages(browser, url, runs)),
	question: served(({ browser, url, runs }) => measureQuestion(browser, url, runs)),
	answer: served(({ browser, url, runs }) => measureAnswer(browser, url, runs)),
	'site-search': served(({ browser, url, runs }) => measureSiteSearch(browser, url, runs)),
	offline: () => Promise.resolve(measureOffline('dist')),
	replay: () => Promise.resolve(measureReplay('dist')),
	'hr-page': served(({ browser, url }) => measureHrPage(browser, url)),
	recap: measureRecap,
	search: () => inBrowser(measureSearch),
	build: () => Promise.resolve(measureBuilds()),
};
/** What these measure they read from the sources or build themselves. */
const WITHOUT_SITE = ['build', 'search', 'recap'];

const { values } = parseArgs({
	options: {
		only: { type: 'string', default: Object.keys(PARTS).join(',') },
		runs: { type: 'string', default: '5' },
		/** Measures `dist/` as it is. */
		built: { type: 'boolean', default: false },
		/** Puts the table into README.md. */
		write: { type: 'boolean', default: false },
	},
});
const parts = values.only.split(',');
const runs = Number(values.runs);
const unknown = parts.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
	console.error(`No part "${unknown.join(', ')}"; there are ${Object.keys(PARTS).join(', ')}.`);
	process.exit(2);
}
if (!values.built && parts.some((part) => !WITHOUT_SITE.includes(part))) {
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) process.exit(1);
}

const figures: Figure[] = [];
const failed: string[] = [];
let browserName = '';
for (const [part, measure] of Object.entries(PARTS)) {
	if (!parts.includes(part)) continue;
	console.error(`Measuring ${part} …`);
	try {
		figures.push(...(await measure(runs)));
	} catch (error) {
		// A quarter of an hour of other figures is not lost to one part.
		console.error(error);
		failed.push(part);
	}
}

const heading =
	`${new Date().toISOString().slice(0, 10)}, ${browserName}Node ${process.versions.node}, ${cpus().length} cores. ` +
	'Pages: 400/400 kbit/s, 400 ms round trip, 4x slower CPU, 360x640, Brotli, cold cache, ' +
	`middle of ${runs}; kB = 1,000 bytes.`;
const table = toMarkdown(figures, heading);
console.log(table);
const over = figures.filter(isOver);
if (over.length > 0) console.log(`\nOver budget: ${over.map(({ what }) => what).join('; ')}.`);
if (failed.length > 0) {
	console.error(`\nNot measured: ${failed.join(', ')}. README.md stays as it was.`);
	process.exitCode = 1;
} else if (values.write) {
	writeFileSync('README.md', insertTable(readFileSync('README.md', 'utf8'), table));
}

function served(measure: (site: Served) => Promise<Figure[]>): (runs: number) => Promise<Figure[]> {
	return async (runs) => {
		const site = await startStaticServer({ root: 'dist' });
		try {
			return await inBrowser((browser) => measure({ browser, url: site.url, runs }));
		} finally {
			await site.close();
		}
	};
}

async function inBrowser(measure: (browser: Browser) => Promise<Figure[]>): Promise<Figure[]> {
	const browser = await launchBrowser();
	browserName = `Chromium ${browser.version()}, `;
	try {
		return await measure(browser);
	} finally {
		await browser.close();
	}
}
