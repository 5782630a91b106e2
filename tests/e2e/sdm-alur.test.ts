import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Issuer } from '#domain/issuer/issuer.ts';
import { toJwks } from '#domain/issuer/to-jwks.ts';
import { toRevocationList } from '#domain/issuer/to-revocation-list.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { issuerSchema } from '#schemas/issuer.ts';
import { assignText } from '#strings/assign.ts';
import { assignmentText } from '#strings/assignment.ts';
import { certificateText } from '#strings/certificate.ts';
import { countersignText } from '#strings/countersign.ts';
import { publishKeyText } from '#strings/issuer-key.ts';
import { flagText } from '#strings/recap-flags.ts';
import { outputText } from '#strings/recap-output.ts';
import { rosterText } from '#strings/recap-roster.ts';
import { recapText } from '#strings/recap.ts';
import { submissionText } from '#strings/submission.ts';
import { unlockText } from '#strings/unlock-key.ts';
import { rosterCsv, testMember, testRecord, testSeed } from '#tests/support/recap-data.ts';
import { dayFromNow } from './support/agency-key.ts';
import { importData, passedAttempt, readExam } from './support/exam.ts';
import { picture } from './support/guide.ts';
import { AGENCY, PASSPHRASE, readyKey, yamlOf } from './support/issuer.ts';
import { inspectPdf, printPdf } from './support/paper.ts';
import { COURSE, expect, open, test } from './support/site.ts';

const COHORT = 'CPNS 2026 gelombang 1';
const members = Array.from({ length: 12 }, (_, place) => testMember(place));
const NAME = members[0]?.name ?? '';
const QUICK = members[1]?.name ?? '';

/** The code of somebody who passed in a minute: a reason to ask, and so not signed with the others. */
function tooQuick(): string {
	const finishedAt = Math.floor(Date.now() / 1000) * 1000 - 3_600_000;
	const sitting = { seed: testSeed(5), finishedAt, skill: 100, minutes: 1 };
	return testRecord(readExam(), { name: QUICK, ...sitting });
}

/** From now on this visitor's site publishes the agency. */
async function publish(page: Page, issuer: Issuer): Promise<void> {
	const today = dateInWib(Date.now());
	await page.route(`**${routes.jwks}`, (route) => route.fulfill({ json: toJwks([issuer]) }));
	await page.route(`**${routes.revocations}`, (route) =>
		route.fulfill({ json: toRevocationList([issuer], today, sha256) }),
	);
}

async function unlock(page: Page): Promise<void> {
	await page.getByLabel(unlockText.passphrase).fill(PASSPHRASE);
	await page.getByRole('button', { name: unlockText.open, exact: true }).click();
	await expect(page.getByText(unlockText.opened(AGENCY))).toBeVisible();
}

async function downloaded(page: Page, press: () => Promise<void>) {
	const downloading = page.waitForEvent('download');
	await press();
	const download = await downloading;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const view = (page: Page, name: keyof typeof recapText.view) =>
	page
		.getByRole('navigation', { name: recapText.views })
		.getByRole('link', { name: new RegExp(`^${recapText.view[name]}`) })
		.click();

/** HR makes a key and has it published. */
async function makeKey(page: Page): Promise<Issuer> {
	await readyKey(page);
	await picture(page, 'kunci');
	const yaml = await yamlOf(page);
	const issuer = { id: 'bkpsdm-kabupaten-contoh', ...issuerSchema.parse(parse(yaml)) };
	await publish(page, issuer);
	return issuer;
}

/** HR assigns the course; the link is what goes out. */
async function assignCourse(page: Page): Promise<string> {
	await open(page, routes.hrAssign);
	await unlock(page);
	await page.getByLabel(assignText.fields.course).selectOption(COURSE);
	await page.getByLabel(assignText.fields.cohort).fill(COHORT);
	await page.getByLabel(assignText.fields.due).fill(dayFromNow(21));
	await page.getByLabel(assignText.fields.whatsapp).fill('0812 0000 0000');
	await page.getByRole('button', { name: assignText.make }).click();
	await expect(page.getByRole('heading', { name: assignText.readyTitle })).toBeFocused();
	await picture(page, 'tugas', assignText.readyTitle);
	return page.getByLabel(assignText.link).inputValue();
}

/** A learner takes the assignment, has passed, and downloads what goes to HR. */
async function learn(page: Page, link: string): Promise<Buffer> {
	await page.goto(link);
	await page.getByRole('button', { name: assignmentText.take, exact: true }).click();
	await expect(page.getByText(assignmentText.taken)).toBeVisible();
	const attempt = passedAttempt(readExam(), Date.now() - 86_400_000);
	await importData(page, { attempts: { [attempt.id]: attempt } });
	await open(page, routes.assignments);
	await page.getByRole('button', { name: assignmentText.send, exact: true }).click();
	await page.getByLabel(certificateText.name).fill(NAME);
	await page.getByRole('button', { name: submissionText.next }).click();
	await expect(page.getByRole('heading', { name: submissionText.preview })).toBeFocused();
	await picture(page, 'kirim', submissionText.preview);
	const file = await downloaded(page, () =>
		page.getByRole('button', { name: submissionText.file, exact: true }).click(),
	);
	return file.bytes;
}

/** HR makes the cohort out of the link, and drops the roster and what came in. */
async function recap(page: Page, link: string, result: Buffer): Promise<void> {
	await open(page, routes.hrRecap);
	await page.getByLabel(recapText.fromLink).fill(link);
	await expect(page.getByText(recapText.linkRead(COHORT))).toBeVisible();
	await page.getByRole('button', { name: recapText.createButton }).click();
	await expect(page.getByRole('heading', { name: COHORT })).toBeVisible();
	const roster = {
		name: 'daftar.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(rosterCsv(members)),
	};
	await page.getByLabel(rosterText.field).setInputFiles(roster);
	await page.getByRole('button', { name: rosterText.take }).click();
	await expect(page.getByText(rosterText.taken(members.length))).toBeVisible();
	await page.getByLabel(recapText.drop.field).setInputFiles(
		[result, Buffer.from(tooQuick())].map((buffer, place) => ({
			name: `hasil-${place + 1}.txt`,
			mimeType: 'text/plain',
			buffer,
		})),
	);
	await expect(page.getByText(recapText.drop.added(2))).toBeVisible();
	await view(page, 'peserta');
	await expect(page.getByText(recapText.summary(2, members.length))).toBeVisible();
	await expect(
		page.getByRole('table', { name: recapText.table }).getByRole('row', { name: NAME }),
	).toContainText(recapText.done);
	await picture(page, 'rekap');
	await page.getByRole('button', { name: QUICK, exact: true }).click();
	await expect(page.getByRole('dialog', { name: QUICK })).toContainText(
		flagText['impossible-speed'].but,
	);
	await picture(page, 'tanda');
	await page.keyboard.press('Escape');
}

/** HR signs, and downloads what goes back. */
async function countersign(page: Page) {
	await view(page, 'sahkan');
	await unlock(page);
	await page.getByLabel(countersignText.choices.unflagged(1)).check();
	await page.getByRole('button', { name: countersignText.sign(1) }).click();
	await expect(page.getByText(countersignText.finished(1))).toBeVisible();
	await picture(page, 'sahkan', countersignText.chooseTitle);
	const zip = await downloaded(page, () =>
		page.getByRole('button', { name: countersignText.zip }).click(),
	);
	const files = Object.entries(unzipSync(zip.bytes));
	const textOf = (ending: string) => {
		const [name = '', bytes] = files.find(([each]) => each.endsWith(ending)) ?? [];
		return { name, text: new TextDecoder().decode(bytes) };
	};
	const link = files
		.map(([, bytes]) => new TextDecoder().decode(bytes))
		.map((text) => /https?:\S+#\S+/u.exec(text)?.[0])
		.find((each) => each !== undefined);
	return { link: link ?? '', credential: textOf('.jws') };
}

const standing = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

test('dari kunci instansi sampai rekap yang diaudit: SDM dan peserta di dua peramban', async ({
	page,
	newVisitor,
}) => {
	const issuer = await makeKey(page);
	await picture(page, 'daftar-kunci', publishKeyText.title);
	const link = await assignCourse(page);

	const learner = await (await newVisitor()).newPage();
	await publish(learner, issuer);
	const result = await learn(learner, link);
	await recap(page, link, result);
	const { link: certificate, credential } = await countersign(page);
	expect(credential.name).toMatch(/^NTR-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\.jws$/u);

	// One sheet to print.
	await page.getByRole('link', { name: countersignText.print }).click();
	await expect(page.getByText(countersignText.printReady(1))).toBeVisible();
	expect(inspectPdf(await printPdf(page)).pages).toBe(1);

	// What came back is good anywhere, as a link and as a file.
	await learner.goto(certificate);
	await expect(standing(learner)).toBeVisible();
	await expect(learner.getByRole('main')).toContainText(NAME);
	await expect(learner.getByRole('main')).toContainText(AGENCY);
	await picture(learner, 'verifikasi');

	// The audit: the cohort's backup opens on another machine and every answer is computed again.
	await page.goBack();
	await view(page, 'simpan');
	const backup = await downloaded(page, () =>
		page.getByRole('button', { name: outputText.files.backupButton }).click(),
	);
	const auditor = await (await newVisitor()).newPage();
	await open(auditor, routes.hrRecap);
	await auditor
		.getByLabel(recapText.restoreField)
		.setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: backup.bytes });
	await auditor.getByRole('button', { name: recapText.restoreNew, exact: true }).click();
	await auditor.getByRole('link', { name: COHORT }).click();
	await expect(auditor.getByText(recapText.summary(2, members.length))).toBeVisible();
});
