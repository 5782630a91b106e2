import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Issuer } from '#domain/issuer/issuer.ts';
import { toJwks } from '#domain/issuer/to-jwks.ts';
import { toRevocationList } from '#domain/issuer/to-revocation-list.ts';
import { routes } from '#routes';
import { issuerSchema } from '#schemas/issuer.ts';
import { hrHubText } from '#strings/hr-hub.ts';
import {
	backupKeyText,
	createKeyText,
	issuerKeyText,
	keyListText,
	manageKeyText,
	publishKeyText,
	restoreKeyText,
} from '#strings/issuer-key.ts';
import { unlockText } from '#strings/unlock-key.ts';
import {
	expectAccessibleEverywhere,
	expectAccessibleInForcedColours,
} from './support/accessibility.ts';
import {
	AGENCY,
	createKey,
	downloadBackup,
	openBackup,
	PASSPHRASE,
	readyKey,
	sealing,
	yamlOf,
} from './support/issuer.ts';
import { expect, expectProblems, open, test } from './support/site.ts';

const restore = { label: restoreKeyText.file, button: restoreKeyText.open };
const tryOut = { label: backupKeyText.file, button: backupKeyText.test };

/** What the agency would have published, as the build reads it. */
const issuerOf = async (page: Page): Promise<Issuer> => ({
	id: 'bkpsdm-kabupaten-contoh',
	...issuerSchema.parse(parse(await yamlOf(page))),
});

/** From now on the site publishes this agency. */
async function publish(page: Page, issuers: readonly Issuer[]): Promise<void> {
	const today = '2026-11-22';
	await page.route(`**${routes.jwks}`, (route) => route.fulfill({ json: toJwks(issuers) }));
	await page.route(`**${routes.revocations}`, (route) =>
		route.fulfill({ json: toRevocationList(issuers, today, sha256) }),
	);
	await page.reload();
}

test('kunci dibuat, dicadangkan, lalu dipulihkan di komputer lain', async ({
	page,
	newVisitor,
}) => {
	await createKey(page);
	await expect(page.getByText(keyListText.states.unsaved)).toBeVisible();
	await expect(page.getByText(publishKeyText.title)).toHaveCount(0);

	// Reloaded half-way: nothing is lost, and the key is still not ready.
	await page.reload();
	await expect(page.getByText(keyListText.states.unsaved)).toBeVisible();
	const backup = await downloadBackup(page);
	await openBackup(page, { ...tryOut, path: backup.path }, 'bukan yang itu sama sekali');
	await expect(page.getByText(unlockText.faults.passphrase)).toBeVisible(sealing);
	await openBackup(page, { ...tryOut, path: backup.path });
	await expect(page.getByText(backupKeyText.done)).toBeFocused(sealing);
	await expect(page.getByText(publishKeyText.absent)).toBeVisible();
	const here = await issuerOf(page);
	expect(here).toMatchObject({ name: AGENCY, keys: [{ jwk: { kty: 'EC', crv: 'P-256' } }] });

	const other = await (await newVisitor()).newPage();
	await open(other, routes.hrKey);
	await openBackup(other, { ...restore, path: backup.path }, 'bukan yang itu sama sekali');
	await expect(other.getByText(unlockText.faults.passphrase)).toBeVisible(sealing);
	await openBackup(other, { ...restore, path: backup.path });
	await expect(other.getByText(keyListText.states['in-use'], { exact: true })).toBeVisible(sealing);
	expect(await issuerOf(other)).toEqual(here);
});

test('kunci yang dihapus dari peramban kembali dari cadangannya', async ({ page }) => {
	const backup = await readyKey(page);
	await page.getByText(manageKeyText.removeTitle).click();
	await page.getByRole('button', { name: manageKeyText.remove }).click();
	await page.getByRole('button', { name: manageKeyText.removeConfirm }).click();
	await expect(page.getByRole('heading', { name: createKeyText.title })).toBeVisible();
	await page.reload();
	await expect(page.getByText(AGENCY)).toHaveCount(0);
	await openBackup(page, { ...restore, path: backup.path });
	await expect(page.getByText(keyListText.states['in-use'], { exact: true })).toBeVisible(sealing);
});

test('kunci rahasia tidak pernah terkirim dan tidak tersimpan tanpa segel', async ({
	page,
	site,
}) => {
	const before = site.requests.length;
	const backup = await readyKey(page);
	expect(site.requests.slice(before).filter((line) => !line.startsWith('GET '))).toEqual([]);
	expect(backup.text).not.toContain('"d"');
	const kept = await page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const name = databases.find((each) => each.name?.startsWith('netral-sdm-kunci:'))?.name ?? '';
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error('not opened'));
		});
		const all = database.transaction('keys').objectStore('keys').getAll();
		return new Promise<unknown[]>((resolve) => {
			all.onsuccess = () => resolve(all.result as unknown[]);
		});
	});
	expect(kept).toHaveLength(1);
	expect(Object.keys(kept[0] as object).sort()).toEqual(
		['backedUpAt', 'issuer', 'jwk', 'kid', 'sealed', 'validFrom'].sort(),
	);
	expect(JSON.stringify(kept)).not.toContain('"d"');
	expect(JSON.stringify(kept)).not.toContain(PASSPHRASE);
});

test('isian kunci yang salah disebut satu per satu', async ({ page }) => {
	await open(page, routes.hrKey);
	await page.getByRole('button', { name: createKeyText.make }).click();
	await expect(page.getByText(createKeyText.nameFault)).toBeVisible();
	await expect(page.getByText(createKeyText.passphraseFault)).toBeVisible();
	const name = page.getByLabel(createKeyText.name, { exact: true });
	await expect(name).toBeFocused();
	await name.fill(AGENCY);
	await page.getByLabel(createKeyText.passphrase, { exact: true }).fill(PASSPHRASE);
	await page.getByLabel(createKeyText.again).fill(`${PASSPHRASE}x`);
	await page.getByRole('button', { name: createKeyText.make }).click();
	await expect(page.getByText(createKeyText.againFault)).toBeVisible();
	await expect(page.getByText(createKeyText.nameFault)).toHaveCount(0);
	await page.getByLabel(unlockText.show).first().check();
	await expect(page.getByLabel(createKeyText.again)).toHaveAttribute('type', 'text');
	await expectAccessibleEverywhere(page);
});

test('berkas cadangan yang tidak utuh ditolak dengan alasannya', async ({ page }) => {
	const { text } = await readyKey(page);
	await page.getByText(restoreKeyText.title).click();
	const broken = {
		empty: '',
		other: '{"version":1}',
		cut: text.slice(0, -40),
		altered: text.replace(AGENCY, 'BKPSDM Kabupaten Lain'),
		newer: text.replace('"version": 1', '"version": 2'),
	} as const;
	for (const [reason, content] of Object.entries(broken)) {
		await test.step(reason, async () => {
			const path = test.info().outputPath(`${reason}.json`);
			writeFileSync(path, content);
			await page.getByLabel(restoreKeyText.file).setInputFiles(path);
			const fault = restoreKeyText.faults[reason as keyof typeof broken];
			await expect(page.getByText(fault)).toBeVisible();
		});
	}
});

test('situs yang sudah menerbitkan kunci dikenali', async ({ page }) => {
	await readyKey(page);
	await publish(page, [await issuerOf(page)]);
	await expect(page.getByText(publishKeyText.published('22 November 2026'))).toBeVisible();
	await expect(page.getByLabel(publishKeyText.yaml)).toHaveCount(0);
});

test('daftar kunci situs yang tidak dapat dimuat disebut, dan tidak menghalangi', async ({
	page,
	problems,
}) => {
	await page.route(`**${routes.jwks}`, (route) => route.abort());
	await readyKey(page);
	await expect(page.getByText(publishKeyText.unknown)).toBeVisible();
	await expect(page.getByLabel(publishKeyText.yaml)).toBeVisible();
	await expectProblems(problems, /ERR_FAILED/);
});

test('kunci diganti: berkasnya memuat keduanya, dan yang lama punya hari terakhir', async ({
	page,
}) => {
	await readyKey(page);
	await publish(page, [await issuerOf(page)]);
	await expect(page.getByText(publishKeyText.published('22 November 2026'))).toBeVisible();
	await page.getByText(manageKeyText.rotateTitle).click();
	await page.getByLabel(manageKeyText.rotateLast).fill('2099-12-31');
	await page.getByLabel(manageKeyText.rotatePassphrase, { exact: true }).fill(PASSPHRASE);
	await page.getByLabel(createKeyText.again).first().fill(PASSPHRASE);
	await page.getByRole('button', { name: manageKeyText.rotate }).click();
	await expect(page.getByRole('heading', { name: backupKeyText.title })).toBeFocused(sealing);
	const backup = await downloadBackup(page);
	await openBackup(page, { ...tryOut, path: backup.path });
	await expect(page.getByText(backupKeyText.done)).toBeFocused(sealing);
	await expect(page.getByText(publishKeyText.outdated)).toBeVisible();
	const { keys } = await issuerOf(page);
	expect(keys).toHaveLength(2);
	expect(keys.map(({ validUntil }) => validUntil ?? 'dipakai').sort()).toEqual([
		'2099-12-31',
		'dipakai',
	]);
});

test('kunci yang dicuri ditinggalkan, dan sertifikat dicabut', async ({ page }) => {
	await readyKey(page);
	await page.getByText(manageKeyText.revokeTitle).click();
	await page.getByLabel(manageKeyText.number).fill('ntr-2026-7k3m-q9zd');
	await page.getByLabel(manageKeyText.reason).first().fill('Keliru peserta.');
	await page.getByRole('button', { name: manageKeyText.revoke }).click();
	await expect(page.getByText(manageKeyText.revoked('NTR-2026-7K3M-Q9ZD'))).toBeVisible();
	await expect
		.poll(async () => (await issuerOf(page)).revocations)
		.toMatchObject([{ certificate: 'NTR-2026-7K3M-Q9ZD', reason: 'Keliru peserta.' }]);

	await page.getByText(manageKeyText.giveUpTitle).click();
	await page.getByRole('button', { name: manageKeyText.giveUp }).click();
	await expect(page.getByText(manageKeyText.reasonFault)).toBeVisible();
	await page.getByLabel(manageKeyText.reason).last().fill('Laptop dicuri.');
	await page.getByRole('button', { name: manageKeyText.giveUp }).click();
	await page.getByRole('button', { name: manageKeyText.giveUpConfirm }).click();
	await expect(page.getByText(manageKeyText.gaveUp)).toBeVisible();
	await expect
		.poll(async () => (await issuerOf(page)).keys)
		.toMatchObject([{ revoked: { reason: 'Laptop dicuri.' } }]);
});

test('dua tab melihat kunci yang sama', async ({ page, context }) => {
	const other = await context.newPage();
	await open(other, routes.hrKey);
	await createKey(page);
	await expect(other.getByText(keyListText.states.unsaved)).toBeVisible();
});

test('pada alamat http, halaman kunci menjelaskan mengapa ia tidak dapat dipakai', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
	});
	await open(page, routes.hrKey);
	await expect(page.getByText(issuerKeyText.unsupported)).toBeVisible();
	await expect(page.getByRole('button', { name: createKeyText.make })).toHaveCount(0);
	await expectAccessibleEverywhere(page);
});

test('halaman kunci, dengan semua lipatan terbuka, dapat dipakai semua orang', async ({ page }) => {
	await readyKey(page);
	for (const fold of await page.locator('main details.key-fold').all()) {
		await fold.evaluate((each) => each.setAttribute('open', ''));
	}
	await expectAccessibleEverywhere(page);
	await expectAccessibleInForcedColours(page);
});

test('alat untuk pengelola SDM ditemukan dari tentang, dan dapat dipakai semua orang', async ({
	page,
}) => {
	await open(page, routes.about);
	await page.getByRole('main').getByRole('link', { name: hrHubText.title }).click();
	await expect(page.getByRole('heading', { name: hrHubText.title })).toBeVisible();
	await expectAccessibleEverywhere(page);
	await page.getByRole('link', { name: hrHubText.steps.key.title }).click();
	await expect(page.getByRole('heading', { name: issuerKeyText.title })).toBeVisible();
});
