import type { Locator, Page } from '@playwright/test';
import type { SignedCertificate } from '#domain/credential/signed-certificate.ts';
import { verificationLink } from '#domain/credential/verification-text.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { routes } from '#routes';
import { siteSays } from '#strings/site.ts';
import { verifyText } from '#strings/verify.ts';
import { signedText as text } from '#strings/verify-signed.ts';
import { sinceText } from '#strings/verify-since.ts';
import { expectAccessibleEverywhere } from './support/accessibility.ts';
import {
	AGENCY,
	certificateOf,
	makeAgency,
	publish,
	signAs,
	type Agency,
} from './support/agency.ts';
import { codeOf } from './support/codes.ts';
import { readExam } from './support/exam.ts';
import { at, expect, expectProblems, open, test } from './support/site.ts';

const exam = readExam();
const name = 'Siti Rekaandari';
const code = codeOf(exam, { name });

async function sign(agency: Agency, over: Partial<SignedCertificate> = {}) {
	return signAs(agency, certificateOf(exam, { code, ...over }), exam);
}

async function check(page: Page, what: string): Promise<void> {
	await page.getByRole('textbox').fill(what);
	await page.getByRole('button', { name: verifyText.check }).click();
}

const heading = (page: Page, words: string) =>
	page.getByRole('heading', { name: words, exact: true });
const line = (page: Page, title: string): Locator =>
	page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
const fact = (page: Page, term: string) =>
	page
		.getByRole('term')
		.filter({ hasText: new RegExp(`^${term}$`) })
		.locator('xpath=following-sibling::dd');

test('tautan dari QR instansi terdaftar: setiap pemeriksaan cocok dan disebut', async ({
	page,
}) => {
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	const { token } = await sign(agency);
	await page.goto(verificationLink(at(routes.verify), { token, code }));
	await expect(heading(page, text.headings.vouched(AGENCY))).toBeFocused();
	await expect(fact(page, text.name)).toHaveText(name);
	await expect(fact(page, text.fingerprint)).toHaveText(shownFingerprint(agency.kid));
	for (const { title } of Object.values(text.checks)) {
		if (title === text.checks.claims.title) continue;
		await expect(line(page, title)).toContainText(text.weights.good);
	}
	await expect(page.getByText(text.notProves[0])).toBeVisible();
	await expect(page.getByText(sinceText.current)).toBeVisible();
	await expectAccessibleEverywhere(page);
});

test('pemeriksa yang gagal dimuat disebut, dan dapat dicoba lagi', async ({ page, problems }) => {
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	await page.route(/\/_astro\/signed-parts\./, (route) => route.abort());
	await open(page, routes.verify);
	await check(page, (await sign(agency)).token);
	await expect(page.getByRole('alert')).toContainText(verifyText.loadFailed);
	await page.unrouteAll();
	await publish(page, [agency.issuer]);
	await page.getByRole('button', { name: siteSays.tryAgain }).click();
	await expect(heading(page, text.headings.vouched(AGENCY))).toBeFocused();
	await expectProblems(problems, /signed-parts|ERR_FAILED/);
});

test('tanpa jawaban, sertifikat tetap dijamin dan hitung ulang disebut belum diperiksa', async ({
	page,
}) => {
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	await open(page, routes.verify);
	await check(page, (await sign(agency)).token);
	await expect(heading(page, text.headings.vouched(AGENCY))).toBeFocused();
	await expect(line(page, text.checks.replay.title)).toContainText(text.checks.replay['no-record']);
});

test('berkas .jws dibuka dan setiap keterangannya dicocokkan', async ({ page }) => {
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	const { credential } = await sign(agency);
	await open(page, routes.verify);
	await page.getByLabel(verifyText.file).setInputFiles({
		name: 'NTR-2026-ABCD-1234.jws',
		mimeType: 'text/plain',
		buffer: Buffer.from(`${credential}\n`),
	});
	await expect(heading(page, text.headings.vouched(AGENCY))).toBeFocused();
	const claims = line(page, text.checks.claims.title).first();
	for (const words of Object.values(text.claims)) await expect(claims).toContainText(words);
	await expectAccessibleEverywhere(page);
});

test('penanda tangan yang tidak terdaftar disebut tidak dikenal, dengan sidik kuncinya', async ({
	page,
}) => {
	const stranger = await makeAgency();
	const { token, credential } = await sign(stranger);
	await open(page, routes.verify);
	for (const what of [token, credential]) {
		await check(page, what);
		await expect(heading(page, text.headings['unknown-issuer']())).toBeFocused();
		await expect(fact(page, text.fingerprint)).toHaveText(shownFingerprint(stranger.kid));
		await expect(page.getByText(text.leads['unknown-issuer'])).toBeVisible();
	}
	await expectAccessibleEverywhere(page);
});

test('sertifikat yang dicabut ditolak dengan tanggal dan alasannya', async ({ page }) => {
	const agency = await makeAgency();
	const { number } = certificateOf(exam, { code });
	const reason = 'Disahkan untuk peserta yang keliru.';
	const revocations = [{ certificate: number, on: '2026-11-20', reason }];
	await publish(page, [{ ...agency.issuer, revocations }]);
	const { token, credential } = await sign(agency);
	await open(page, routes.verify);
	for (const what of [token, credential]) {
		await check(page, what);
		await expect(heading(page, text.headings.revoked())).toBeFocused();
		await expect(page.getByText(text.revokedOn('20 November 2026', reason))).toBeVisible();
	}
	await expectAccessibleEverywhere(page);
});

test('kunci yang dicabut dan kunci di luar masa pakainya tidak menjamin apa pun', async ({
	page,
}) => {
	const given = { on: '2026-11-01', reason: 'Kata sandi dan berkasnya bocor.' };
	const [lost, old] = await Promise.all([
		makeAgency({ revoked: given }),
		makeAgency({ validUntil: '2026-06-30' }),
	]);
	await publish(page, [lost.issuer, { ...old.issuer, id: 'dinas-contoh' }]);
	await open(page, routes.verify);
	await check(page, (await sign(lost)).token);
	await expect(heading(page, text.headings['key-revoked']())).toBeFocused();
	await check(page, (await sign(old)).token);
	await expect(heading(page, text.headings['outside-window']())).toBeFocused();
});

test('sertifikat yang diubah, dan jawaban milik orang lain, ketahuan', async ({ page }) => {
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	const { token } = await sign(agency);
	const [head = '', body = '', signature = ''] = token.split('.');
	const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
	const renamed = Buffer.from(JSON.stringify({ ...payload, n: 'Orang Lain' }));
	await open(page, routes.verify);
	await check(page, [head, toBase64Url(renamed), signature].join('.'));
	await expect(heading(page, text.headings.altered())).toBeFocused();

	await check(page, `${token}~${codeOf(exam, { name: 'Orang Lain' })}`);
	await expect(heading(page, text.headings.contradicts())).toBeFocused();
	await expect(line(page, text.checks.match.title)).toContainText(text.fields.name);
	await expectAccessibleEverywhere(page);
});

test('token yang bukan sertifikat ditolak dengan alasannya', async ({ page }) => {
	const agency = await makeAgency();
	const { token } = await sign(agency);
	const header = (value: object) =>
		[toBase64Url(Buffer.from(JSON.stringify(value))), ...token.split('.').slice(1)].join('.');
	const typ = 'netral-certificate';
	const cases = [
		[header({ alg: 'none', typ, kid: agency.kid }), text.tokenRefusals.algorithm],
		[header({ alg: 'RS256', typ, kid: agency.kid }), text.tokenRefusals.algorithm],
		[header({ alg: 'ES256', typ, kid: agency.kid, crit: ['b64'] }), text.tokenRefusals.header],
		[header({ alg: 'ES256', typ: 'netral-assignment', kid: agency.kid }), text.tokenRefusals.type],
		[`${token}=`, text.tokenRefusals.shape],
	] as const;
	await open(page, routes.verify);
	for (const [what, words] of cases) {
		await check(page, what);
		await expect(heading(page, verifyText.refusedTitle)).toBeFocused();
		await expect(page.getByText(words)).toBeVisible();
	}
});

test('berkas 50 MB ditolak tanpa dibaca', async ({ page }) => {
	await open(page, routes.verify);
	await page.getByLabel(verifyText.file).evaluate((input: HTMLInputElement) => {
		const files = new DataTransfer();
		files.items.add(new File([new Uint8Array(50_000_000)], 'besar.jws'));
		input.files = files.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(heading(page, verifyText.refusedTitle)).toBeFocused();
	await expect(page.getByText(verifyText.refusals['too-long'])).toBeVisible();
});

test('tanpa daftar instansi, tidak ada yang dijamin', async ({ page, problems }) => {
	const agency = await makeAgency();
	await page.route(`**${routes.jwks}`, (route) => route.abort());
	await open(page, routes.verify);
	await check(page, (await sign(agency)).token);
	await expect(heading(page, text.headings['no-list']())).toBeFocused();
	await expectProblems(problems, /^console: Failed to load resource/);
});

test('sertifikat edisi lama tetap dijamin, dan penyegarannya disebut', async ({ page }) => {
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	const { token } = await sign(agency, { edition: '2026.1', bank: '0'.repeat(16) });
	await open(page, routes.verify);
	await check(page, token);
	await expect(heading(page, text.headings.vouched(AGENCY))).toBeFocused();
	const { edition } = exam.bank;
	await expect(page.getByText(sinceText.otherEdition('2026.1', edition))).toBeVisible();
	await expect(page.getByRole('link', { name: sinceText.toExam })).toBeVisible();
});

test('di alamat http biasa, tanpa Web Crypto, tanda tangan tetap diperiksa', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
	});
	const agency = await makeAgency();
	await publish(page, [agency.issuer]);
	const { token, credential } = await sign(agency);
	await open(page, routes.verify);
	for (const what of [token, credential]) {
		await check(page, what);
		await expect(heading(page, text.headings.vouched(AGENCY))).toBeFocused();
	}
	await check(page, `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`);
	await expect(heading(page, text.headings.altered())).toBeFocused();
});
