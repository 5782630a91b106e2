import { loadBank } from '#adapters/bank/load-bank.ts';
import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { openHrStore } from '#adapters/storage/hr-store.ts';
import { siteRoot } from '#adapters/site/to-href.ts';
import { readCertificate } from '#domain/credential/certificate-token.ts';
import { readCredential } from '#domain/credential/read-credential.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import { sheetOfSigned } from '#islands/certificate/sheet-of-signed.ts';
import type { SheetView } from '#islands/certificate/sheet-view.ts';
import { routes } from '#routes';
import { absolute } from './addresses.ts';

/** Signed certificates of a cohort that were not taken back; none where this device has no such cohort. */
export async function readSigned(cohort: string): Promise<readonly SignedEntry[]> {
	const store = openHrStore(`netral-sdm:${new URL(siteRoot(), location.href).pathname}`);
	const kept = await store.read(cohort);
	store.close();
	return Object.values(kept?.signed ?? {}).filter(({ revoked }) => revoked === undefined);
}

/**
 * The sheet of one certificate, or nothing where it must not be printed: its signature does not fit, or
 * its bank cannot be had. The key and the agency's name are those of the credential beside it, which
 * was signed by the same key.
 */
export async function toSheet(entry: SignedEntry): Promise<SheetView | undefined> {
	const read = readCertificate(entry.certificate);
	const credential = await readCredential(entry.credential, verifyEs256, sha256);
	if (!read.ok || credential.state !== 'read') return undefined;
	const { certificate, jws } = read;
	const { jwk, kid, issuerName } = credential.credential;
	if (kid !== certificate.kid || !(await verifyEs256(jwk, jws))) return undefined;
	const loaded = await loadBank(certificate.bank);
	if (!loaded.ok) return undefined;
	const { bank } = loaded.value;
	const parts = { token: entry.certificate, code: entry.record };
	return sheetOfSigned(
		{ certificate, issuer: issuerName, bank, ...parts },
		absolute(routes.verify),
	);
}
