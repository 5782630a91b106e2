import type { Bank } from '#domain/assessment/bank.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import type { Member, SignedEntry } from '#domain/recap/cohort.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { toWholeSeconds } from '#domain/record/record.ts';
import { writeCertificate } from './certificate-token.ts';
import { writeOpenBadge, type BadgeSource } from './open-badge.ts';
import { toSignedCertificate } from './signed-certificate.ts';

/** Somebody who may get a certificate, as the recap has judged him. */
export interface SigningCandidate {
	readonly member: Member;
	/** The best passed one. */
	readonly attempt: JudgedAttempt;
	/** Flags that HR should look at before signing. */
	readonly flags: readonly string[];
	/** What was signed for this attempt already. */
	readonly signed?: SignedEntry | undefined;
}

/** What signs, and what a credential says of the place where it was signed. */
export interface Signing {
	readonly key: OpenKey;
	/** Page of the agency, absolute, where it has one. */
	readonly issuerUrl?: string | undefined;
	readonly bank: BadgeSource['bank'] & Pick<Bank, 'title'>;
	readonly addresses: BadgeSource['addresses'];
	/** ms epoch. */
	readonly signedAt: number;
	readonly sha256: Sha256;
}

/**
 * Signs the certificate and the credential of one attempt.
 *
 * @throws {DomainError} `NOT_PASSED` for an attempt that earned no certificate.
 */
export async function signAttempt(
	attempt: Omit<JudgedAttempt, 'items'>,
	{ key, issuerUrl, bank, addresses, signedAt, sha256 }: Signing,
): Promise<SignedEntry> {
	const certificate = toSignedCertificate(attempt, { signedAt, kid: key.kid, sha256 });
	const issuer = {
		name: key.issuer.name,
		jwk: key.jwk,
		...(issuerUrl !== undefined && { url: issuerUrl }),
	};
	return {
		certificate: await writeCertificate(certificate, key.sign),
		credential: await writeOpenBadge({ certificate, bank, issuer, addresses, sha256 }, key.sign),
		record: attempt.code,
		until: attempt.until,
		signedAt: toWholeSeconds(signedAt),
	};
}

/** Who is to be signed for: all, those without a flag, or those named. */
export type Choice = 'all' | 'unflagged' | 'some';

/**
 * Those of the choice whose attempt is not signed yet. What was signed is never signed again: two
 * certificates of one number would differ in their day, and only one of them is in the files.
 *
 * @param some Member ids, for `some`.
 */
export function toBeSigned<T extends SigningCandidate>(
	candidates: readonly T[],
	choice: Choice,
	some: ReadonlySet<string>,
): readonly T[] {
	return candidates.filter(({ member, flags, signed }) => {
		if (signed !== undefined) return false;
		if (choice === 'some') return some.has(member.id);
		return choice === 'all' || flags.length === 0;
	});
}
