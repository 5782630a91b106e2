import type { Sha256 } from './bank-digest.ts';

/** Western Indonesian Time is UTC+7 all year. */
const WIB = 7 * 60 * 60 * 1000;

/** Crockford's base 32: no I, L, O or U to be misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * `NTR-<year in WIB>-XXXX-XXXX`, the letters being the first 40 bits of the SHA-256 of the packed
 * record in Crockford's base 32. Follows from the record, so no register is needed to give it out or
 * to check it.
 *
 * @param finishedAt ms epoch.
 */
export function certificateNumber(code: string, finishedAt: number, sha256: Sha256): string {
	const bytes = sha256(new TextEncoder().encode(code)).subarray(0, 5);
	let rest = bytes.reduce((value, byte) => value * 256 + byte, 0);
	let letters = '';
	for (let index = 0; index < 8; index += 1) {
		letters = ALPHABET.charAt(rest % 32) + letters;
		rest = Math.floor(rest / 32);
	}
	return `NTR-${dateInWib(finishedAt).slice(0, 4)}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The day in Western Indonesian Time, `YYYY-MM-DD`. `at` is ms epoch. */
export function dateInWib(at: number): string {
	return new Date(at + WIB).toISOString().slice(0, 10);
}

/**
 * Last day of validity in WIB, `YYYY-MM-DD`: the same day of the month so many calendar months
 * later, or that month's last day where it has no such day (31 January and a month: 28 February).
 *
 * @param finishedAt ms epoch.
 */
export function validUntil(finishedAt: number, months: number): string {
	const [year = 0, month = 1, day = 1] = dateInWib(finishedAt).split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
	lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
	return lastOfMonth.toISOString().slice(0, 10);
}

/** Is the last day of validity (`YYYY-MM-DD`) over in WIB? `now` is ms epoch. */
export function isExpired(until: string, now: number): boolean {
	return dateInWib(now) > until;
}
