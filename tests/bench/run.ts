import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
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

const PARTS = [
	'pages',
	'question',
	'answer',
	'site-search',
	'offline',
	'replay',
	'hr-page',
	'recap',
	'search',
	'build',
];

const { values } = parseArgs({
	options: {
		only: { type: 'string', default: PARTS.join(',') },
		runs: { type: 'string', default: '5' },
		/** Measures `dist/` as it is. */
		built: { type: 'boolean', default: false },
		/** Puts the table into README.md. */
		write: { type: 'boolean', default: false },
	},
});
const parts = values.only.split(',');
const runs = Number(values.runs);
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
	console.error(`No part "${unknown.join(', ')}"; there are ${PARTS.join(', ')}.`);
	process.exit(2);
}
/** What these measure they read from the sources or build themselves. */
const WITHOUT_SITE = ['build', 'search', 'recap'];
if (!values.built && parts.some((part) => !WITHOUT_SITE.includes(part))) {
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (status !== 0) process.exit(1);
}

const figures: Figure[] = [];
let browserName = '';
if (['pages', 'question', 'answer', 'site-search'].some((part) => parts.includes(part))) {
	const site = await startStaticServer({ root: 'dist' });
	const browser = await launchBrowser();
	browserName = `Chromium ${browser.version()}, `;
	if (parts.includes('pages')) figures.push(...(await measurePages(browser, site.url, runs)));
	if (parts.includes('question')) figures.push(...(await measureQuestion(browser, site.url, runs)));
	if (parts.includes('site-search')) {
		figures.push(...(await measureSiteSearch(browser, site.url, runs)));
	}
	if (parts.includes('answer')) figures.push(...(await measureAnswer(browser, site.url, runs)));
	await browser.close();
	await site.close();
}
if (parts.includes('offline')) figures.push(...measureOffline('dist'));
if (parts.includes('replay')) figures.push(...measureReplay('dist'));
if (parts.includes('hr-page')) {
	const site = await startStaticServer({ root: 'dist' });
	const browser = await launchBrowser();
	browserName = `Chromium ${browser.version()}, `;
	figures.push(...(await measureHrPage(browser, site.url)));
	await browser.close();
	await site.close();
}
if (parts.includes('recap')) figures.push(...(await measureRecap()));
if (parts.includes('search')) {
	const browser = await launchBrowser();
	browserName = `Chromium ${browser.version()}, `;
	figures.push(...(await measureSearch(browser)));
	await browser.close();
}
if (parts.includes('build')) figures.push(...measureBuilds());

const heading =
	`${new Date().toISOString().slice(0, 10)}, ${browserName}Node ${process.versions.node}, ${cpus().length} cores. ` +
	'Pages: 400/400 kbit/s, 400 ms round trip, 4x slower CPU, 360x640, Brotli, cold cache, ' +
	`middle of ${runs}; kB = 1,000 bytes.`;
const table = toMarkdown(figures, heading);
console.log(table);
if (values.write) writeFileSync('README.md', insertTable(readFileSync('README.md', 'utf8'), table));
const over = figures.filter(isOver);
if (over.length > 0) console.log(`\nOver budget: ${over.map(({ what }) => what).join('; ')}.`);
