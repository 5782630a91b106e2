import type { PublicJwk } from '#domain/signing/jwk.ts';

/** What a learner hands to HR: attempts as packed records, under the signature of the device. */
export interface Submission {
	/** Packed records (`packRecord`) of one course, oldest first; all carry the same name and agency. */
	readonly records: readonly string[];
	/** Id of the assignment that it answers. */
	readonly assignment?: string | undefined;
	/** 18 digits; only in a file, and only where the learner chose to send it. */
	readonly nip?: string | undefined;
	/** ms epoch, whole seconds: when the learner pressed "kirim", by the clock of the device. */
	readonly submittedAt: number;
	/** Key of the device. The same key under two names is worth a question. */
	readonly device: PublicJwk;
}

/** Attempts in one submission: more than a year's retakes allow, and still a text to be pasted. */
export const MOST_RECORDS = 20;
