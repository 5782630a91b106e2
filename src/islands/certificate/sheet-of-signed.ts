import type { Bank } from '#domain/assessment/bank.ts';
import type { SignedCertificate } from '#domain/credential/signed-certificate.ts';
import { verificationLink } from '#domain/credential/verification-text.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { certificateText as text } from '#strings/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { basisOf, courseOf, lastFacts, scoreFact, type SheetView } from './sheet-view.ts';

export interface SignedSheet {
	readonly certificate: SignedCertificate;
	/** Name of the agency that signed. */
	readonly issuer: string;
	/** The bank that the certificate names. */
	readonly bank: Bank;
	readonly token: string;
	/** Of its record, or empty. */
	readonly code: string;
}

/** Level B: what the agency signed; its QR carries the signature and, where it came along, the record. */
export function sheetOfSigned(signed: SignedSheet, page: URL): SheetView {
	const { certificate, issuer, bank, token, code } = signed;
	const day = longDate(dateInWib(certificate.signedAt));
	return {
		level: 'B',
		name: certificate.name,
		agency: certificate.agency,
		course: courseOf(bank),
		issuer,
		facts: [scoreFact(bank, certificate.scaled), ...lastFacts({ ...certificate, bank })],
		levelTitle: text.sheetLevelB,
		levelText: [
			text.sheetSigned(day),
			text.sheetFingerprint(shownFingerprint(certificate.kid)),
			basisOf(bank),
		],
		link: verificationLink(page.href, { token, code }),
		address: page.host + page.pathname,
	};
}
