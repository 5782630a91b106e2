import { expectAccessibleEverywhere, expectAccessibleInPrint } from './support/accessibility.ts';
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
	glosarium: routes.glossary,
	statistik: routes.statistics,
	skenario: routes.scenarios,
	'sebuah skenario': routes.scenario(SCENARIO),
	'boleh atau tidak': routes.conduct,
	'perbuatan di media sosial': routes.conductTopic('media-sosial'),
	'sertifikat yang masih kosong': routes.certificates,
	'sertifikat tanpa kode': routes.printCertificate,
	verifikasi: routes.verify,
	'data saya': routes.myData,
	'tanya jawab': routes.faq,
	tentang: routes.about,
	luring: routes.offline,
};

for (const [name, path] of Object.entries(pages)) {
	test(`halaman ${name} dapat dipakai semua orang`, async ({ page }) => {
		await open(page, path);
		await expectAccessibleEverywhere(page);
	});
}

test('halaman alamat yang keliru dapat dipakai semua orang', async ({ page, problems }) => {
	await page.goto('./tidak/ada/');
	await expect(page.getByRole('heading', { name: siteText.notFoundTitle })).toBeVisible();
	await expectAccessibleEverywhere(page);
	expectProblems(problems, /404/);
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
