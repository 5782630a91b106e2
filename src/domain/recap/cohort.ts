/** Raised by one whenever a reader of the old shape would go wrong. */
export const COHORT_VERSION = 1;

/** One person of the roster, as HR's own list has it. */
export interface Member {
	/** Unique within the cohort, and kept when a newer list is read: signatures and decisions name it. */
	readonly id: string;
	readonly name: string;
	/** 18 digits, or empty where the list has none or only a rounded one. */
	readonly nip: string;
	/** Work unit; may be empty. */
	readonly unit: string;
	/** Telephone number or e-mail address as written in the list; may be empty. */
	readonly contact: string;
}

/** One thing that came in: a submission, a record, or a text that turned out to be neither. */
export interface Intake {
	/** First 22 characters of base64url of the SHA-256 of `text`. The same text twice is one intake. */
	readonly id: string;
	/** The token or code itself, or what stood there instead, cut to 500 characters. */
	readonly text: string;
	/** Name of the file, or empty for what was pasted. */
	readonly source: string;
	/** ms epoch: when the recap page was given it. */
	readonly receivedAt: number;
}

/** What HR decided where the page could not: whose a submission is. */
export interface Decision {
	/** Member id; empty: nobody's of this roster. */
	readonly member: string;
	/** ms epoch. */
	readonly at: number;
}

/** A certificate that was signed for a member. */
export interface SignedEntry {
	/** Token of the signed certificate, as its QR code holds it. */
	readonly certificate: string;
	/** Token of the Open Badges credential. */
	readonly credential: string;
	/** Code of the record that it rests on. */
	readonly record: string;
	/** Last day of validity in WIB, `YYYY-MM-DD`. */
	readonly until: string;
	/** ms epoch. */
	readonly signedAt: number;
	readonly revoked?: { readonly on: string; readonly reason: string } | undefined;
}

/**
 * Everything that HR keeps about one cohort, as plain JSON: what came in, what was decided and what
 * was signed. Who is done, late or missing is derived from it, never kept.
 */
export interface Cohort {
	readonly version: typeof COHORT_VERSION;
	/** 12 characters of base64url, chosen at random. */
	readonly id: string;
	readonly title: string;
	/** Course id. */
	readonly course: string;
	/** Token of the assignment, where the cohort has one; its days are those below. */
	readonly assignment: string;
	/** Id of that assignment, or empty. */
	readonly assignmentId: string;
	/** Last day in WIB that counts as in time, `YYYY-MM-DD`; empty: there is none. */
	readonly due: string;
	readonly members: readonly Member[];
	/** By intake id. */
	readonly intakes: Readonly<Record<string, Intake>>;
	/** By intake id. */
	readonly decisions: Readonly<Record<string, Decision>>;
	/** By certificate number. */
	readonly signed: Readonly<Record<string, SignedEntry>>;
	/** ms epoch of the latest change. */
	readonly at: number;
}
