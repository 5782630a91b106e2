/**
 * What is odd about what came in. Each is a reason to ask, none is a proof, and none makes anything
 * disappear.
 */
export type FlagCode =
	/** The same record came in more than once. */
	| 'duplicate'
	/** On an older released bank than the course has now. */
	| 'stale-edition'
	| 'wrong-course'
	/** Names another assignment than the one of the cohort. */
	| 'other-assignment'
	/** A record of the submission was refused: cut, altered, or on a bank that nobody knows. */
	| 'refused-record'
	/** Came without the signature of a device: as a bare code. */
	| 'unsigned'
	| 'finished-after-submission'
	/** Dated more than a day after it came in. */
	| 'dated-after-receipt'
	/** Two attempts of one person at the same time. */
	| 'overlap'
	| 'impossible-speed'
	/** One device signed for several people. */
	| 'shared-device'
	/** Several people have the draw of one person: a sheet of paper for all, or copied answers. */
	| 'shared-seed'
	/** One attempt, answer by answer and second by second, under several names. */
	| 'copied-attempt'
	/** The same wrong answers as somebody else, more of them than chance explains. */
	| 'identical-answers'
	/** The records of one submission carry several names. */
	| 'name-differs'
	/** The name of the record is not quite that of the roster; the NIP or HR decided. */
	| 'name-not-of-roster'
	/** Began before the waits of the retake policy were over. */
	| 'retake-policy'
	| 'passed-late'
	/** Passed once, and the certificate does not hold any more. */
	| 'expired';

export interface Flag {
	readonly code: FlagCode;
	/** Numbers of the certificates that the attempts in question would earn; may be empty. */
	readonly attempts: readonly string[];
	/**
	 * What was found, in the terms of the flag: names of other people, sources of intakes, editions,
	 * course ids, assignment ids, refusals. May be empty.
	 */
	readonly found: readonly string[];
	/** Days late, seconds an item, or answers in common. */
	readonly value?: number | undefined;
}

/** In the order in which they are shown: what may be fraud first, what is merely so last. */
export const flagCodes: readonly FlagCode[] = [
	'copied-attempt',
	'identical-answers',
	'shared-seed',
	'shared-device',
	'refused-record',
	'impossible-speed',
	'overlap',
	'finished-after-submission',
	'dated-after-receipt',
	'retake-policy',
	'name-differs',
	'name-not-of-roster',
	'other-assignment',
	'wrong-course',
	'stale-edition',
	'expired',
	'passed-late',
	'unsigned',
	'duplicate',
];
