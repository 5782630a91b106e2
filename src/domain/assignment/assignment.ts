/** How results come back to HR. At least one of them is given. */
export interface ReturnWays {
	/** Number in international form without a sign: `6281234567890`. */
	readonly whatsapp?: string | undefined;
	readonly email?: string | undefined;
	/** Anything else in words: `kumpulkan di ruang kepegawaian`. */
	readonly note?: string | undefined;
}

/** A course that HR asks a cohort to pass by a day. Travels signed in the fragment of a link. */
export interface Assignment {
	/** 12 characters of base64url, chosen at random. */
	readonly id: string;
	/** Course id. */
	readonly course: string;
	/** Who is meant, in HR's words: `CPNS 2026 gelombang 1`. */
	readonly cohort: string;
	/** Last day in WIB on which passing counts as in time, `YYYY-MM-DD`. */
	readonly due: string;
	/** Last day in WIB on which the link is taken and results are wanted; not before `due`. */
	readonly closes: string;
	/** Name of the agency as HR wrote it; only a registered key proves it. */
	readonly issuer: string;
	/** A few sentences; may be empty. */
	readonly message: string;
	readonly returns: ReturnWays;
	/** ms epoch, whole seconds. */
	readonly issuedAt: number;
}

/** Limits in characters (code points). They keep the link within what a QR code can hold. */
export const assignmentLimits = { cohort: 80, issuer: 100, message: 400, note: 120 } as const;
