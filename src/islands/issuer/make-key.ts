import { hrKeys } from '#adapters/storage/hr-keys.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { dateInWib } from '#domain/record/certificate.ts';

/** Makes a key that counts from today on, and keeps it. Answers `undefined` where the browser cannot. */
export async function makeKey(
	issuer: KeptKey['issuer'],
	passphrase: string,
): Promise<KeptKey | undefined> {
	const { makeSealedKey } = await import('#adapters/crypto/issuer-key.ts');
	const made = await makeSealedKey(passphrase);
	if (!made.ok) return undefined;
	const key: KeptKey = { issuer, ...made.key, validFrom: dateInWib(Date.now()) };
	await hrKeys().changeKey(key.kid, () => key);
	return key;
}

/** Makes a key for the same agency, and then gives the old one its last day (`YYYY-MM-DD` in WIB). */
export async function replaceKey(
	kept: KeptKey,
	last: string,
	passphrase: string,
): Promise<KeptKey | undefined> {
	const key = await makeKey(kept.issuer, passphrase);
	if (key === undefined) return undefined;
	await hrKeys().changeKey(kept.kid, (old) => ({ ...(old ?? kept), validUntil: last }));
	return key;
}
