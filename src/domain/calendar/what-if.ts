import { daysBetween } from '#domain/calendar-day.ts';
import type { Election } from '#domain/content/phase.ts';
import { addDays, monthsBefore } from './shift-day.ts';

/** Days that somebody types for an election that has none yet. */
export interface TypedDays {
	readonly votingDay: string;
	/** When the KPU settles who runs: for President in a Pemilu, for a region in a Pilkada. */
	readonly candidates?: string | undefined;
	/** When the KPU settles the lists of legislative candidates (DCT); of a Pemilu alone. */
	readonly list?: string | undefined;
}

/** A phase with what can be computed of it; what is missing stays a rule told in words. */
export interface PlannedPhase {
	readonly phase: string;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** A single day that a rule gives. */
export interface PlannedMark {
	/**
	 * `stages`: the last day for the stages to begin; `transfers`: officials may no longer be replaced
	 * freely; `list` and `candidates`: when campaigning begins, counted from each of these days.
	 */
	readonly mark: 'stages' | 'transfers' | 'list' | 'candidates';
	readonly date: string;
	/** The provisions that it is counted with. */
	readonly citations: readonly string[];
}

export interface ElectionPlan {
	readonly phases: readonly PlannedPhase[];
	readonly marks: readonly PlannedMark[];
}

/** A day that cannot be true: campaigning would begin when it must already be over. */
export type PlanFault = 'candidates' | 'list';

/** UU 7/2017 Pasal 278; UU 8/2015 Pasal 67. */
const QUIET_DAYS = 3;
const stages = { months: 20, citations: ['uu-7-2017#167.6'] } as const;
const transfers = { months: 6, citations: ['uu-10-2016#71.2', 'uu-10-2016#71.3'] } as const;
/** Days from settling who runs to campaigning. */
const waits = {
	pemilu: { list: 25, candidates: 15, citations: ['uu-7-2017#276'] },
	pilkada: { list: 0, candidates: 3, citations: ['uu-8-2015#67'] },
} as const;

/** The provisions that `planElection` counts with, so that a page can cite them. */
export const countedRules: Readonly<Record<Election['kind'], readonly string[]>> = {
	pemilu: [...stages.citations, ...waits.pemilu.citations, 'uu-7-2017#278'],
	pilkada: [...transfers.citations, ...waits.pilkada.citations],
};

/**
 * What the rules in force make of the days that were typed. Nothing is guessed: a phase whose rule
 * needs a day that is not known has no day here either. Where the two counts of a Pemilu give
 * different days, campaigning has no first day, and both are marks.
 */
export function planElection(kind: Election['kind'], typed: TypedDays): ElectionPlan {
	const marks = listMarks(kind, typed);
	const start = campaignStart(kind, marks);
	const quiet = addDays(typed.votingDay, -QUIET_DAYS);
	return {
		phases: [
			{ phase: 'pra-pencalonan' },
			{ phase: 'pendaftaran-penetapan', until: start && addDays(start, -1) },
			{ phase: 'kampanye', from: start, until: addDays(quiet, -1) },
			{ phase: 'masa-tenang', from: quiet, until: addDays(typed.votingDay, -1) },
			{ phase: 'pemungutan', from: typed.votingDay, until: typed.votingDay },
			{ phase: 'rekapitulasi-sengketa', from: addDays(typed.votingDay, 1) },
			{ phase: 'pasca' },
		],
		marks,
	};
}

/** The typed days, other than voting day, that leave no day for campaigning. */
export function findPlanFaults(kind: Election['kind'], typed: TypedDays): readonly PlanFault[] {
	const last = addDays(typed.votingDay, -QUIET_DAYS - 1);
	return listMarks(kind, typed).flatMap(({ mark, date }) =>
		(mark === 'list' || mark === 'candidates') && daysBetween(date, last) < 0 ? [mark] : [],
	);
}

function listMarks(kind: Election['kind'], typed: TypedDays): PlannedMark[] {
	const { votingDay, candidates, list } = typed;
	const { citations, ...wait } = waits[kind];
	const marks: PlannedMark[] = [];
	if (kind === 'pemilu') {
		const date = monthsBefore(votingDay, stages.months);
		marks.push({ mark: 'stages', date, citations: stages.citations });
		if (list) marks.push({ mark: 'list', date: addDays(list, wait.list), citations });
	} else if (candidates) {
		const date = monthsBefore(candidates, transfers.months);
		marks.push({ mark: 'transfers', date, citations: transfers.citations });
	}
	if (candidates) {
		marks.push({ mark: 'candidates', date: addDays(candidates, wait.candidates), citations });
	}
	return marks;
}

function campaignStart(kind: Election['kind'], marks: readonly PlannedMark[]): string | undefined {
	const dateOf = (name: PlannedMark['mark']) => marks.find(({ mark }) => mark === name)?.date;
	const candidates = dateOf('candidates');
	if (kind === 'pilkada') return candidates;
	return dateOf('list') === candidates ? candidates : undefined;
}
