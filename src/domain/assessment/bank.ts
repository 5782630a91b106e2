import type { Difficulty, Item } from './item.ts';

/** How many items of one objective and difficulty a form holds. */
export interface BlueprintCell {
	readonly objective: string;
	readonly difficulty: Difficulty;
	readonly count: number;
}

/** The test specification of one exam. */
export interface Blueprint {
	readonly cells: readonly BlueprintCell[];
	/** Exactly so many items of a form are critical; they fill places of the cells. */
	readonly critical: number;
	/** Lowest passing `scaled` value, 0 to 1, as in cmi5 `masteryScore`. */
	readonly masteryScore: number;
}

/** How often an exam may be sat. */
export interface RetakePolicy {
	/** Attempts in one round. */
	readonly attempts: number;
	/** Minutes between the end of an attempt and the start of the next. */
	readonly cooldownMinutes: number;
	/** Days of rest after a round is used up; then a new round begins. */
	readonly restDays: number;
}

/**
 * Everything that a result rests on. Released under its digest and never changed again, so that a
 * certificate can be replayed years later. Holds no text of items; the rest of the wording is what
 * the certificate prints.
 */
export interface Bank {
	/** Course id. */
	readonly course: string;
	/** Course title as printed on certificates. */
	readonly title: string;
	/** Course edition as printed on certificates, for example `2026.1`. */
	readonly edition: string;
	/** Learning hours (jam pelajaran). */
	readonly jp: number;
	/** How long a certificate is valid, in months. */
	readonly validityMonths: number;
	/** Provisions printed as the legal basis, already in words. */
	readonly legalBasis: readonly string[];
	readonly blueprint: Blueprint;
	readonly retake: RetakePolicy;
	/** Objective id to its wording, for results. */
	readonly objectives: Readonly<Record<string, string>>;
	/** Sorted by id, in code unit order. */
	readonly items: readonly Item[];
}
