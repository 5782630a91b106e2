import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import type { Issuer } from '#domain/issuer/issuer.ts';
import { routes } from '#routes';
import { issuerSchema } from '#schemas/issuer.ts';
import { addSignedText } from '#strings/add-signed.ts';
import { certificateText } from '#strings/certificate.ts';
import { countersignText as text } from '#strings/countersign.ts';
import { rosterText } from '#strings/recap-roster.ts';
import { recapText } from '#strings/recap.ts';
import { unlockText } from '#strings/unlock-key.ts';
import { verifyText } from '#strings/verify.ts';
import { signedText } from '#strings/verify-signed.ts';
import {
	rosterCsv,
	testMember,
	testRecord,
	testSeed,
	testSubmission,
} from '#tests/support/recap-data.ts';
import { expectAccessibleEverywhere } from './support/accessibility.ts';
import { publish } from './support/agency.ts';
import { readExam } from './support/exam.ts';
import { AGENCY, PASSPHRASE, readyKey, yamlOf } from './support/issuer.ts';
import { inspectPdf, printPdf, qrOnPaper, textOfPdf } from './support/paper.ts';
import { COURSE, at, expect, open, test } from './support/site.ts';

const exam = readExam();
const NOW = Math.floor(Date.now() / 1000) * 1000;
const HOUR = 3_600_000;
const LONG =
	'Raden Ajeng Kusumawardhani Pranatadirja Notodiningrat Sastraamijaya, S.Sos., M.Si., M.A.P.';
const members = [testMember(0), testMember(1), { ...testMember(2), name: LONG }];
const names = members.map(({ name }) => name);
const [ayu = ''] = names;

// From a key to a certificate in a learner's hands, and back: one long way, not many.
test.describe.configure({ timeout: 240_000 });

/** A cohort of three who passed and handed in. */
async function makeCohort(page: Page): Promise<void> {
	await open(page, routes.hrRecap);
	await page.getByLabel(recapText.name).fill('CPNS 2026');
	await page.getByLabel(recapText.course).selectOption({ value: COURSE });
	await page.getByRole('button', { name: recapText.createButton }).click();
	await page.getByLabel(rosterText.field).setInputFiles({
		name: 'daftar.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(rosterCsv(members)),
	});
	await page.getByRole('button', { name: rosterText.take }).click();
	const sent = await Promise.all(
		names.map((name, place) => {
			const sitting = { name, seed: testSeed(place), finishedAt: NOW - 2 * HOUR, skill: 100 };
			return testSubmission([testRecord(exam, sitting)], { submittedAt: NOW - HOUR });
		}),
	);
	await page.getByLabel(recapText.drop.paste).fill(sent.join('\n'));
	await page.getByRole('button', { name: recapText.drop.take }).click();
	await expect(page.getByText(recapText.drop.added(3))).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
	await page
		.getByRole('navigation', { name: recapText.views })
		.getByRole('link', { name: recapText.view.sahkan })
		.click();
	await page.getByRole('textbox', { name: unlockText.passphrase, exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: unlockText.open }).click();
	await expect(page.getByText(unlockText.opened(AGENCY))).toBeVisible();
}

async function issuerOf(page: Page): Promise<Issuer> {
	await open(page, routes.hrKey);
	const yaml: unknown = parse(await yamlOf(page));
	return { id: 'bkpsdm-kabupaten-contoh', ...issuerSchema.parse(yaml) };
}

/** Files that go back to the learners, by name. */
async function filesOf(page: Page): Promise<Readonly<Record<string, string>>> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: text.zip }).click();
	const zip = unzipSync(readFileSync(await (await downloading).path()));
	return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('dari kunci ke sertifikat yang dicetak, diperiksa, disimpan peserta, lalu dicabut', async ({
	page,
	newVisitor,
}) => {
	await readyKey(page);
	await makeCohort(page);
	await unlock(page);
	await expectAccessibleEverywhere(page);
	await page.getByRole('radio', { name: text.choices.all(3) }).check();
	await page.getByRole('button', { name: text.sign(3) }).click();
	await expect(page.getByText(text.finished(3))).toBeVisible();
	const before = await filesOf(page);
	expect(Object.keys(before)).toHaveLength(7);

	await test.step('yang sudah disahkan tidak disahkan dua kali, juga setelah dimuat ulang', async () => {
		await page.reload();
		await expect(page.getByText(text.nobody)).toBeVisible();
		expect(await filesOf(page)).toEqual(before);
	});

	const link = Object.entries(before).find(
		([name]) => name.startsWith('NTR-') && name.endsWith('.txt'),
	)?.[1];
	const issuer = await issuerOf(page);

	await test.step('satu halaman A4 tiap orang, dengan kode QR yang terbaca', async () => {
		await page.goBack();
		await page.getByRole('link', { name: text.print }).click();
		await expect(page.getByText(text.printReady(3))).toBeVisible();
		for (const name of names) await expect(page.getByText(name, { exact: true })).toBeVisible();
		const surplus = await page
			.getByRole('article')
			.evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
		expect(surplus).toEqual([0, 0, 0]);
		const pdf = await printPdf(page);
		const { pages, sizes, isTagged } = inspectPdf(pdf);
		expect({ pages, sizes, isTagged }).toEqual({
			pages: 3,
			sizes: ['297 x 210', '297 x 210', '297 x 210'],
			isTagged: true,
		});
		const printed = textOfPdf(pdf) ?? '';
		if (printed !== '') {
			expect(printed).toContain(certificateText.sheetLevelB);
			expect(printed).toContain(certificateText.sheetBy(AGENCY));
			expect(printed).not.toMatch(/\d{18}/u);
		}
		expect(Object.values(before)).toContain(await qrOnPaper(page, pdf));
		await expectAccessibleEverywhere(page);
	});

	// A worker's own requests are not those of the page, for which the lists are published.
	const visitor = await newVisitor({ serviceWorkers: 'block' });
	const other = await visitor.newPage();
	await publish(other, [issuer]);
	await test.step('peserta memeriksa, menyimpan, dan mencetak', async () => {
		await other.goto(link ?? '');
		await expect(
			other.getByRole('heading', { name: signedText.headings.vouched(AGENCY), exact: true }),
		).toBeFocused();
		await open(other, routes.certificates);
		await other.getByText(certificateText.addSigned).click();
		await other.getByLabel(addSignedText.field).fill(link ?? '');
		await other.getByRole('button', { name: addSignedText.keep }).click();
		await expect(other.getByText(certificateText.sheetLevelB)).toBeVisible();
		await expectAccessibleEverywhere(other);
		await other.getByRole('link', { name: certificateText.open }).click();
		await expect(other.getByRole('article')).toContainText(certificateText.sheetBy(AGENCY));
		expect(inspectPdf(await printPdf(other)).pages).toBe(1);
	});

	await test.step('dicabut: baris untuk diterbitkan, dan ditolak setelah terbit', async () => {
		await page.goBack();
		await page.getByText(text.people, { exact: true }).click();
		await page.getByRole('button', { name: text.revokeFor(ayu) }).click();
		await page.getByRole('button', { name: text.confirm }).click();
		await expect(page.getByText(text.reasonFault)).toBeVisible();
		await page.getByLabel(text.reason).fill('Disahkan untuk peserta yang keliru.');
		await expectAccessibleEverywhere(page);
		await page.getByRole('button', { name: text.confirm }).click();
		await expect(page.getByText(text.yaml(issuer.id))).toBeVisible();
		expect(Object.keys(await filesOf(page))).toHaveLength(5);

		const now = await issuerOf(page);
		expect(now.revocations).toHaveLength(1);
		await publish(other, [now]);
		const taken = before[`${now.revocations[0]?.certificate ?? ''}.jws`] ?? '';
		await other.goto(at(routes.verify));
		await other.getByRole('textbox').fill(taken);
		await other.getByRole('button', { name: verifyText.check }).click();
		await expect(other.getByRole('heading', { name: signedText.headings.revoked() })).toBeFocused();
	});
});
