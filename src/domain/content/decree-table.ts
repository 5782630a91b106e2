import type { Provision, Regulation } from './regulation.ts';
import { sanctionKinds } from './phase.ts';

/** The two lists of the decree's table. */
export const decreeLists = [sanctionKinds[0], sanctionKinds[1]] as const;

export type DecreeList = (typeof decreeLists)[number];

/**
 * Whom an act is about, which tells the phase: somebody before he is set as a candidate, a candidate,
 * or whoever it is at any time.
 */
export const decreeStages = ['bakal-calon', 'calon', 'kapan-saja'] as const;

export type DecreeStage = (typeof decreeStages)[number];

/** What a provision is as a row of that table. */
export interface DecreeRow {
	readonly list: DecreeList;
	/** Absent for the row that stands for all that the others do not name. */
	readonly stage?: DecreeStage | undefined;
	/** Sanction ids; none where the sources disagree. */
	readonly sanctions: readonly string[];
}

/** A row as a table shows it. */
export interface DecreeLine extends DecreeRow {
	readonly provision: Provision;
	/** Its number on its list: the row `e4` is 4. */
	readonly number: number;
	readonly act: string;
	/** The provision's own sentence on the sanction; the column of the table has it already. */
	readonly sanction?: string | undefined;
}

/** The rows of a decree by list, each in the order of its numbers. */
export function decreeTable({
	provisions,
}: Pick<Regulation, 'provisions'>): { readonly list: DecreeList; readonly lines: DecreeLine[] }[] {
	const lines = provisions.flatMap((provision) =>
		provision.row === undefined ? [] : [lineOf(provision, provision.row)],
	);
	return decreeLists.map((list) => ({
		list,
		lines: lines
			.filter((line) => line.list === list)
			.toSorted((one, other) => one.number - other.number),
	}));
}

function lineOf(provision: Provision, row: DecreeRow): DecreeLine {
	return {
		...row,
		...splitSummary(provision.summary),
		provision,
		number: Number(provision.pinpoint.replace(/^\D+/, '')),
	};
}

/** A summary of two sentences and more ends with the one on the sanction. */
export function splitSummary(summary: string): Pick<DecreeLine, 'act' | 'sanction'> {
	const sentences = summary.split(/(?<=\.)\s+(?=\p{Lu})/u);
	const sanction = sentences.length > 1 ? sentences.at(-1) : undefined;
	return {
		act: (sanction === undefined ? sentences : sentences.slice(0, -1)).join(' '),
		sanction,
	};
}
