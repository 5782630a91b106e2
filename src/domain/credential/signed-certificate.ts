/**
 * What an agency vouches for with its signature: a certificate of level B, "diperiksa dan disahkan
 * SDM". Every field but the last two follows from the record that was replayed before signing.
 */
export interface SignedCertificate {
	/** Number of the certificate, as `certificateNumber` gives it for the record. */
	readonly number: string;
	/** Course id. */
	readonly course: string;
	/** Edition of the course, `2026.1`. */
	readonly edition: string;
	/** First 16 hex digits of the bank's digest. */
	readonly bank: string;
	readonly name: string;
	/** Empty when the learner gave none. */
	readonly agency: string;
	/** Day of passing in WIB, `YYYY-MM-DD`. */
	readonly date: string;
	/** Last day of validity in WIB, `YYYY-MM-DD`. */
	readonly until: string;
	/** 0 to 1 in steps of 1/10,000, rounded down. */
	readonly scaled: number;
	/** First 22 characters of base64url of the SHA-256 of the record's code: ties the two together. */
	readonly record: string;
	/** ms epoch, whole seconds. */
	readonly signedAt: number;
	/** Thumbprint of the agency's key. */
	readonly kid: string;
}
