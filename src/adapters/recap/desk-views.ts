import type { RecapAttempt } from '#domain/recap/attempt-flags.ts';
import type { Member, SignedEntry } from '#domain/recap/cohort.ts';
import type { CohortHead } from '#domain/recap/cohort-patch.ts';
import type { Flag, FlagCode } from '#domain/recap/flag.ts';
import type { RefusedEntry } from '#domain/recap/gather.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import type { Likeness } from '#domain/recap/match-members.ts';
import type { MatchedBy } from '#domain/recap/assign-intakes.ts';
import type { RecapTotals } from '#domain/recap/recap.ts';
import type { Standing } from '#domain/recap/standing.ts';
import type { StoreState } from '#domain/learning/store.ts';

// What the desk tells the page: never more than a screen shows, since everything is copied on the way.

/** A cohort in the list of cohorts. */
export type CohortCard = CohortHead;

/** Everything about the open cohort that does not grow with its people. */
export interface Overview {
	readonly head: CohortHead;
	readonly totals: RecapTotals;
	readonly state: StoreState;
	/** Members who are done, late and missing in each unit, the largest unit first. */
	readonly units: readonly UnitCount[];
	/** Best scores of members who tried, in tenths: 0 to 9 per cent, …, 90 to 100. */
	readonly scores: readonly number[];
	/** Members with each flag. */
	readonly flags: readonly { readonly code: FlagCode; readonly members: number }[];
	/** Certificates that were signed and not taken back. */
	readonly signed: number;
	/** Raised with every change: what was asked before is old. */
	readonly revision: number;
}

export interface UnitCount {
	readonly unit: string;
	readonly done: number;
	readonly late: number;
	readonly missing: number;
}

export type RowFilter = 'all' | 'done' | 'late' | 'missing' | 'tried' | 'flagged';

export interface RowQuery {
	readonly filter: RowFilter;
	/** Exactly this unit; `undefined`: all. */
	readonly unit?: string | undefined;
	readonly flag?: FlagCode | undefined;
	/** Part of a name, NIP or unit. */
	readonly text: string;
	readonly from: number;
	readonly count: number;
}

/** Some rows of a longer list. */
export interface PageOf<T> {
	readonly total: number;
	readonly rows: readonly T[];
}

/** One person in the table. */
export interface RowView {
	readonly member: Member;
	readonly standing: Standing;
	readonly best:
		Pick<JudgedAttempt, 'scaled' | 'passed' | 'finishedAt' | 'certificate'> | undefined;
	readonly attempts: number;
	readonly flags: readonly FlagCode[];
	readonly isSigned: boolean;
}

/** An attempt without its answers. */
export type AttemptView = Omit<RecapAttempt, 'attempt'> & {
	readonly attempt: Omit<JudgedAttempt, 'items'> & {
		/** Items on its form. */
		readonly asked: number;
	};
};

export interface PersonView {
	readonly member: Member;
	readonly standing: Standing;
	readonly attempts: readonly AttemptView[];
	readonly flags: readonly Flag[];
	readonly intakes: readonly {
		readonly id: string;
		readonly by: MatchedBy;
		readonly source: string;
		readonly receivedAt: number;
	}[];
	/** By certificate number. */
	readonly signed: readonly (readonly [number: string, entry: SignedEntry])[];
}

/** Somebody's results of which it is not known whose they are. */
export interface OpenView {
	readonly intakes: readonly string[];
	readonly names: readonly string[];
	readonly agency: string;
	readonly nip: string;
	readonly isDismissed: boolean;
	readonly best: Pick<JudgedAttempt, 'scaled' | 'passed' | 'finishedAt'> | undefined;
	readonly sources: readonly string[];
	readonly suggestions: readonly { readonly member: Member; readonly likeness: Likeness }[];
	readonly flags: readonly Flag[];
}

/** Something that could not be judged, with its beginning to recognize it by. */
export type RefusedView = RefusedEntry & {
	readonly text: string;
	readonly receivedAt: number;
};
