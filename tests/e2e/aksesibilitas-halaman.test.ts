import type { Page } from '@playwright/test';
import {
	expectAccessible,
	expectAccessibleEverywhere,
	expectAccessibleInForcedColours,
	expectAccessibleInPrint,
} from './support/accessibility.ts';
import { answerFirstCheck } from './support/lesson.ts';
import { COURSE, SCENARIO, expect, expectProblems, open, test } from './support/site.ts';
import { routes } from '#routes';
import { siteText } from '#strings/site.ts';

const pages = {
	beranda: routes.home,
	kursus: routes.course(COURSE),
	'aturan ujian': routes.exam(COURSE),
	'dasar hukum': routes.laws,
	'undang-undang yang dicabut': routes.regulation('uu-5-2014'),
	'undang-undang yang berlaku': routes.regulation('uu-20-2023'),
	'yang merujuk sebuah peraturan': routes.citedBy('skb-2022'),
	'hukum lama dan baru': routes.lawMap,
	'tabel SKB': routes.decreeTable,
	sanksi: routes.sanctions,
	glosarium: routes.glossary,
	statistik: routes.statistics,
	skenario: routes.scenarios,
	'sebuah skenario': routes.scenario(SCENARIO),
	'boleh atau tidak': routes.conduct,
	'perbuatan di media sosial': routes.conductTopic('media-sosial'),
	'kalender fase': routes.calendar,
	'garis waktu sebuah pilkada': routes.election('pilkada-2024'),
	'sebuah perbuatan': routes.conductAct('foto-depan-baliho'),
	'sertifikat yang masih kosong': routes.certificates,
	'sertifikat tanpa kode': routes.printCertificate,
	verifikasi: routes.verify,
	'tugas yang masih kosong': routes.assignments,
	'pembuat tugas yang terkunci': routes.hrAssign,
	'data saya': routes.myData,
	'tanya jawab': routes.faq,
	cari: routes.search,
	'daftar poster': routes.posters,
	'poster sebuah fase': routes.phasePoster('kampanye'),
	'perubahan hukum dan kursus': routes.changes,
	tentang: routes.about,
	luring: routes.offline,
};

for (const [name, path] of Object.entries(pages)) {
	test(`halaman ${name} dapat dipakai semua orang`, async ({ page }) => {
		await open(page, path);
		await expectAccessibleEverywhere(page);
	});
}

/** Pages whose content waits behind summaries, where axe does not look. */
const folded = {
	'tabel SKB': routes.decreeTable,
	'perbuatan di media sosial': routes.conductTopic('media-sosial'),
	'tanya jawab': routes.faq,
	statistik: routes.statistics,
};

for (const [name, path] of Object.entries(folded)) {
	test(`halaman ${name}, dengan semua lipatan terbuka, dapat dipakai semua orang`, async ({
		page,
	}) => {
		await open(page, path);
		await unfoldAll(page);
		await expectAccessibleEverywhere(page);
	});

	test(`halaman ${name} tercetak dengan isi lipatannya`, async ({ page }) => {
		await open(page, path);
		const inside = page.locator('main details:not(.standing details) > :not(summary, .no-print)');
		await expect(inside.first()).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		for (const part of await inside.all()) await expect(part).toBeVisible();
	});
}

async function unfoldAll(page: Page): Promise<void> {
	const details = page.locator('main details');
	await expect(details).not.toHaveCount(0);
	await details.evaluateAll((all) => {
		for (const each of all) each.setAttribute('open', '');
	});
}

test('setiap adegan dan akibat dalam skenario dapat dipakai semua orang', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await open(page, routes.scenario(SCENARIO));
	const anchors = await page.locator('.scene').evaluateAll((all) => all.map(({ id }) => id));
	expect(anchors.length).toBeGreaterThan(4);
	for (const anchor of anchors) {
		await page.goto(`.${routes.scenario(SCENARIO)}#${anchor}`);
		await expect(page.locator(`#${anchor}`)).toBeVisible();
		await expectAccessible(page, anchor);
	}
});

test('halaman alamat yang keliru dapat dipakai semua orang', async ({ page, problems }) => {
	await page.goto('./tidak/ada/');
	await expect(page.getByRole('heading', { name: siteText.notFoundTitle })).toBeVisible();
	await expectAccessibleEverywhere(page);
	await expectProblems(problems, /404/);
});

test('halaman kursus dan pelajaran dapat dipakai semua orang, juga dengan warna paksaan', async ({
	page,
}) => {
	await open(page, routes.course(COURSE));
	await expectAccessibleInForcedColours(page);
	await page.goto(`.${routes.lesson('dasar/04-boleh-dan-dilarang')}`);
	await answerFirstCheck(page);
	await expectAccessibleInForcedColours(page);
});

/** One of each module. */
const lessons = [
	'mengapa/02-harga-ketidaknetralan',
	'dasar/02-dari-uu-5-ke-uu-20',
	'skb/02-baris-demi-baris',
	'fase/03-kampanye',
	'situasi/02-foto-dan-gestur',
	'konsekuensi/01-dari-etik-sampai-pidana',
	'bersuara/01-menolak-dan-melapor',
	'perubahan/01-yang-sedang-berubah',
];

for (const lesson of lessons) {
	test(`pelajaran ${lesson}, dengan soal yang sudah diperiksa, dapat dipakai semua orang`, async ({
		page,
	}) => {
		await page.goto(`.${routes.lesson(lesson)}`);
		await answerFirstCheck(page);
		await expectAccessibleEverywhere(page);
		await expectAccessibleInPrint(page);
	});
}
