import { testStatistics, type TestStatistics } from '#domain/recap/item-statistics.ts';
import type { RecapTotals } from '#domain/recap/recap.ts';
import type { FlagCode } from '#domain/recap/flag.ts';
import type { Tally } from '#domain/recap/tally.ts';
import type { Portion } from './recap-buckets.ts';

/** A recap in figures. */
export interface RecapSummary {
	readonly totals: RecapTotals;
	/** People of whom each flag is told, by flag. */
	readonly flags: Readonly<Partial<Record<FlagCode, number>>>;
	/** By bank; banks with too few attempts are left out. */
	readonly tests: Readonly<Record<string, TestStatistics>>;
}

export const emptySummary: RecapSummary = {
	totals: {
		...{ members: 0, done: 0, late: 0, missing: 0, tried: 0, flagged: 0 },
		...{ intakes: 0, attempts: 0, open: 0, refused: 0 },
	},
	flags: {},
	tests: {},
};

/** The summary with one more portion in it. */
export function addPortion({ totals, flags, tests }: RecapSummary, portion: Portion): RecapSummary {
	const { rows, open, intakes } = portion;
	const count = (holds: (row: Portion['rows'][number]) => boolean) => rows.filter(holds).length;
	const people = [...rows, ...open];
	const counted: Record<string, number> = { ...flags };
	for (const each of people) {
		for (const code of new Set(each.flags.map((flag) => flag.code))) {
			counted[code] = (counted[code] ?? 0) + 1;
		}
	}
	return {
		totals: {
			members: totals.members + rows.length,
			done: totals.done + count(({ standing }) => standing.state === 'done'),
			late: totals.late + count(({ standing }) => standing.state === 'late'),
			missing: totals.missing + count(({ standing }) => standing.state === 'missing'),
			tried:
				totals.tried +
				count(({ standing, best }) => standing.state === 'missing' && best !== undefined),
			flagged: totals.flagged + count((row) => row.flags.length > 0),
			intakes: totals.intakes + intakes,
			attempts: totals.attempts + people.reduce((sum, { attempts }) => sum + attempts.length, 0),
			open: totals.open + open.reduce((sum, row) => sum + row.intakes.length, 0),
			refused: totals.refused,
		},
		flags: counted,
		tests,
	};
}

/** The summary with what was refused and what the answers say, once all is counted. */
export function endSummary(summary: RecapSummary, refused: number, tally: Tally): RecapSummary {
	const tests = Object.keys(tally)
		.sort()
		.flatMap((bank) => {
			const own = tally[bank];
			const test = own === undefined ? undefined : testStatistics(own);
			return test === undefined ? [] : [[bank, test] as const];
		});
	const sorted = Object.entries(summary.flags).sort(([one], [other]) => (one < other ? -1 : 1));
	return {
		totals: { ...summary.totals, refused },
		flags: Object.fromEntries(sorted),
		tests: Object.fromEntries(tests),
	};
}

/** The summary for reading, line by line. */
export function summaryLines({ totals, flags, tests }: RecapSummary): readonly string[] {
	const line = (label: string, value: number | string) =>
		`${label.padEnd(28)}${String(value).padStart(10)}`;
	return [
		line('Peserta', totals.members),
		line('  selesai', totals.done),
		line('  terlambat', totals.late),
		line('  belum', totals.missing),
		line('  belum, sudah mencoba', totals.tried),
		line('Kiriman', totals.intakes),
		line('Percobaan', totals.attempts),
		line('Belum dikenal', totals.open),
		line('Ditolak', totals.refused),
		line('Peserta dengan catatan', totals.flagged),
		...Object.entries(flags).map(([code, count]) => line(`  ${code}`, count)),
		...Object.entries(tests).flatMap(([bank, { attempts, mean, reliability }]) => [
			line(`Bank ${bank}`, attempts),
			line('  rata-rata', (mean * 100).toFixed(1)),
			line('  keandalan', reliability === undefined ? '-' : reliability.toFixed(2)),
		]),
	];
}
