import type { Verdict, ViolationKind } from '#domain/content/conduct.ts';

/** A statement that may stand on a poster. */
export interface PosterRow {
	/** Of the act; of a phase's own statement `phase:verdict:place`. */
	readonly id: string;
	readonly text: string;
	/** What makes a conditional act allowed. */
	readonly condition?: string | undefined;
	/** Key of `topics`; empty for a phase's own statement. */
	readonly topic: string;
	/** About this phase or role, not about every one. */
	readonly isSpecific: boolean;
	readonly citations: readonly string[];
	readonly sanctions: readonly string[];
	readonly violations: readonly ViolationKind[];
}

/** Rows by verdict, in the order in which they stand on the paper. */
export type PosterRows = Readonly<Record<Verdict, readonly PosterRow[]>>;
