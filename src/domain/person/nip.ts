import { isCalendarDay } from '#domain/calendar-day.ts';

export type NipFault =
	| 'letters'
	| 'length'
	| 'birth-date'
	| 'appointment-year'
	| 'appointment-month'
	| 'gender'
	| 'serial';

export type CheckedNip =
	/** Left empty: a NIP is optional. */
	| { readonly ok: true; readonly nip: '' }
	| {
			readonly ok: true;
			/** 18 digits. */
			readonly nip: string;
			readonly kind: 'pns' | 'pppk';
			/** Grouped as it is usually written: `19900101 202204 2 987`. */
			readonly shown: string;
	  }
	| { readonly ok: false; readonly reason: NipFault; readonly found: string };

const EARLIEST_BIRTH = 1940;
const YOUNGEST = 16;

/**
 * Checks the form of a NIP or NI PPPK: 8 digits of birth date, 4 of the year of appointment, 2 of
 * its month (PNS, 01 to 12; Perka BKN 22/2007 and 43/2007) or of the work agreement (PPPK, seen
 * from 21), 1 of gender, 3 of serial number. Spaces, dots and hyphens between them are passed over.
 *
 * There is no check digit, so a good form is all that can be told: never call it verified. The PPPK
 * layout is known from secondary sources alone.
 *
 * @param today `YYYY-MM-DD`.
 */
export function checkNip(text: string, today: string): CheckedNip {
	const nip = text.replaceAll(/[\s.-]/gu, '');
	if (nip === '') return { ok: true, nip };
	const fault = findFault(nip, Number(today.slice(0, 4)));
	if (fault !== undefined) return { ok: false, ...fault };
	const kind = Number(nip.slice(12, 14)) <= 12 ? 'pns' : 'pppk';
	return { ok: true, nip, kind, shown: grouped(nip) };
}

/** A NIP for the screen: the birth date alone, which its owner knows it by. `''` stays `''`. */
export function maskNip(nip: string): string {
	return nip === '' ? '' : grouped(nip.slice(0, 8) + '*'.repeat(10));
}

function grouped(nip: string): string {
	return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ');
}

function findFault(nip: string, thisYear: number): { reason: NipFault; found: string } | undefined {
	const letter = /[^0-9]/u.exec(nip)?.[0];
	if (letter !== undefined) return { reason: 'letters', found: letter };
	if (nip.length !== 18) return { reason: 'length', found: String(nip.length) };

	const birth = nip.slice(0, 8);
	const birthYear = Number(birth.slice(0, 4));
	const adult = birthYear >= EARLIEST_BIRTH && birthYear <= thisYear - YOUNGEST;
	if (!adult || !isCalendarDay(birth.replace(/^(....)(..)(..)$/u, '$1-$2-$3')))
		return { reason: 'birth-date', found: birth };

	const appointed = nip.slice(8, 12);
	if (Number(appointed) < birthYear + YOUNGEST || Number(appointed) > thisYear + 1) {
		return { reason: 'appointment-year', found: appointed };
	}
	const month = nip.slice(12, 14);
	if (!/^(0[1-9]|1[0-2]|2[1-9]|[3-9][0-9])$/u.test(month)) {
		return { reason: 'appointment-month', found: month };
	}
	const gender = nip.slice(14, 15);
	if (gender !== '1' && gender !== '2') return { reason: 'gender', found: gender };
	const serial = nip.slice(15);
	return serial === '000' ? { reason: 'serial', found: serial } : undefined;
}
