import type { SigningCandidate } from '#domain/credential/countersign.ts';
import { countersignText as text } from '#strings/countersign.ts';
import { linkOf } from './addresses.ts';

/** A candidate whose certificate is signed. */
export type SignedCandidate = SigningCandidate &
	Required<Pick<SigningCandidate, 'signed'>> & {
		readonly signed: NonNullable<SigningCandidate['signed']>;
	};

export function isSigned(candidate: SigningCandidate): candidate is SignedCandidate {
	return candidate.signed !== undefined;
}

/**
 * What goes back to the learners, by file name: the credential and the link, both named by the number
 * of the certificate, which says nothing about a person. What was taken back is not given out.
 */
export function returnFiles(
	candidates: readonly SignedCandidate[],
): Readonly<Record<string, string>> {
	const valid = candidates.filter(({ signed }) => signed.revoked === undefined);
	return {
		[text.readme]: text.readmeText,
		...Object.fromEntries(
			valid.flatMap(({ attempt, signed }) => [
				[`${attempt.certificate}.jws`, signed.credential],
				[`${attempt.certificate}.txt`, linkOf(signed)],
			]),
		),
	};
}
