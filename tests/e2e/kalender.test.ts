import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { calendarSays, calendarText, eventText } from '#strings/calendar.ts';
import { dateRange, longDate } from '#strings/dates.ts';
import { expectAccessible } from './support/accessibility.ts';
import { content } from './support/content.ts';
import { at, expect, test } from './support/site.ts';

const { elections, phases } = content;
const titleOf = (phase: string) => phases.find(({ id }) => id === phase)?.title ?? '';
const electionOf = (id: string) => {
	const election = elections.find((each) => each.id === id);
	if (election === undefined) throw new Error(`There is no election "${id}".`);
	return election;
};
const pilkada = electionOf('pilkada-2024');
const regional = electionOf('pemilu-daerah-2031');
const national = electionOf('pemilu-nasional-2029');

const today = (page: Page) => page.getByRole('region', { name: calendarText.today });
const form = (page: Page, election: { readonly id: string }) =>
	page.locator(`#${election.id}`).getByRole('form', { name: calendarText.tryPlan });

/** What was typed stays out of the address. */
function expectPlainAddress(page: Page, route: string): void {
	const { pathname, search } = new URL(page.url());
	expect([pathname, search]).toEqual([route, '']);
}

function readEvents(text: string) {
	return new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((each) => new ICAL.Event(each))
		.map(({ uid, summary, description, startDate, endDate }) => ({
			uid,
			summary,
			description,
			from: startDate.toString(),
			end: endDate.toString(),
		}));
}

async function findDay(page: Page, day: string): Promise<Locator> {
	await page.getByLabel(calendarText.day, { exact: true }).fill(day);
	await page.getByRole('button', { name: calendarText.findPhase }).click();
	return page.locator('[data-day-form] [data-findings]');
}

test('fase hari ini mengikuti zona yang dipilih, juga ketika tengah malam lewat', async ({
	newVisitor,
}) => {
	const page = await (await newVisitor({ timezoneId: 'America/Los_Angeles' })).newPage();
	// The last millisecond of campaigning in WITA; in WIT the quiet days have begun.
	await page.clock.install({ time: Date.parse('2024-11-23T23:59:00+08:00') });
	await page.clock.pauseAt(Date.parse('2024-11-23T23:59:59.999+08:00'));
	await page.goto(at(routes.calendar));
	const panel = today(page);
	const phase = panel.getByRole('heading', { level: 3 });
	await expect(phase).toHaveText(calendarSays.undatedTitle);
	await expect(panel).toContainText(national.known?.[1]?.text ?? '');

	await panel.getByLabel(calendarText.election).selectOption(pilkada.title);
	await expect(phase).toHaveText(titleOf('kampanye'));
	await expect(panel).toContainText(longDate('2024-11-23'));
	await expect(panel).toContainText(calendarSays.left(0));
	await panel.getByText('WIT', { exact: false }).last().click();
	await expect(phase).toHaveText(titleOf('masa-tenang'));
	await expect(panel).toContainText(longDate('2024-11-24'));
	await expect(panel).toContainText(calendarSays.position(1, 3));
	for (const act of phases.find(({ id }) => id === 'masa-tenang')?.prohibited ?? []) {
		await expect(panel).toContainText(act);
	}
	await panel.getByText('WITA').click();
	await expect(phase).toHaveText(titleOf('kampanye'));

	await page.clock.runFor(1);
	await expect(phase).toHaveText(titleOf('masa-tenang'));
	await panel.getByText('WIB').click();
	await expect(phase).toHaveText(titleOf('kampanye'));
});

test('hari apa pun menemukan fasenya, dan tanggal yang keliru dijelaskan', async ({ page }) => {
	await page.goto(at(routes.calendar));
	const findings = await findDay(page, '2023-11-25');
	await expect(findings).toContainText(longDate('2023-11-25'));
	await expect(findings).toContainText(titleOf('pendaftaran-penetapan'));
	await expect(findings).toContainText(calendarSays.position(355, 357));
	await expect(findings).toContainText(calendarSays.beforeTitle);
	await expectAccessible(page, 'a day');
	await findings.getByRole('link', { name: titleOf('pendaftaran-penetapan') }).click();
	await expect(
		page.getByText(phases.find(({ order }) => order === 2)?.allowed[0] ?? ''),
	).toBeVisible();

	await findDay(page, '1998-05-21');
	await expect(findings).toContainText(calendarSays.outsideAll);
	const field = page.getByLabel(calendarText.day, { exact: true });
	for (const [day, words] of [
		['', calendarSays.faults.empty],
		['9999-12-31', calendarSays.faults.late(longDate('2099-12-31'))],
		['0001-01-01', calendarSays.faults.early(longDate('1945-08-17'))],
	] as const) {
		await findDay(page, day);
		await expect(page.getByText(words)).toBeVisible();
		await expect(field).toBeFocused();
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(findings).toBeEmpty();
	}
	expectPlainAddress(page, routes.calendar);

	await page.goto(at(routes.election(pilkada.id)));
	await findDay(page, '2024-11-25');
	await expect(page.locator('[data-day-form] [data-findings]')).toContainText(
		titleOf('masa-tenang'),
	);
	await expect(page.locator('.drawing-wide [data-pin]')).toBeVisible();
	await findDay(page, '2023-11-25');
	await expect(page.locator('.drawing-wide [data-pin]')).toBeHidden();
	expectPlainAddress(page, routes.election(pilkada.id));
});

test('hari pemungutan yang diandaikan menjadi jadwal dan berkas kalender', async ({ page }) => {
	await page.goto(at(routes.calendar));
	const trial = form(page, regional);
	const voting = trial.getByLabel(calendarText.votingDay);
	const candidates = trial.getByLabel(calendarText.candidates.pilkada);
	await voting.fill('2020-01-01');
	await trial.getByRole('button', { name: calendarText.makePlan }).click();
	await expect(voting).toBeFocused();
	await expect(trial.getByRole('button', { name: calendarSays.download })).toHaveCount(0);
	await voting.fill('2031-11-19');
	await candidates.fill('2031-11-18');
	await trial.getByRole('button', { name: calendarText.makePlan }).click();
	await expect(trial.getByText(calendarSays.faults.candidates)).toBeVisible();

	await candidates.fill('2031-08-31');
	await trial.getByRole('button', { name: calendarText.makePlan }).click();
	await expect(trial).toContainText(
		calendarSays.range(longDate('2031-09-03'), longDate('2031-11-15')),
	);
	await expect(trial).toContainText(calendarSays.marks.transfers(longDate('2031-02-28')));
	// What no day decides stays the rule.
	await expect(trial).toContainText(phases.find(({ id }) => id === 'pasca')?.rule.pilkada ?? '');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		trial.getByRole('button', { name: calendarSays.download }).click(),
	]);
	const events = readEvents(readFileSync(await file.path(), 'utf8'));
	const found = new Map(events.map((event) => [event.uid.replace(/@.*/, '').slice(-9), event]));
	expect(events).toHaveLength(5);
	expect(found.get('sa-tenang')).toMatchObject({ from: '2031-11-16', end: '2031-11-19' });
	expect(found.get('-kampanye')).toMatchObject({ from: '2031-09-03', end: '2031-11-16' });
	for (const { summary, description } of events) {
		expect(summary).toContain(eventText.trial(longDate('2031-11-19')));
		expect(description).toContain(`${eventText.basis}: `);
		expect(description).not.toContain('undefined');
	}
	await expectAccessible(page, 'a trial');

	const other = form(page, national);
	await other.getByLabel(calendarText.votingDay).fill('2029-02-14');
	await other.getByLabel(calendarText.list).fill('2028-11-01');
	await other.getByRole('button', { name: calendarText.makePlan }).click();
	await expect(other).toContainText(calendarSays.oneStart);
	await expect(other).toContainText(calendarSays.marks.stages(longDate('2027-06-14')));
	expectPlainAddress(page, routes.calendar);
});

test('tanpa JavaScript tanggal, aturan, dan berkas kalender tetap ada', async ({ newVisitor }) => {
	const context = await newVisitor({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at(routes.calendar));
	// Playwright's selectors by text pass over noscript, also where the browser shows it.
	const spare = page.locator('noscript p').filter({ hasText: calendarText.needsScript });
	await expect(spare).toBeVisible();
	await expect(today(page)).toBeHidden();
	await expect(page.getByRole('button', { name: calendarText.makePlan }).first()).toBeHidden();
	const [first] = phases;
	await page.locator('summary', { hasText: first?.title ?? '' }).click();
	const poster = page.getByRole('link', { name: calendarText.poster }).first();
	await expect(poster).toHaveAttribute('href', /\/poster\/fase\/[a-z-]+\/$/);
	for (const { id, periods, known = [] } of elections) {
		const card = page.locator(`#${id}`);
		for (const { from, until } of periods) await expect(card).toContainText(dateRange(from, until));
		for (const { text } of known) await expect(card).toContainText(text);
	}
	await page.locator(`#${pilkada.id}`).getByRole('link', { name: calendarText.toElection }).click();
	await expect(page.locator('.drawing-wide')).toBeVisible();
	for (const { phase, from, until } of pilkada.periods) {
		const stop = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: titleOf(phase), exact: true }) });
		await expect(stop).toContainText(dateRange(from, until));
	}
	const href = await page
		.getByRole('link', { name: calendarText.download })
		.evaluate((link: HTMLAnchorElement) => link.href);
	const answer = await context.request.get(href);
	expect(answer.headers()['content-type']).toContain('text/calendar');
	const events = readEvents(await answer.text());
	expect(events.map(({ from }) => from)).toEqual(pilkada.periods.map(({ from }) => from));
	expect(events.map(({ summary }) => summary)).toEqual(
		pilkada.periods.map(({ phase }) => `${titleOf(phase)}: ${pilkada.title}`),
	);
});
