import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startStaticServer, type StaticServer } from '#cli/static-server.ts';
import { COPY_NAME, writeWorker } from '#integrations/offline/write-worker.ts';
import { routes } from '#routes';
import { courseText } from '#strings/course.ts';
import { homeText } from '#strings/home.ts';
import { examText } from '#strings/exam.ts';
import { siteText } from '#strings/site.ts';
import { verifyText } from '#strings/verify.ts';
import { expectAccessible } from './support/accessibility.ts';
import { startExam, submitExam } from './support/exam.ts';
import { answerFirstCheck } from './support/lesson.ts';
import { saveForOffline } from './support/offline.ts';
import { QUICK } from '#tests/support/journey.ts';
import { at, COURSE, expect, expectProblems, open, test as journey } from './support/site.ts';

const LESSON = routes.lesson('dasar/01-mengapa-netral');

/** A host of this worker's own, whose site can be replaced by a newer version. */
interface Host {
	host: { readonly folder: string; readonly site: StaticServer };
}

const test = journey.extend<{ publish: (title: string) => void }, Host>({
	host: [
		async ({ sitePath }, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'netral-site-'));
			cpSync('dist', folder, { recursive: true });
			const site = await startStaticServer({ root: folder, base: sitePath, quality: QUICK });
			await use({ folder, site });
			await site.close();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' },
	],
	site: [async ({ host }, use) => use(host.site), { scope: 'worker' }],
	publish: async ({ host }, use) => use((title) => publish(host.folder, title)),
});

test.use({ serviceWorkers: 'allow' });

/**
 * Puts a newer version in place: the home page has another title, and the parts of questions, in
 * use all over, have other names, as after any change of them.
 */
function publish(folder: string, title: string): void {
	const stamp = title.replaceAll(/\W/g, '');
	const parts = globSync('_astro/{question,CheckIsland}.*.js', { cwd: folder });
	const renamed = parts.map((part) => {
		const name = part.replace('_astro/', '');
		const next = name.replace(/\.[^.]+\.js$/, `.${stamp}.js`);
		renameSync(join(folder, part), join(folder, '_astro', next));
		return [name, next] as const;
	});
	for (const file of globSync('**/*.{html,js}', { cwd: folder })) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			renamed.reduce((all, [name, next]) => all.replaceAll(name, next), text),
		);
	}
	for (const name of ['index.html', COPY_NAME]) {
		const home = join(folder, name);
		writeFileSync(home, readFileSync(home, 'utf8').replaceAll(/(<h1[^>]*>)[^<]*/g, `$1${title}`));
	}
	writeWorker(folder);
}

const notice = (page: Page) => page.getByText(siteText.updateReady);

/** The notice comes once the whole new version has been fetched. */
const expectNotice = (page: Page) => expect(notice(page)).toBeVisible({ timeout: 60_000 });

test('kunjungan pertama saja sudah menyimpan seluruh kursus', async ({ page, context }) => {
	await page.goto(at(routes.home));
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);

	await page.getByRole('link', { name: courseText.start }).first().click();
	await answerFirstCheck(page);
	await startExam(page);
	await open(page, routes.verify);
	await expect(page.getByLabel(verifyText.code)).toBeVisible();
});

test('alamat yang tidak tersimpan menunjukkan halaman luring yang membantu', async ({
	page,
	context,
	site,
}) => {
	await saveForOffline(page);
	await context.setOffline(true);
	await page.goto('./alamat/yang/tidak-ada/');
	await expect(page).toHaveURL(`${site.url}luring/`);
	await expect(page.getByRole('heading', { name: siteText.offlineTitle })).toBeVisible();
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page.getByRole('heading', { name: courseText.lessons })).toBeVisible();
});

test('versi baru diberitahukan, halaman lama tetap utuh, dan versi baru baru tampil bila diminta', async ({
	page,
	context,
	publish,
	site,
}) => {
	await saveForOffline(page);
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(at(LESSON));
	publish('Versi kedua');
	const other = await context.newPage();
	await other.goto(at(routes.home));
	await expectNotice(other);
	await expectAccessible(other, 'notice of a new version');
	await expect(other.getByRole('heading', { level: 1, name: homeText.today })).toBeVisible();
	await expectNotice(page);

	await other.getByRole('button', { name: siteText.updateNow }).click();
	await expect(other.getByRole('heading', { name: 'Versi kedua' })).toBeVisible();
	await expect(notice(other)).toBeHidden();

	// The parts that the old page asks for only now are gone from the host and from the HTTP cache.
	const browser = await context.newCDPSession(page);
	await browser.send('Network.clearBrowserCache');
	await expect(page.locator('[data-check][data-ready="true"]')).toHaveCount(0);
	const asked = site.requests.length;
	const isPart = (request: string) => request.includes('/_astro/');
	await answerFirstCheck(page);
	expect(site.requests.slice(asked).filter(isPart)).toEqual([]);
});

test('ujian yang sedang dikerjakan tidak diganggu versi baru', async ({
	page,
	context,
	publish,
}) => {
	await saveForOffline(page);
	await startExam(page);
	publish('Versi ketiga');
	const other = await context.newPage();
	await other.goto(at(routes.home));
	await expectNotice(other);
	await other.close();
	await expect(notice(page)).toBeHidden();

	await page.getByRole('radio').first().check();
	await submitExam(page);
	await expect(notice(page)).toBeHidden();
	await page.goto(at(routes.home));
	await expect(page.getByRole('heading', { level: 1, name: homeText.today })).toBeVisible();
	await expectNotice(page);
});

test('pemberitahuan versi baru yang sudah tampak menyingkir selama ujian', async ({
	page,
	context,
	publish,
}) => {
	await saveForOffline(page);
	await open(page, routes.exam(COURSE));
	publish('Versi keempat');
	const other = await context.newPage();
	await other.goto(at(routes.home));
	await expectNotice(page);
	await page.getByRole('button', { name: examText.start }).click();
	await expect(page.getByText(examText.overview, { exact: true })).toBeVisible();
	await expect(notice(page)).toBeHidden();
	await submitExam(page);
	await expectNotice(page);
});

test('alamat yang keliru dijawab dengan halaman 404 yang membantu', async ({
	page,
	site,
	problems,
}) => {
	const response = await page.goto('./pelajaran/keliru/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: siteText.notFoundTitle })).toBeVisible();
	await page.getByRole('link', { name: siteText.toHome }).click();
	await expect(page).toHaveURL(site.url);
	await expectProblems(problems, /404/);
});
