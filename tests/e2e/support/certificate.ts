import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { expect } from './site.ts';

/** What a learner may type for a certificate. */
export interface Typed {
	readonly name: string;
	readonly nip?: string;
	readonly agency?: string;
}

/** Types into the form for a certificate and asks for it. */
export async function askForCertificate(page: Page, typed: Typed): Promise<void> {
	await page.getByLabel(certificateText.name).fill(typed.name);
	if (typed.nip !== undefined) await page.getByLabel(certificateText.nip).fill(typed.nip);
	if (typed.agency !== undefined) await page.getByLabel(certificateText.agency).fill(typed.agency);
	await page.getByRole('button', { name: certificateText.make }).click();
}

/** Fills the form, waits for the sheet, and returns the code that its address carries. */
export async function makeCertificate(page: Page, typed: Typed): Promise<string> {
	await askForCertificate(page, typed);
	await page.waitForURL(`**${routes.printCertificate}#*`);
	await expect(page.getByRole('article').getByText(typed.name, { exact: true })).toBeVisible();
	return new URL(page.url()).hash.slice(1);
}
