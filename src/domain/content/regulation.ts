import type { DecreeRow } from './decree-table.ts';

/** How sure the facts are. Exam items rest on `high` alone. */
export type Confidence = 'high' | 'medium' | 'low';

/** `pending`: enacted, but not yet in effect. */
export type ProvisionStatus = 'in-force' | 'amended' | 'pending' | 'revoked';

/** One article, paragraph or letter of a regulation, in our own words. */
export interface Provision {
	/** Place in the regulation: `24.1.d` is Pasal 24 ayat (1) huruf d; `p2.f` its elucidation. */
	readonly pinpoint: string;
	/** The place as printed: "Pasal 24 ayat (1) huruf d". */
	readonly label: string;
	readonly heading: string;
	readonly summary: string;
	readonly status: ProvisionStatus;
	/** ISO dates (`YYYY-MM-DD`). */
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	/** Citations of what took its place or changed it. */
	readonly replacedBy: readonly string[];
	/** What a reader must know to use it today: a change, a dispute, a gap. */
	readonly note?: string | undefined;
	/** Only for the rows of a decree's table. */
	readonly row?: DecreeRow | undefined;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
	/** Day on which it was last checked, and by which it must be checked again. */
	readonly asOf: string;
	readonly reviewBy: string;
}

export interface Regulation {
	readonly id: string;
	readonly kind: string;
	readonly number: string;
	readonly year: number;
	readonly title: string;
	/** Short form for running text: "UU 20/2023". */
	readonly short: string;
	readonly status: ProvisionStatus;
	/** ISO dates; absent where no source that we could read gives them. */
	readonly enacted?: string | undefined;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	/** Regulation ids. */
	readonly replacedBy: readonly string[];
	readonly amendedBy: readonly string[];
	readonly note?: string | undefined;
	/** Official publication, for example "Lembaran Negara 2014 Nomor 6". */
	readonly publication: string;
	/** Day on which its status was last checked. */
	readonly asOf: string;
	/** Day by which it must be checked again. */
	readonly reviewBy: string;
	readonly provisions: readonly Provision[];
}
