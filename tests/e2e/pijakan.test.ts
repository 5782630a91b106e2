import { routes } from '#routes';
import { reportText } from '#strings/report.ts';
import { COURSE, at, expect, open, test } from './support/site.ts';
import { answerFirstCheck } from './support/lesson.ts';

const LESSON = 'dasar/03-skb';

/** What the reader's mail program would be given. */
function messageOf(href: string | null): { subject: string; body: string } {
	const url = new URL(href ?? '');
	expect(url.protocol).toBe('mailto:');
	// `URLSearchParams` would take a plus for a space; a mail program does not.
	const part = (name: string) =>
		decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '');
	return { subject: part('subject'), body: part('body') };
}

for (const path of [
	routes.lesson(LESSON),
	routes.regulation('uu-7-2017'),
	routes.faq,
	routes.conductTopic('media-sosial'),
	routes.statistics,
	routes.course(COURSE),
	routes.myData,
]) {
	test(`${path} menyebut pijakannya dan laporan yang sudah terisi`, async ({ page }) => {
		await open(page, path);
		const standing = page.getByRole('complementary', { name: reportText.standing });
		await expect(standing).toContainText(/Menggambarkan hukum per \d+ \w+ 20\d\d\./);
		await expect(standing).toContainText(/Diperiksa ulang paling lambat \d+ \w+ 20\d\d\./);
		const version = /Versi isi ([0-9a-f]{8})\./.exec(await standing.innerText())?.[1] ?? '';
		expect(version).not.toBe('');
		const link = standing.getByRole('link', { name: reportText.link });
		const { subject, body } = messageOf(await link.getAttribute('href'));
		const title = (await page.title()).replace(/ [|:].*/, '');
		expect(subject).toBe(reportText.subject(title));
		expect(body).toContain(`(${path})`);
		expect(body).toContain(version);
		await standing.getByText(reportText.copy).click();
		const copy = standing.getByRole('textbox', { name: reportText.message });
		expect((await copy.inputValue()).trim()).toBe(body.replaceAll('\r\n', '\n').trim());
	});
}

test('laporan dari sebuah soal menyebut soalnya', async ({ page }) => {
	await page.goto(at(routes.lesson(LESSON)));
	const check = await answerFirstCheck(page);
	const id = await check.getAttribute('data-check');
	const link = check.getByRole('link', { name: reportText.itemLink });
	const { body } = messageOf(await link.getAttribute('href'));
	expect(body).toContain(`Soal: ${id}`);
	expect(body).toContain(routes.lesson(LESSON));
});

test('ketentuan yang belum pasti disebut satu per satu', async ({ page }) => {
	await open(page, routes.regulation('uu-20-2023'));
	const standing = page.getByRole('complementary', { name: reportText.standing });
	await standing.getByText(reportText.unsure).click();
	await expect(standing.getByRole('listitem').first()).toContainText(/\((sedang|belum pasti)\)/);
});

test('tautan ke satu pertanyaan membuka jawabannya', async ({ page }) => {
	await page.goto(`${at(routes.faq)}#memilih-di-tps`);
	await expect(page.locator('#memilih-di-tps')).toBeVisible();
});

test('halaman dengan putusan berkeyakinan sedang tidak mengaku pasti', async ({ page }) => {
	await open(page, routes.conductTopic('media-sosial'));
	const standing = page.getByRole('complementary', { name: reportText.standing });
	await expect(standing).not.toContainText(reportText.sure);
	await expect(standing).toContainText(/\d+ pernyataan berkeyakinan sedang/);
});
