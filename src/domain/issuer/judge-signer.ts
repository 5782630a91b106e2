import { dateInWib } from '#domain/record/certificate.ts';
import type { TrustedKey, TrustList } from './issuer.ts';

/** What is known of whoever signed, before the signature itself is checked. */
export type Signer =
	| { readonly state: 'trusted'; readonly key: TrustedKey }
	/** No agency of this site has published such a key. */
	| { readonly state: 'unknown'; readonly kid: string }
	/** Signed on a day on which the agency did not use this key. */
	| { readonly state: 'outside-window'; readonly key: TrustedKey }
	| { readonly state: 'revoked'; readonly key: TrustedKey };

/**
 * Judges the key that a token names. The day of signing is the signer's own word: a window finds
 * mistakes and old keys, and a stolen key is revoked instead.
 *
 * @param signed `kid` thumbprint of the key; `at` ms epoch.
 */
export function judgeSigner(
	{ keys }: Pick<TrustList, 'keys'>,
	{ kid, at }: { readonly kid: string; readonly at: number },
): Signer {
	const key = keys.find((each) => each.kid === kid);
	if (key === undefined) return { state: 'unknown', kid };
	if (key.revoked !== undefined) return { state: 'revoked', key };
	const day = dateInWib(at);
	const isInside = day >= key.validFrom && (key.validUntil === undefined || day <= key.validUntil);
	return isInside ? { state: 'trusted', key } : { state: 'outside-window', key };
}
