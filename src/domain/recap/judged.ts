import type { Response } from '#domain/assessment/response.ts';
import type { Refusal } from '#domain/record/unpack.ts';
import type { SubmissionRefusal } from '#domain/submission/submission-token.ts';

/** One attempt, sat again on its own bank: everything here but name and agency is computed. */
export interface JudgedAttempt {
	/** The packed record. */
	readonly code: string;
	/** Number of the certificate that it would earn, `NTR-2026-XXXX-XXXX`. */
	readonly certificate: string;
	/** First 16 hex digits of the bank's digest. */
	readonly bank: string;
	/** Course id and edition of that bank. */
	readonly course: string;
	readonly edition: string;
	readonly seed: string;
	/** 1 for the first attempt on the bank. */
	readonly number: number;
	/** ms epoch. */
	readonly startedAt: number;
	/** ms epoch. */
	readonly finishedAt: number;
	readonly name: string;
	readonly agency: string;
	/** 0 to 1, unrounded. */
	readonly scaled: number;
	readonly passed: boolean;
	readonly criticalMissed: readonly string[];
	/** Last day of validity in WIB, `YYYY-MM-DD`, had it passed. */
	readonly until: string;
	/** In form order. `credit` in whole units, as `creditOf`; an unanswered item has an empty response. */
	readonly items: readonly {
		readonly id: string;
		readonly credit: number;
		readonly response: Response;
	}[];
}

/** Why an intake, or a record within it, could not be judged. */
export type IntakeRefusal =
	| SubmissionRefusal
	| Refusal
	/** Rests on a bank that this site never released. */
	| 'unknown-bank'
	/** Neither a submission nor a record was found in the text. */
	| 'nothing';

/** What became of one intake. Records of one submission are judged one by one: a bad one spoils no other. */
export type JudgedIntake =
	| { readonly ok: false; readonly id: string; readonly reason: IntakeRefusal }
	| {
			readonly ok: true;
			readonly id: string;
			/** `record`: the code alone, as a certificate carries it, without a device's signature. */
			readonly kind: 'submission' | 'record';
			/** Thumbprint of the device's key; empty for a record. */
			readonly device: string;
			/** Id of the assignment that it names, or empty. */
			readonly assignment: string;
			/** 18 digits or empty. */
			readonly nip: string;
			/** ms epoch; 0 for a record, which does not say. */
			readonly submittedAt: number;
			readonly attempts: readonly JudgedAttempt[];
			readonly refused: readonly { readonly code: string; readonly reason: IntakeRefusal }[];
	  };
