import { toDate, toDay } from '#domain/calendar-day.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';

/** Days before the end in which a certificate is due: time enough to sit the exam again. */
export const RENEWAL_DAYS = 90;

/** A certificate that ends soon, or ended. */
export interface DueCertificate {
	/** `NTR-2026-XXXX-XXXX`. */
	readonly number: string;
	/** Last day of validity in WIB, `YYYY-MM-DD`. */
	readonly until: string;
	/** Whole days until then; 0 on the last day, negative after it. */
	readonly daysLeft: number;
}

/**
 * Certificates that end within 90 days or have ended, the first to end first. Those that were taken
 * back need no renewal.
 *
 * @param signed By certificate number.
 * @param today `YYYY-MM-DD` in WIB.
 */
export function dueForRenewal(
	signed: Readonly<Record<string, SignedEntry>>,
	today: string,
): readonly DueCertificate[] {
	const last = toDate(toDay(today) + RENEWAL_DAYS);
	return Object.entries(signed)
		.filter(([, { until, revoked }]) => revoked === undefined && until <= last)
		.map(([number, { until }]) => ({ number, until, daysLeft: toDay(until) - toDay(today) }))
		.sort((one, other) => one.daysLeft - other.daysLeft || (one.number < other.number ? -1 : 1));
}
