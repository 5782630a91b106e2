import type { Verdict } from '#domain/content/conduct.ts';

/** What a result shows at once: small, for it travels in the index. */
export interface SearchEntry {
	readonly id: string;
	/** `question` is one of the FAQ. */
	readonly kind: 'act' | 'question';
	/** The act or the question, as its page prints it. */
	readonly title: string;
	/** Key of `topics`; of a question, of `questionTopics`. */
	readonly topic: string;
	/** Of an act, in the order of its card; none for a question. */
	readonly rulings: readonly EntryRuling[];
}

/** What `rulingsFor` needs to decide; condition, sanctions and citations stay on the act's card. */
export interface EntryRuling {
	/** Phase ids; empty means every phase. */
	readonly phases: readonly string[];
	/** Keys of `roles`; empty means every ASN. */
	readonly roles: readonly string[];
	readonly verdict: Verdict;
}

/** One entry that a question may be about. */
export interface Match {
	readonly entry: SearchEntry;
	/** Comparable within one answer only. */
	readonly score: number;
	/** Words of the question that the entry knows, as they were typed. */
	readonly matched: readonly string[];
}

/** What the question says beside its act. */
export interface Understood {
	/** Keys of `roles`. */
	readonly roles: readonly string[];
	/** Phase ids. */
	readonly phases: readonly string[];
	/** Words that no entry knows, names for example, as they were typed. */
	readonly ignored: readonly string[];
}

/**
 * `empty`: nothing was asked (blank, one letter, emoji, or filler such as "boleh gak ya").
 * `unsure`: nothing matches well; `near` may help, but no verdict may be read off it.
 */
export type Answer =
	| { readonly state: 'empty' }
	| {
			readonly state: 'unsure';
			readonly near: readonly Match[];
			readonly understood: Understood;
	  }
	| {
			readonly state: 'found';
			readonly best: Match;
			readonly near: readonly Match[];
			readonly understood: Understood;
	  };
