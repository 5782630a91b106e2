/** Is this text the number of a certificate, by its form: `NTR-2026-XXXX-XXXX` in Crockford's base 32? */
export function isCertificateNumber(text: string): boolean {
	return /^NTR-\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u.test(text);
}
