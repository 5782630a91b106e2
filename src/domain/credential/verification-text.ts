import { isToken } from '#domain/signing/jws.ts';

/** What stands behind the `#` of a verification link, or in a file, taken apart but not yet read. */
export interface PresentedText {
	/** A compact JWS, or empty. */
	readonly token: string;
	/** Code of a record, or empty. */
	readonly code: string;
}

/** Neither a code, a token nor a dot: it parts the two in a QR code and needs no escape in a URL. */
const SEPARATOR = '~';

/**
 * The link that a QR code of level B holds. With the record's code behind the token whoever scans it
 * can also replay the answers; without, the code is smaller.
 *
 * @param page Address of the verification page.
 */
export function verificationLink(page: string, presented: PresentedText): string {
	return `${page}#${fragmentOf(presented)}`;
}

/** What stands behind the `#` of such a link. */
export function fragmentOf({ token, code }: PresentedText): string {
	return [token, code].filter((part) => part !== '').join(SEPARATOR);
}

/** Longer text than any token and code together is not searched for either. */
export const MOST_TEXT = 40_000;

/**
 * Finds token and code in what was scanned, pasted or read from a file: a link, a token, a code, or
 * token and code with a `~` between them. White space is dropped, as messengers and mail add it.
 */
export function presentedText(text: string): PresentedText {
	if (text.length > MOST_TEXT) return { token: '', code: text };
	const body = text.slice(text.indexOf('#') + 1).replaceAll(/\s/gu, '');
	const at = body.indexOf(SEPARATOR);
	if (at >= 0) return { token: body.slice(0, at), code: body.slice(at + 1) };
	return isToken(body) ? { token: body, code: '' } : { token: '', code: body };
}
