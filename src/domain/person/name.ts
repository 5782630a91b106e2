import { findTextFault, tidy, type TextFault } from './check-text.ts';

export type CheckedName =
	| { readonly ok: true; readonly name: string }
	| { readonly ok: false; readonly reason: 'empty' }
	| ({ readonly ok: false } & TextFault);

const rule = { allowed: /^[\p{L}\p{M}0-9 .,'’ʼ\-/()]$/u, least: 2, most: 100 };

/**
 * The name as it will stand on a certificate: NFC, single spaces, 2 to 100 characters, at least two
 * of them letters. Letters and marks of any script, digits, space and `. , ' ’ ʼ - / ( )`, which
 * titles and degrees need; nothing that markup is made of.
 */
export function checkName(text: string): CheckedName {
	const name = tidy(text);
	if (name === '') return { ok: false, reason: 'empty' };
	const fault = findTextFault(name, rule);
	if (fault !== undefined) return { ok: false, ...fault };
	const letters = name.match(/\p{L}/gu)?.length ?? 0;
	if (letters < 2) return { ok: false, reason: 'too-short', found: String(letters) };
	return { ok: true, name };
}
