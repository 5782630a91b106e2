import { DomainError } from '#domain/errors.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import { toBase64Url } from '#domain/record/base64url.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { toWholeSeconds } from '#domain/record/record.ts';

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

/** By whom and when: what a certificate has that its record has not. */
export interface Countersigning {
	/** ms epoch; cut to whole seconds. */
	readonly signedAt: number;
	/** Thumbprint of the agency's key. */
	readonly kid: string;
	readonly sha256: Sha256;
}

/**
 * What the agency is about to vouch for. Everything is taken from the attempt as it was replayed, so
 * that nothing is signed that was only claimed.
 *
 * @throws {DomainError} `NOT_PASSED` for an attempt that earned no certificate.
 */
export function toSignedCertificate(
	attempt: Omit<JudgedAttempt, 'items'>,
	{ signedAt, kid, sha256 }: Countersigning,
): SignedCertificate {
	if (!attempt.passed) {
		throw new DomainError(
			'NOT_PASSED',
			`Attempt ${attempt.certificate} did not pass.`,
			'Sign passed attempts alone.',
		);
	}
	return {
		number: attempt.certificate,
		course: attempt.course,
		edition: attempt.edition,
		bank: attempt.bank,
		name: attempt.name,
		agency: attempt.agency,
		date: dateInWib(attempt.finishedAt),
		until: attempt.until,
		scaled: cutScore(attempt.scaled),
		record: recordMark(attempt.code, sha256),
		signedAt: toWholeSeconds(signedAt),
		kid,
	};
}

const STEPS = 10_000;

/** A share from 0 to 1 in whole steps of 1/10,000, rounded down so that no score is rounded up to a pass. */
export function cutScore(scaled: number): number {
	// 0.29 * 10,000 may come out just below 2,900; a share that is a whole step must stay one.
	return Math.floor(scaled * STEPS + 1e-6) / STEPS;
}

/** Ties a certificate to the code of its record: 22 characters of base64url, 132 bits of its SHA-256. */
export function recordMark(code: string, sha256: Sha256): string {
	return toBase64Url(sha256(new TextEncoder().encode(code))).slice(0, 22);
}
