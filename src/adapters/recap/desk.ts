import type { Member, SignedEntry } from '#domain/recap/cohort.ts';
import type { CohortFileRefusal } from '#domain/recap/cohort-file.ts';
import type { CohortHead, HeadChange } from '#domain/recap/cohort-patch.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import type { Unlisten } from '#domain/learning/store.ts';
import type {
	CohortCard,
	OpenView,
	Overview,
	PageOf,
	PersonView,
	RefusedView,
	RowQuery,
	RowView,
} from './desk-views.ts';
import type { ExportDesk } from './export-desk.ts';
import type { Drop, RefusedDrop } from './read-drop.ts';
import type { RosterDesk } from './roster-desk.ts';
import type { StatisticsDesk } from './statistics-desk.ts';

/** What the desk needs to know of the page that it works for. */
export interface DeskOptions {
	/** Absolute address of the site. */
	readonly root: string;
	/** Name of the database. */
	readonly database: string;
	/** First 16 hex digits of the bank that each course has now, by course id. */
	readonly currentBanks: Readonly<Record<string, string>>;
}

export type DeskEvent =
	/** Results are being read or judged. */
	| { readonly type: 'progress'; readonly done: number; readonly total: number }
	/** The open cohort is not what it was: ask again. */
	| { readonly type: 'changed' }
	/** The list of cohorts may be another. */
	| { readonly type: 'cohorts' }
	/** The desk failed at something that nobody expected: only another start of the page helps. */
	| { readonly type: 'stopped' };

/** What became of what was dropped. */
export interface Taken {
	/** Results that were not there before. */
	readonly added: number;
	/** Texts that were there already. */
	readonly known: number;
	/** Links of tasks, certificates and credentials, which are no results. */
	readonly others: number;
	readonly refused: readonly RefusedDrop[];
	/** Cancelled, or a bank could not be loaded: what was not judged was not taken. */
	readonly left: number;
	readonly problem?: 'cancelled' | 'unreachable' | undefined;
}

/** A member who may get a certificate: a passed attempt of the course that is surely his. */
export interface Candidate {
	readonly member: Member;
	/** The best passed one. */
	readonly attempt: JudgedAttempt;
	/** Flags of the member: HR looks at them before signing. */
	readonly flags: readonly string[];
	/** What was signed for this attempt already. */
	readonly signed?: SignedEntry | undefined;
}

export type Inspected =
	| { readonly ok: false; readonly reason: CohortFileRefusal }
	| {
			readonly ok: true;
			readonly head: CohortHead;
			/** ms epoch. */
			readonly savedAt: number;
			readonly members: number;
			readonly intakes: number;
			/** A cohort of this id is on this device: restore into it, or as a copy. */
			readonly isKnown: boolean;
	  };

/**
 * HR's desk: all that is known of cohorts, kept and computed where it freezes no page. Calls are
 * answered in any order; none but `take` takes long.
 */
export interface Desk extends RosterDesk, StatisticsDesk, ExportDesk {
	onEvent(listener: (event: DeskEvent) => void): Unlisten;

	list(): Promise<readonly CohortCard[]>;
	/** Gives back the id of the new cohort. */
	create(head: Omit<CohortHead, 'id' | 'version' | 'at'>): Promise<string>;
	remove(id: string): Promise<void>;
	/** Opens a cohort and judges all that it holds; `undefined` where there is none of this id. */
	open(id: string): Promise<Overview | undefined>;
	overview(): Promise<Overview | undefined>;
	change(head: HeadChange): Promise<void>;

	take(drops: readonly Drop[]): Promise<Taken>;
	cancel(): Promise<void>;
	rows(query: RowQuery): Promise<PageOf<RowView>>;
	person(id: string): Promise<PersonView | undefined>;
	/** Results that are nobody's yet; with `dismissed`, those that HR gave to nobody. */
	openRows(query: {
		readonly from: number;
		readonly count: number;
		readonly dismissed: boolean;
	}): Promise<PageOf<OpenView>>;
	refused(query: { readonly from: number; readonly count: number }): Promise<PageOf<RefusedView>>;
	/** Members whose name, NIP or unit holds the text, to choose from. */
	findMembers(text: string): Promise<readonly Member[]>;
	/** @param member Member id; empty: nobody's of this roster. */
	decide(intakes: readonly string[], member: string): Promise<void>;

	candidates(): Promise<readonly Candidate[]>;
	/** @param signed By certificate number. Resolves to whether it is on the disk. */
	saveSigned(signed: Readonly<Record<string, SignedEntry>>): Promise<boolean>;

	/** A whole cohort as a file. */
	backup(id: string): Promise<Blob | undefined>;
	inspect(file: Blob): Promise<Inspected>;
	/** Restores the file that was inspected last, into the cohort of its id or as a copy. */
	restore(way: 'merge' | 'copy', copyTitle: string): Promise<string | undefined>;
}
