import { findTextFault, tidy, type TextFault } from './check-text.ts';

export type CheckedAgency =
	{ readonly ok: true; readonly agency: string } | ({ readonly ok: false } & TextFault);

const rule = { allowed: /^[\p{L}\p{M}0-9 .,'’ʼ\-/()&:;"+#]$/u, least: 0, most: 120 };

/**
 * The agency as it will stand on a certificate: NFC, single spaces, at most 120 characters, those of
 * a name and `& : ; " + #`. May be left empty.
 */
export function checkAgency(text: string): CheckedAgency {
	const agency = tidy(text);
	const fault = findTextFault(agency, rule);
	return fault === undefined ? { ok: true, agency } : { ok: false, ...fault };
}
