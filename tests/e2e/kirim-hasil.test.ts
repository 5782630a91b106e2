import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { shownFingerprint, thumbprintOf } from '#domain/signing/jwk.ts';
import { findTokens } from '#domain/submission/find-tokens.ts';
import type { Submission } from '#domain/submission/submission.ts';
import { readSubmission } from '#domain/submission/submission-token.ts';
import { routes } from '#routes';
import { assignmentText } from '#strings/assignment.ts';
import { certificateText } from '#strings/certificate.ts';
import { submissionText as text } from '#strings/submission.ts';
import { expectAccessibleEverywhere } from './support/accessibility.ts';
import { assign, makeAgencyKey } from './support/agency-key.ts';
import { importData, passedAttempt, readExam, type Exam } from './support/exam.ts';
import { readQr } from './support/qr.ts';
import { at, expect, open, test } from './support/site.ts';

const NIP = '199001012022042987';
const NAME = 'Siti Rekaandari, S.Sos.';
const AGENCY = 'Dinas Contoh';

/** A learner with a passed exam and an assignment that asks for it. */
async function prepare(page: Page, exam: Exam): Promise<void> {
	const attempt = passedAttempt(exam, Date.now() - 86_400_000);
	await importData(page, { attempts: { [attempt.id]: attempt } });
	await page.goto(at(`${routes.assignments}#${await assign(await makeAgencyKey(), { dueIn: 9 })}`));
	await page.getByRole('button', { name: assignmentText.takeUnknown }).click();
	await page.getByRole('button', { name: assignmentText.send, exact: true }).click();
}

async function fillForm(page: Page, nip?: string): Promise<void> {
	await page.getByLabel(certificateText.name).fill(NAME);
	await page.getByLabel(certificateText.agency).fill(AGENCY);
	if (nip !== undefined) {
		await page.getByLabel(text.nipBox).check();
		await page.getByLabel(text.nip, { exact: true }).fill(nip);
	}
	await page.getByRole('button', { name: text.next }).click();
	await expect(page.getByRole('heading', { name: text.preview })).toBeFocused();
}

async function downloadFile(page: Page) {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: text.file, exact: true }).click();
	const download = await downloading;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function submissionIn(found: string): Promise<Submission> {
	const tokens = findTokens(found);
	expect(tokens.map(({ kind }) => kind)).toEqual(['submission']);
	const read = await readSubmission(tokens[0]?.text ?? '', verifyEs256);
	if (!read.ok) throw new Error(read.reason);
	return read.submission;
}

const shown = (page: Page, name: string): Locator =>
	page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');

test('yang dilihat sebelum dikirim sama dengan yang ada di berkas, dibaca kembali', async ({
	page,
}) => {
	const exam = readExam();
	await prepare(page, exam);
	await fillForm(page, NIP);
	const file = await downloadFile(page);
	expect(file.name).toMatch(/^hasil-orientasi-asn-baru-\d{4}-\d\d-\d\d\.txt$/);
	const { records, assignment, nip, device } = await submissionIn(file.text);
	const [code = ''] = records;
	expect(records).toHaveLength(1);
	const replayed = replayRecord(code, exam.bank, exam.digest);
	if (!replayed.ok) throw new Error(replayed.reason);

	await expect(shown(page, text.fields.name)).toHaveText(replayed.record.name);
	await expect(shown(page, text.fields.agency)).toHaveText(replayed.record.agency);
	await expect(shown(page, text.fields.nip)).toHaveText(nip ?? '');
	await expect(shown(page, text.fields.assignment)).toHaveText(assignment ?? '');
	await expect(shown(page, text.fields.device)).toHaveText(
		shownFingerprint(thumbprintOf(device, sha256)),
	);
	expect(replayed.outcome.passed).toBe(true);
	await expect(shown(page, text.fields.attempts)).toContainText(text.attempt(1, '100', true));
	await expect(shown(page, text.fields.attempts)).toContainText(
		text.attemptHolds(Object.keys(replayed.record.responses).length),
	);
	await expectAccessibleEverywhere(page);
});

test('NIP tidak ada di tautan, kode QR, pesan, atau nama berkas', async ({ page }) => {
	await prepare(page, readExam());
	await fillForm(page, NIP);
	const file = await downloadFile(page);
	const message = await page.getByLabel(text.showText).inputValue();
	const links = await page
		.getByRole('link')
		.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => decodeURIComponent(href)));
	await page.getByText(text.qr).click();
	const code = page.getByRole('img', { name: text.qrLabel });
	await page.setViewportSize({ width: 1000, height: 1200 });
	const scanned = readQr(await code.screenshot()) ?? '';

	const sent = await submissionIn(scanned);
	expect(await submissionIn(message)).toEqual(sent);
	expect(sent.nip).toBeUndefined();
	expect([file.name, message, scanned, ...links].join(' ')).not.toContain(NIP);
	// Neither above the token nor readable in it, but in the token of the file alone.
	expect((await submissionIn(file.text)).nip).toBe(NIP);
	const whatsapp = page.getByRole('link', { name: text.whatsappTo('+62 812-0000-0000') });
	await expect(whatsapp).toHaveAttribute('href', /^https:\/\/wa\.me\/6281200000000\?text=/);
	expect(page.url()).not.toMatch(/199001/);
});

test('tanpa centang tidak ada NIP yang dikirim, dan kapan serta cara mengirim dicatat', async ({
	page,
}) => {
	await prepare(page, readExam());
	await fillForm(page);
	await expect(shown(page, text.fields.nip)).toHaveText(text.noNip);
	const first = await submissionIn((await downloadFile(page)).text);
	expect(first.nip).toBeUndefined();
	await expect(page.getByText(new RegExp(`lewat ${text.wayNames.file}`))).toBeVisible();

	// The same device signs on the next visit too.
	await page.reload();
	await expect(page.getByText(new RegExp(`lewat ${text.wayNames.file}`))).toBeVisible();
	await page.getByRole('button', { name: assignmentText.send, exact: true }).click();
	await expect(page.getByLabel(certificateText.name)).toHaveValue(NAME);
	await page.getByRole('button', { name: text.next }).click();
	const second = await submissionIn((await downloadFile(page)).text);
	expect(second.device).toEqual(first.device);
});

test('tanpa tugas pun hasil dapat dikirim, dari halaman sertifikat', async ({ page }) => {
	const attempt = passedAttempt(readExam(), Date.now() - 86_400_000);
	await importData(page, { attempts: { [attempt.id]: attempt } });
	await open(page, routes.certificates);
	await page.getByRole('link', { name: certificateText.send }).click();
	await fillForm(page);
	const sent = await submissionIn((await downloadFile(page)).text);
	expect(sent.assignment).toBeUndefined();
	await expect(shown(page, text.fields.assignment)).toHaveText(text.noAssignment);
});

test('peramban yang tidak dapat menandatangani menyerahkan kode hasilnya saja, dan mengatakannya', async ({
	page,
}) => {
	await prepare(page, readExam());
	await page.addInitScript(() => {
		Object.defineProperty(crypto, 'subtle', { value: undefined });
	});
	await page.goto(at(`${routes.assignments}#kirim-hasil`));
	await page.reload();
	await expect(page.getByLabel(text.nipBox)).toHaveCount(0);
	await fillForm(page);
	await expect(page.getByText(text.noDevice)).toBeVisible();
	const { text: file } = await downloadFile(page);
	expect(findTokens(file).map(({ kind }) => kind)).toEqual(['record']);
});

test('peramban yang tidak menyimpan tetap mengirim, dengan kunci untuk kunjungan ini', async ({
	page,
}) => {
	// From the start: the form asks for the key as soon as it opens.
	await page.addInitScript(() => {
		const open = indexedDB.open.bind(indexedDB);
		indexedDB.open = (name, version) => {
			if (name.startsWith('netral-perangkat')) throw new DOMException('no', 'SecurityError');
			return version === undefined ? open(name) : open(name, version);
		};
	});
	await prepare(page, readExam());
	await fillForm(page);
	await expect(page.getByText(text.deviceForVisit)).toBeVisible();
	await submissionIn((await downloadFile(page)).text);
});
