import { parseArgs } from 'node:util';
import { isCalendarDay } from '#domain/calendar-day.ts';
import type { RosterColumns, RosterField } from '#domain/recap/roster-columns.ts';
import type { Shard } from './part-file.ts';
import { UsageError } from './usage-error.ts';

/** Options that judging needs, whatever the command. */
export interface JudgingOptions {
	readonly inputs: readonly string[];
	readonly banks: string;
	readonly json: boolean;
	/** Absent: where somebody looks. */
	readonly progress: boolean | undefined;
	/** 0: one for each core. */
	readonly threads: number;
	/** ms epoch. */
	readonly receivedAt: number;
}

export interface RecapOptions extends JudgingOptions {
	readonly roster: string | undefined;
	readonly columns: RosterColumns | undefined;
	readonly course: string;
	readonly due: string;
	readonly assignment: string;
	/** ms epoch. */
	readonly now: number;
	readonly out: string | undefined;
	readonly separator: ',' | ';';
	readonly shard: Shard | undefined;
	readonly part: string | undefined;
	readonly merge: boolean;
}

/** What `parseArgs` is told of options that judging needs. */
export const judgingFlags = {
	banks: { type: 'string', default: 'content/banks' },
	json: { type: 'boolean', default: false },
	progress: { type: 'boolean' },
	threads: { type: 'string', default: '0' },
	received: { type: 'string' },
} as const;

interface JudgingValues {
	readonly banks: string;
	readonly json: boolean;
	readonly progress?: boolean | undefined;
	readonly threads: string;
	readonly received?: string | undefined;
}

/** @throws {UsageError} When a value is not of its kind. */
export function toJudging(
	values: JudgingValues,
	inputs: readonly string[],
	now: number,
): JudgingOptions {
	const { banks, json, progress, threads, received } = values;
	if (!/^\d{1,3}$/u.test(threads)) {
		throw new UsageError(`--threads "${threads}": seharusnya bilangan, misalnya 4.`);
	}
	const receivedAt = received === undefined ? now : readTime('received', received);
	return { inputs, banks, json, progress, threads: Number(threads), receivedAt };
}

/**
 * Reads the options of `netral recap`.
 *
 * @param clock ms epoch.
 * @throws {UsageError} When a value is not of its kind, or two options do not go together.
 */
export function readRecapOptions(args: readonly string[], clock: number): RecapOptions {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			...judgingFlags,
			roster: { type: 'string' },
			columns: { type: 'string' },
			course: { type: 'string', default: '' },
			due: { type: 'string', default: '' },
			assignment: { type: 'string', default: '' },
			now: { type: 'string' },
			out: { type: 'string' },
			separator: { type: 'string', default: ',' },
			shard: { type: 'string' },
			part: { type: 'string' },
			merge: { type: 'boolean', default: false },
		},
	});
	const { due, separator, shard, part, merge, columns } = values;
	if (due !== '' && !isCalendarDay(due)) {
		throw new UsageError(`--due "${due}": seharusnya hari, misalnya 2026-12-31.`);
	}
	if (separator !== ',' && separator !== ';') {
		throw new UsageError(`--separator "${separator}": seharusnya , atau ;`);
	}
	if ((shard === undefined) !== (part === undefined)) {
		throw new UsageError('--shard dan --part dipakai bersama: --shard 3/10 --part bagian-3.ndjson');
	}
	if (merge && shard !== undefined) {
		throw new UsageError('--merge menggabungkan bagian; --shard membuatnya. Pakai salah satu.');
	}
	const now = values.now === undefined ? clock : readTime('now', values.now);
	return {
		...toJudging(values, positionals, now),
		roster: values.roster,
		columns: columns === undefined ? undefined : readColumns(columns),
		...{ course: values.course, due, assignment: values.assignment, now, out: values.out },
		...{ separator, shard: shard === undefined ? undefined : readShard(shard), part, merge },
	};
}

function readTime(option: string, text: string): number {
	// Without a zone it would be another moment on another machine.
	const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/u.test(text);
	const at = isWhole ? Date.parse(text) : Number.NaN;
	if (!Number.isNaN(at)) return at;
	throw new UsageError(`--${option} "${text}": seharusnya waktu, misalnya 2026-11-22T09:00+07:00.`);
}

function readShard(text: string): Shard {
	const [, number = '0', of = '0'] = /^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? [];
	const shard = { number: Number(number), of: Number(of) };
	if (shard.number >= 1 && shard.number <= shard.of) return shard;
	throw new UsageError(`--shard "${text}": seharusnya bagian/jumlah, misalnya 3/10.`);
}

const FIELDS: readonly RosterField[] = ['name', 'nip', 'unit', 'contact'];

function readColumns(text: string): RosterColumns {
	const pairs = text.split(',').map((pair) => /^(\w+)=(\d{1,3})$/u.exec(pair.trim()));
	const columns = pairs.map((pair) => {
		const field = FIELDS.find((each) => each === pair?.[1]);
		const place = Number(pair?.[2] ?? 0);
		if (field !== undefined && place >= 1) return [field, place - 1] as const;
		throw new UsageError(
			`--columns "${text}": seharusnya kolom dari 1, misalnya name=2,nip=3,unit=4,contact=5.`,
		);
	});
	return Object.fromEntries(columns);
}
