import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { routes } from '#routes';
import { backupKeyText, createKeyText, publishKeyText } from '#strings/issuer-key.ts';
import { unlockText } from '#strings/unlock-key.ts';
import { expect, open } from './site.ts';

export const AGENCY = 'BKPSDM Kabupaten Contoh';
export const PASSPHRASE = 'kuda baterai staples benar';

/** Sealing and opening keep a processor busy on purpose, and here several browsers share one. */
export const sealing = { timeout: 60_000 };

/** A backup as it was downloaded. */
export interface Backup {
	readonly path: string;
	readonly text: string;
}

/** The one that is open, where others wait behind their summaries. */
export const visible = (locator: Locator) => locator.filter({ visible: true });

/** Fills in and sends the form for a new key. */
export async function createKey(page: Page): Promise<void> {
	await open(page, routes.hrKey);
	await page.getByLabel(createKeyText.name, { exact: true }).fill(AGENCY);
	await page.getByLabel(createKeyText.passphrase, { exact: true }).fill(PASSPHRASE);
	await page.getByLabel(createKeyText.again).fill(PASSPHRASE);
	await page.getByRole('button', { name: createKeyText.make }).click();
	await expect(page.getByRole('heading', { name: backupKeyText.title })).toBeFocused(sealing);
}

export async function downloadBackup(page: Page): Promise<Backup> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: backupKeyText.download, exact: true }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(
		/^netral-kunci-bkpsdm-kabupaten-contoh-[0-9a-f]{4}\.json$/,
	);
	const path = await download.path();
	return { path, text: readFileSync(path, 'utf8') };
}

/** Tries a backup on the form that asks for one. */
export async function openBackup(
	page: Page,
	{
		path,
		label,
		button,
	}: { readonly path: string; readonly label: string; readonly button: string },
	passphrase = PASSPHRASE,
): Promise<void> {
	await visible(page.getByLabel(label)).setInputFiles(path);
	await visible(page.getByRole('textbox', { name: unlockText.passphrase, exact: true })).fill(
		passphrase,
	);
	await page.getByRole('button', { name: button }).click();
}

/** A key that is ready to sign, with its backup. */
export async function readyKey(page: Page): Promise<Backup> {
	await createKey(page);
	const backup = await downloadBackup(page);
	const { file: label, test: button } = backupKeyText;
	await openBackup(page, { path: backup.path, label, button });
	await expect(page.getByText(backupKeyText.done)).toBeVisible(sealing);
	return backup;
}

/** The text that goes to whoever builds the site. */
export function yamlOf(page: Page): Promise<string> {
	return page.getByRole('textbox', { name: publishKeyText.yaml }).inputValue();
}
