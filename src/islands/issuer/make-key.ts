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
