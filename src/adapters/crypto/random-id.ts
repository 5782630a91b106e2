import { toBase64Url } from '#domain/record/base64url.ts';

/** 12 characters of base64url: 72 bits of the browser's own randomness, enough for names of things. */
export function randomId(): string {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(9)));
}
