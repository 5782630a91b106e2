import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Issuer } from '#domain/issuer/issuer.ts';
import { toJwks, type Jwks } from '#domain/issuer/to-jwks.ts';
import { toRevocationList, type RevocationList } from '#domain/issuer/to-revocation-list.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { loadContent } from './content.ts';

/** Keys of all agencies whose signatures count here. */
export async function getJwks(): Promise<Jwks> {
	return toJwks(await listIssuers());
}

/** What these agencies took back, as known on the day of the build. */
export async function getRevocationList(): Promise<RevocationList> {
	return toRevocationList(await listIssuers(), dateInWib(Date.now()), sha256);
}

async function listIssuers(): Promise<readonly Issuer[]> {
	const { issuers } = await loadContent();
	return issuers;
}
