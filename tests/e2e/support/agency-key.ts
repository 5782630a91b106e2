import type { Page } from '@playwright/test';
import { makeSealedKey, openSealedKey } from '#adapters/crypto/issuer-key.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { writeAssignment } from '#domain/assignment/assignment-token.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { unlockText } from '#strings/unlock-key.ts';
import { at, expect } from './site.ts';

/** An agency that does not exist. */
export const AGENCY = { id: 'bkpsdm-contoh', name: 'BKPSDM Kabupaten Contoh' } as const;

export const PASSPHRASE = 'empat kata sandi contoh';

/** Rounds enough for a test, which nobody guesses at. */
const ROUNDS = 1000;

export interface AgencyKey extends OpenKey {
	/** As HR's browser keeps it. */
	readonly kept: KeptKey;
}

/** A key of the agency, made and opened outside the browser. */
export async function makeAgencyKey(): Promise<AgencyKey> {
	const made = await makeSealedKey(PASSPHRASE, ROUNDS);
	if (!made.ok) throw new Error(made.reason);
	const opened = await openSealedKey(made.key, PASSPHRASE);
	if (!opened.ok) throw new Error(opened.reason);
	const { jwk, kid } = made.key;
	const kept = { ...made.key, issuer: AGENCY, validFrom: '2026-01-01', backedUpAt: 1 };
	return { jwk, kid, issuer: AGENCY, sign: opened.sign, kept };
}

/** Puts a sealed key into HR's browser, as making it and trying its backup would have. */
export async function keepAgencyKey(page: Page, { kept }: AgencyKey): Promise<void> {
	await page.goto(at(routes.about));
	await page.evaluate(
		(key) =>
			new Promise<void>((resolve, reject) => {
				const root = new URL(document.documentElement.dataset['root'] ?? '/', location.href);
				const request = indexedDB.open(`netral-sdm-kunci:${root.pathname}`, 1);
				request.onupgradeneeded = () => {
					for (const store of ['keys', 'revocations']) request.result.createObjectStore(store);
				};
				request.onerror = () => reject(new Error('no database'));
				request.onsuccess = () => {
					const writing = request.result.transaction('keys', 'readwrite');
					writing.objectStore('keys').put(key, key.kid);
					writing.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
			}),
		kept,
	);
}

/** Opens the agency's key on a page that signs. */
export async function unlock(page: Page): Promise<void> {
	await page.getByLabel(unlockText.passphrase).fill(PASSPHRASE);
	await page.getByRole('button', { name: unlockText.open, exact: true }).click();
	await expect(page.getByText(unlockText.opened(AGENCY.name))).toBeVisible();
}

/** The site publishes this key, whatever it was built with. */
export async function publishKey(page: Page, { jwk, kid }: AgencyKey): Promise<void> {
	const key = { ...jwk, kid, use: 'sig', alg: 'ES256', key_ops: ['verify'] };
	const keys = [{ ...key, nbf: 1_767_200_400, iss: AGENCY.id, iss_name: AGENCY.name }];
	await page.route(`**${routes.jwks}`, (route) => route.fulfill({ json: { keys } }));
}

/** The day so many days from now in WIB, `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
	return dateInWib(Date.now() + days * 86_400_000);
}

/** The token of an assignment of this agency, due in so many days and taken for ten more. */
export function assign(
	key: AgencyKey,
	{ dueIn, ...over }: Partial<Assignment> & { readonly dueIn: number },
): Promise<string> {
	const assignment: Assignment = {
		id: 'abcDEF_12-34',
		course: 'orientasi-asn-baru',
		cohort: 'CPNS 2026 gelombang 1',
		due: dayFromNow(dueIn),
		closes: dayFromNow(dueIn + 10),
		issuer: key.issuer.name,
		message: 'Kerjakan sebelum orientasi.',
		returns: { whatsapp: '6281200000000' },
		issuedAt: Math.floor(Date.now() / 1000) * 1000 - 40 * 86_400_000,
		...over,
	};
	return writeAssignment(assignment, key.jwk, key.sign);
}
