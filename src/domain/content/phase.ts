/** A stage of every election, told as a rule. */
export interface Phase {
	readonly id: string;
	readonly order: number;
	readonly title: string;
	readonly summary: string;
	/** When it begins and ends, in words, for Pemilu and for Pilkada. */
	readonly rule: { readonly pemilu: string; readonly pilkada: string };
	readonly allowed: readonly string[];
	readonly prohibited: readonly string[];
	readonly citations: readonly string[];
}

/**
 * An election: each phase with its first and last day (both included). One without dates yet has no
 * periods, and says what is known instead.
 */
export interface Election {
	readonly id: string;
	readonly kind: 'pemilu' | 'pilkada';
	readonly title: string;
	/** Absent while the day is not set by the KPU. */
	readonly votingDay?: string | undefined;
	readonly periods: readonly {
		readonly phase: string;
		readonly from: string;
		readonly until: string;
		readonly note?: string | undefined;
	}[];
	/** What is known while the dates are not. */
	readonly known?:
		readonly { readonly text: string; readonly citations: readonly string[] }[] | undefined;
	readonly sources: readonly string[];
}

/** Ways to answer for a violation; those that reach an ASN in office come first. */
export const sanctionKinds = [
	'kode-etik',
	'disiplin',
	'kepegawaian',
	'administratif',
	'pidana',
] as const;

export type SanctionKind = (typeof sanctionKinds)[number];

/** Stands for the sanctions of every kind where a lesson names none. */
export const EVERY_KIND = 'semua';

export interface Sanction {
	readonly id: string;
	readonly kind: SanctionKind;
	/** 1 is the lightest of its kind. */
	readonly level: number;
	readonly title: string;
	readonly text: string;
	/** What is in force today, where it differs from the text. */
	readonly today?: string | undefined;
	readonly citations: readonly string[];
	readonly confidence: 'high' | 'medium';
}

export interface Term {
	readonly id: string;
	readonly term: string;
	readonly abbreviation?: string | undefined;
	readonly definition: string;
	readonly citations: readonly string[];
}

export interface FrequentQuestion {
	readonly id: string;
	/** Key of `questionTopics`. */
	readonly topic: string;
	readonly question: string;
	readonly answer: string;
	readonly citations: readonly string[];
}
