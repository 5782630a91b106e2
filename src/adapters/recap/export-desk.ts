import { dueForRenewal } from '#domain/credential/due-for-renewal.ts';
import { recapTable, type RecapWords } from '#domain/recap/recap-table.ts';
import { listReminders, type Reminder } from '#domain/recap/reminder.ts';
import { toCsv } from '#domain/recap/to-csv.ts';
import type { PageOf } from './desk-views.ts';
import type { Session } from './session.ts';

/** `csv`: with commas, `csv-semicolon`: as Excel in Indonesian reads it. */
export type ExportKind = 'csv' | 'csv-semicolon' | 'xlsx';

/** A certificate that was signed and ends soon. */
export interface Renewal {
	readonly name: string;
	readonly unit: string;
	readonly certificate: string;
	/** `YYYY-MM-DD`. */
	readonly until: string;
}

export interface ExportDesk {
	/**
	 * Rejects where the browser cannot make the file.
	 *
	 * @param sheet Name of the sheet of a workbook.
	 */
	exportTable(kind: ExportKind, sheet: string): Promise<Blob | undefined>;
	reminders(query: { readonly from: number; readonly count: number }): Promise<PageOf<Reminder>>;
	/**
	 * Certificates that are due for renewal, the first to end first.
	 *
	 * @param today `YYYY-MM-DD` in WIB.
	 */
	renewals(today: string): Promise<readonly Renewal[]>;
}

export function createExportDesk(open: () => Session | undefined, words: RecapWords): ExportDesk {
	return {
		async exportTable(kind, sheet) {
			const session = open();
			if (session === undefined) return undefined;
			const table = recapTable(session.recap().rows, session.cohort.signed, words);
			if (kind !== 'xlsx') {
				const csv = toCsv(table, kind === 'csv' ? ',' : ';');
				return new Blob([csv], { type: 'text/csv;charset=utf-8' });
			}
			const { writeXlsx } = await import('./write-xlsx.ts');
			return writeXlsx(table, sheet);
		},
		reminders({ from, count }) {
			const all = listReminders(open()?.recap().rows ?? []);
			return Promise.resolve({ total: all.length, rows: all.slice(from, from + count) });
		},
		renewals(today) {
			const session = open();
			return Promise.resolve(session === undefined ? [] : renewalsOf(session, today));
		},
	};
}

function renewalsOf({ recap, cohort }: Session, today: string): readonly Renewal[] {
	const owners = new Map(
		recap().rows.flatMap(({ member, attempts }) =>
			attempts.map(({ attempt }) => [attempt.certificate, member] as const),
		),
	);
	return dueForRenewal(cohort.signed, today).flatMap(({ number, until }) => {
		const member = owners.get(number);
		// Signed for somebody who is on the list no more.
		if (member === undefined) return [];
		return [{ name: member.name, unit: member.unit, certificate: number, until }];
	});
}
