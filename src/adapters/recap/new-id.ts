import { toBase64Url } from '#domain/record/base64url.ts';

/** 12 characters of base64url by chance: 72 bits, so that two never meet. */
export function newId(): string {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(9)));
}
