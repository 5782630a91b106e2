import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { routes } from '#routes';
import { flagText } from '#strings/recap-flags.ts';
import { outputText } from '#strings/recap-output.ts';
import { rosterText } from '#strings/recap-roster.ts';
import { statisticsText } from '#strings/recap-statistics.ts';
import { recapText as text } from '#strings/recap.ts';
import { recapWords, refusalWords } from '#strings/recap-words.ts';
import { siteSays } from '#strings/site.ts';
import {
	rosterCsv,
	testMember,
	testRecord,
	testSeed,
	testSubmission,
	type TestMember,
} from '#tests/support/recap-data.ts';
import { rowXml, workbook } from '#tests/support/workbook.ts';
import { expectAccessible, expectAccessibleEverywhere } from './support/accessibility.ts';
import { readExam } from './support/exam.ts';
import { inspectPdf, printPdf, textOfPdf } from './support/paper.ts';
import { COURSE, at, expect, open, test } from './support/site.ts';

const exam = readExam();
const TITLE = 'CPNS 2026 gelombang 1';
const NOW = Math.floor(Date.now() / 1000) * 1000;
const HOUR = 3_600_000;
const members = Array.from({ length: 12 }, (_, place) => testMember(place));
const [ayu, bagus, citra, dewi] = members as [TestMember, TestMember, TestMember, TestMember];

/** Somebody's record; a skill of 100 passes, one of 0 does not. */
const recordOf = (name: string, place: number, skill = 100) =>
	testRecord(exam, { name, seed: testSeed(place), finishedAt: NOW - 2 * HOUR, skill });
const submissionOf = (name: string, place: number, skill = 100) =>
	testSubmission([recordOf(name, place, skill)], { submittedAt: NOW - HOUR });

const asFile = (name: string, content: string | Uint8Array, mimeType = 'text/plain') => ({
	name,
	mimeType,
	buffer: Buffer.from(content),
});

async function makeCohort(page: Page, title = TITLE): Promise<void> {
	await open(page, routes.hrRecap);
	await page.getByLabel(text.name).fill(title);
	await page.getByLabel(text.course).selectOption({ value: COURSE });
	await page.getByRole('button', { name: text.createButton }).click();
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

async function takeRoster(page: Page, list = members): Promise<void> {
	await page
		.getByLabel(rosterText.field)
		.setInputFiles(asFile('daftar.csv', rosterCsv(list), 'text/csv'));
	await page.getByRole('button', { name: rosterText.take }).click();
	await expect(page.getByText(rosterText.taken(list.length))).toBeVisible();
}

async function drop(page: Page, ...contents: readonly string[]): Promise<void> {
	await page
		.getByLabel(text.drop.field)
		.setInputFiles(contents.map((content, place) => asFile(`hasil-${place + 1}.txt`, content)));
}

const view = (page: Page, name: keyof typeof text.view) =>
	page
		.getByRole('navigation', { name: text.views })
		.getByRole('link', { name: new RegExp(`^${text.view[name]}`) })
		.click();

const rowOf = (page: Page, name: string) =>
	page.getByRole('table', { name: text.table }).getByRole('row', { name });

test('dari daftar CSV dan hasil yang dijatuhkan ke siapa yang sudah dan belum, dan tetap ada setelah dimuat ulang', async ({
	page,
}) => {
	await makeCohort(page);
	await takeRoster(page);
	const [one, other, failed] = await Promise.all([
		submissionOf(ayu.name, 1),
		submissionOf(bagus.name, 2),
		submissionOf(citra.name, 3, 0),
	]);
	const altered = other.slice(0, -40) + (other.at(-40) === 'A' ? 'B' : 'A') + other.slice(-39);
	const chat = `[22/11/26 08.00] Ayu: ini hasil saya ${one}\n[22/11/26 08.01] Ayu: ${one}`;
	await drop(page, chat, `${failed}\n${one}`, altered);
	await expect(page.getByText(text.drop.added(3))).toBeVisible();
	await expect(page.getByText(text.drop.known(1))).toBeVisible();

	await page.getByLabel(text.drop.paste).fill(`Assalamualaikum\n${other}\n`);
	await page.getByRole('button', { name: text.drop.take }).click();
	await expect(page.getByText(text.drop.added(1))).toBeVisible();

	const check = async () => {
		await view(page, 'peserta');
		await expect(page.getByText(text.summary(2, members.length))).toBeVisible();
		await expect(rowOf(page, ayu.name)).toContainText(text.done);
		await expect(rowOf(page, citra.name)).toContainText(text.tried);
		await expect(rowOf(page, dewi.name)).toContainText(text.missing);
		await view(page, 'putuskan');
		await expect(page.getByRole('cell', { name: refusalWords['altered'] ?? '' })).toBeVisible();
	};
	await check();
	await page.reload();
	await check();
});

test('kode tanpa tanda tangan, perangkat bersama, dan pengerjaan kilat disebut dengan kata yang adil', async ({
	page,
}) => {
	await makeCohort(page);
	await takeRoster(page);
	const quick = testRecord(exam, {
		...{ name: bagus.name, seed: testSeed(5), finishedAt: NOW - HOUR, skill: 100, minutes: 1 },
	});
	await drop(page, recordOf(ayu.name, 4), quick);
	await expect(page.getByText(text.drop.added(2))).toBeVisible();
	await view(page, 'peserta');
	await page.getByLabel(text.sign).selectOption('impossible-speed');
	await expect(page.getByText(text.shown(1, 1, 1))).toBeVisible();
	await page.getByRole('button', { name: bagus.name }).click();
	const dialog = page.getByRole('dialog', { name: bagus.name });
	await expect(dialog).toContainText(flagText['impossible-speed'].but);
	await expect(dialog).toContainText(text.person.notProof);
	await expectAccessible(page, 'rincian');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: bagus.name })).toBeFocused();
	await page.getByRole('button', { name: text.clear }).click();
	await page.getByLabel(text.search).fill('tak ada yang bernama begini');
	await expect(page.getByText(text.shown(1, 0, 0))).toBeVisible();
});

test('hasil dengan nama yang mirip diputuskan orang, dan keputusan dapat ditarik', async ({
	page,
}) => {
	await makeCohort(page);
	await takeRoster(page);
	const near = `${ayu.name}n`;
	await drop(page, await submissionOf(near, 6), await submissionOf('Tamu Tak Terdaftar', 7));
	await expect(page.getByText(text.drop.added(2))).toBeVisible();
	await view(page, 'putuskan');
	await page.getByRole('article', { name: near }).getByRole('button', { name: ayu.name }).click();
	const guest = page.getByRole('article', { name: 'Tamu Tak Terdaftar' });
	await guest.getByRole('button', { name: text.decide.search }).click();
	await guest.getByLabel(text.search).fill(bagus.name);
	await expect(guest.getByRole('button', { name: bagus.name })).toBeVisible();
	await guest.getByRole('button', { name: text.decide.nobody }).click();
	await expect(page.getByRole('heading', { name: text.decide.dismissed })).toBeVisible();

	await view(page, 'peserta');
	await expect(rowOf(page, ayu.name)).toContainText(text.done);
	await page.getByRole('button', { name: ayu.name, exact: true }).click();
	await expect(page.getByText(text.person.by.decision, { exact: true })).toBeVisible();
	await page.getByRole('button', { name: text.person.release }).click();
	await page.keyboard.press('Escape');
	await expect(rowOf(page, ayu.name)).toContainText(text.missing);
});

test('daftar Excel dengan judul, sel gabung, dan NIP rusak dipetakan dan diberi tahu sebelum dipakai', async ({
	page,
}) => {
	const rows =
		rowXml(1, ['Daftar peserta orientasi']) +
		rowXml(3, ['Pegawai', 'Nomor induk', 'Tempat', 'Telepon']) +
		rowXml(4, [ayu.name, ayu.nip, 'Dinas Contoh', '0812-1000-0001']) +
		rowXml(5, [bagus.name, { v: '1.99001012022042E+17' }, '', '0812-1000-0002']) +
		rowXml(6, [citra.name, '', '', '']);
	const book = workbook([
		{ name: 'Petunjuk', rows: rowXml(1, ['Isi lembar kedua']) },
		{ name: 'Isi', rows, merges: ['A1:D1', 'C4:C6'] },
	]);
	await makeCohort(page);
	await page
		.getByLabel(rosterText.field)
		.setInputFiles(asFile('daftar.xlsx', book, 'application/octet-stream'));
	await page.getByLabel(rosterText.sheet).selectOption('Isi');
	await page.getByLabel(rosterText.header).selectOption('2');
	await page.getByLabel(rosterText.fields.name).selectOption('0');
	await page.getByLabel(rosterText.fields.nip).selectOption('1');
	await page.getByLabel(rosterText.fields.unit).selectOption('2');
	await page.getByLabel(rosterText.fields.contact).selectOption('3');
	await expect(page.getByText(rosterText.finding['nip-scientific'])).toBeVisible();
	await expectAccessibleEverywhere(page);
	await page.getByRole('button', { name: rosterText.take }).click();
	await expect(page.getByText(rosterText.taken(3))).toBeVisible();
	await view(page, 'peserta');
	await expect(rowOf(page, citra.name)).toContainText('Dinas Contoh');

	await view(page, 'masuk');
	await page
		.getByLabel(rosterText.field)
		.setInputFiles(asFile('lama.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])));
	await expect(page.getByText(rosterText.faults['old-excel'])).toBeVisible();
});

test('dua tab melihat kelompok yang sama', async ({ page, context }) => {
	await makeCohort(page);
	await takeRoster(page);
	const other = await context.newPage();
	await other.goto(page.url().replace('bagian=masuk', 'bagian=peserta'));
	await expect(other.getByText(text.summary(0, members.length))).toBeVisible();
	await drop(page, await submissionOf(ayu.name, 8));
	await expect(page.getByText(text.drop.added(1))).toBeVisible();
	await expect(other.getByText(text.summary(1, members.length))).toBeVisible();
});

test('cadangan, hapus, pulihkan: semuanya kembali, dan tidak ada yang tertimpa', async ({
	page,
}) => {
	await makeCohort(page);
	await takeRoster(page);
	await drop(page, await submissionOf(ayu.name, 9));
	await expect(page.getByText(text.drop.added(1))).toBeVisible();
	await view(page, 'simpan');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: outputText.files.backupButton }).click();
	const backup = readFileSync(await (await download).path(), 'utf8');
	await page.getByRole('button', { name: outputText.files.eraseButton }).click();
	await page.getByRole('button', { name: outputText.files.eraseConfirm }).click();
	await expect(page.getByText(text.none)).toBeVisible();

	const restore = async (content: string) => {
		await page
			.getByLabel(text.restoreField)
			.setInputFiles(asFile('cadangan.json', content, 'application/json'));
	};
	await restore(backup.slice(0, -40));
	await expect(page.getByText(text.restoreFaults.cut)).toBeVisible();
	await restore('{"format":"lain"}');
	await expect(page.getByText(text.restoreFaults['not-ours'])).toBeVisible();
	await restore(backup);
	await page.getByRole('button', { name: text.restoreNew, exact: true }).click();
	await expect(page.getByText(text.restored)).toBeVisible();
	await restore(backup);
	await page.getByRole('button', { name: text.restoreCopy }).click();
	await page.getByRole('link', { name: text.copyTitle(TITLE) }).click();
	await expect(page.getByText(text.summary(1, members.length))).toBeVisible();
	await page.getByRole('link', { name: text.back }).click();
	await page.getByRole('link', { name: TITLE, exact: true }).click();
	await expect(page.getByText(text.summary(1, members.length))).toBeVisible();
});

test('rekap keluar sebagai Excel, CSV, dan kertas, dengan NIP sebagai teks', async ({ page }) => {
	await makeCohort(page);
	await takeRoster(page, [{ ...ayu, name: '@Ayu Rekaan' }, ...members.slice(1)]);
	await drop(page, await submissionOf(bagus.name, 10));
	await expect(page.getByText(text.drop.added(1))).toBeVisible();
	await view(page, 'simpan');
	const save = async (name: string) => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		return readFileSync(await (await download).path());
	};
	const rows = await readSheet(await save(outputText.files.xlsx));
	const { headings } = recapWords;
	const column = (name: string) => rows[0]?.indexOf(name) ?? -1;
	const row = rows.find((each) => each[column(headings.name)] === bagus.name);
	expect(String(row?.[column(headings.nip)]).replaceAll(' ', '')).toBe(bagus.nip);
	expect(row?.[column(headings.passedOn)]).toBeInstanceOf(Date);
	expect(row?.[column(headings.score)]).toBe(1);

	const csv = (await save(outputText.files.semicolon)).toString('utf8');
	expect(csv.startsWith('\uFEFF')).toBe(true);
	const { data } = Papa.parse<readonly string[]>(csv, { delimiter: ';' });
	expect(data).toHaveLength(members.length + 2);
	expect(csv).toContain(`;'@Ayu Rekaan;`);

	await view(page, 'cetak');
	await expect(page.getByRole('row', { name: bagus.name })).toBeVisible();
	const printed = await printPdf(page);
	const { isTagged, sizes } = inspectPdf(printed);
	expect({ isTagged, sizes: [...new Set(sizes)] }).toEqual({
		isTagged: true,
		sizes: ['297 x 210'],
	});
	expect(textOfPdf(printed) ?? TITLE).toContain(TITLE);
});

test('yang belum diingatkan lewat pesan, dan grafik dapat dipakai semua orang', async ({
	page,
}) => {
	await makeCohort(page);
	await takeRoster(page);
	const tokens = await Promise.all(
		members.slice(0, 6).map(({ name }, place) => submissionOf(name, 20 + place, 70)),
	);
	await drop(page, tokens.join('\n'));
	await expect(page.getByText(text.drop.added(6))).toBeVisible();
	await view(page, 'pengingat');
	const last = members[7]?.name ?? '';
	const link = page.getByRole('link', { name: outputText.reminder.whatsapp(last) });
	await expect(link).toHaveAttribute('href', /^https:\/\/wa\.me\/62812\d+\?text=Yth/);
	await expectAccessibleEverywhere(page);
	await view(page, 'statistik');
	await expect(page.getByRole('heading', { name: statisticsText.beliefs })).toBeVisible();
	await expectAccessibleEverywhere(page);
	for (const part of ['peserta', 'putuskan', 'sahkan', 'simpan', 'cetak'] as const) {
		await view(page, part);
		await expectAccessible(page, part);
	}
	await page.setViewportSize({ width: 320, height: 740 });
	for (const part of ['peserta', 'masuk', 'putuskan', 'statistik', 'simpan'] as const) {
		await view(page, part);
		await expectAccessible(page, `${part}, layar sempit`);
		const surplus = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(surplus).toBe(0);
	}
});

test('ratusan hasil dapat dibatalkan di tengah jalan, dan sisanya menyusul', async ({ page }) => {
	await makeCohort(page);
	const codes = Array.from({ length: 3000 }, (_, place) =>
		recordOf(testMember(place % 400).name, 100 + place),
	);
	await drop(page, codes.join('\n'));
	await page.getByRole('button', { name: text.cancel }).click();
	await expect(page.getByText(/Dibatalkan: /)).toBeVisible();
	await drop(page, codes.join('\n'));
	await expect(page.getByText(/hasil baru diperiksa dan disimpan/)).toBeVisible();
	await view(page, 'putuskan');
	await expect(page.getByRole('button', { name: /^Tampilkan/ })).toBeVisible();
});

test('lima puluh megabita teks tanpa hasil dijawab dengan kata, tanpa membuat halaman beku', async ({
	page,
}) => {
	await makeCohort(page);
	const file = test.info().outputPath('obrolan.txt');
	const { writeFileSync } = await import('node:fs');
	writeFileSync(file, 'Selamat pagi Bapak dan Ibu, mohon hasilnya dikirim.\n'.repeat(1_000_000));
	await page.getByLabel(text.drop.field).setInputFiles(file);
	await expect(page.getByText(text.drop.large('52'))).toBeVisible();
	await expect(page.getByText(text.drop.added(1))).toBeVisible({ timeout: 60_000 });
	await view(page, 'putuskan');
	await expect(page.getByRole('cell', { name: refusalWords['nothing'] ?? '' })).toBeVisible();
});

for (const [what, fail] of [
	['kesalahan', () => void setTimeout(() => void JSON.parse('{'))],
	['janji yang tak ditunggu siapa pun', () => void Promise.reject(new Error('uji'))],
] as const) {
	test(`pekerja latar yang berhenti karena ${what} disebut, dan muat ulang mengembalikan semuanya`, async ({
		page,
		problems,
	}) => {
		await makeCohort(page);
		await drop(page, await submissionOf(ayu.name, 1));
		await expect(page.getByText(text.drop.added(1))).toBeVisible();
		await page.getByLabel(text.drop.paste).fill('pesan yang belum diperiksa');
		await expect(page.getByText(text.stopped.text)).toBeHidden();
		const desk = page.workers().find((worker) => worker.url().includes('desk-worker'));
		await desk?.evaluate(fail);
		await expect(page.getByRole('alert').getByText(text.stopped.text)).toBeVisible();
		await expect(page.getByLabel(text.drop.paste)).toHaveValue('pesan yang belum diperiksa');
		await expectAccessible(page, 'berhenti');
		await page.getByRole('button', { name: text.stopped.reload }).click();
		await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
		await expect(page.getByText(text.stopped.text)).toBeHidden();
		await view(page, 'putuskan');
		await expect(page.getByRole('article', { name: ayu.name })).toBeVisible();
		problems.splice(0);
	});
}

test('kelompok yang bank soalnya belum dapat dimuat mengatakannya, dan dibuka lagi tanpa kehilangan apa pun', async ({
	page,
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await makeCohort(page);
	await takeRoster(page);
	await drop(page, await submissionOf(ayu.name, 1));
	await expect(page.getByText(text.drop.added(1))).toBeVisible();
	const banks = `**${routes.bank(exam.digest.slice(0, 16))}`;
	await page.context().route(banks, (route) => route.abort('internetdisconnected'));
	await page.reload();
	await expect(page.getByText(text.unopened)).toBeVisible();
	await page.context().unroute(banks);
	await page.getByRole('button', { name: siteSays.tryAgain }).click();
	await expect(page.getByText(text.summary(1, members.length))).toBeVisible();
});

test('halaman daftar kelompok dapat dipakai semua orang', async ({ page }) => {
	await page.goto(at(routes.hrRecap));
	await expect(page.getByRole('heading', { name: text.create })).toBeVisible();
	await expectAccessibleEverywhere(page);
});
