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
	/** Certificates whose last day comes by `until`, the first to end first; those that ended too. */
	renewals(until: string): Promise<readonly Renewal[]>;
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
		renewals(until) {
			const session = open();
			return Promise.resolve(session === undefined ? [] : renewalsOf(session, until));
		},
	};
}

function renewalsOf({ recap, cohort }: Session, until: string): readonly Renewal[] {
	return recap()
		.rows.flatMap(({ member, attempts }) =>
			attempts.flatMap(({ attempt: { certificate } }) => {
				const entry = cohort.signed[certificate];
				if (entry === undefined || entry.revoked !== undefined || entry.until > until) return [];
				return [{ name: member.name, unit: member.unit, certificate, until: entry.until }];
			}),
		)
		.sort((one, other) => (one.until < other.until ? -1 : 1));
}
