import type { Candidate } from '#adapters/recap/desk.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import type { CohortHead } from '#domain/recap/cohort-patch.ts';

/** What the panel that signs certificates is given by the page of a cohort. */
export interface CountersignProps {
	readonly cohort: CohortHead;
	/** Members with a passed attempt that is surely theirs, in the order of the roster. */
	readonly candidates: readonly Candidate[];
	/**
	 * Keeps what was signed, by certificate number; may be called after each of many. Resolves to
	 * whether it is on the disk and not only in memory. An entry that is there is replaced, which is
	 * how one is revoked.
	 */
	readonly save: (signed: Readonly<Record<string, SignedEntry>>) => Promise<boolean>;
}
