import type { Verdict } from '#domain/credential/verdict.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { signedText as text } from '#strings/verify-signed.ts';

type Signed = Extract<Verdict, { kind: 'certificate' | 'credential' }>;

/** The agency whose key signed, as the site knows it; what a file says of itself proves nothing. */
export function issuerNameOf({ signer }: Signed): string {
	return signer === undefined || signer.state === 'unknown'
		? text.issuerUnknown
		: signer.key.issuer.name;
}

/** What was signed, and by which key, a line each. */
export function signedFacts(verdict: Signed): readonly (readonly [string, string])[] {
	return verdict.kind === 'certificate' ? ofCertificate(verdict) : ofCredential(verdict);
}

function ofCertificate(verdict: Extract<Signed, { kind: 'certificate' }>) {
	const { certificate, view } = verdict;
	const { name, agency, course, edition, scaled, date, until, number } = certificate;
	return [
		[text.name, name],
		[text.agency, agency || text.none],
		[text.course, text.courseValue(view?.bank.title ?? course, edition)],
		[text.score, text.scoreValue(percentText(scaled))],
		[text.date, longDate(date)],
		[text.until, longDate(until)],
		[text.number, number],
		[text.issuer, issuerNameOf(verdict)],
		[text.fingerprint, shownFingerprint(certificate.kid)],
		[text.signedOn, longDate(dateInWib(certificate.signedAt))],
		[text.level, text.levelB],
	] as const;
}

function ofCredential(verdict: Extract<Signed, { kind: 'credential' }>) {
	const { credential, signer } = verdict;
	const { name, title, edition, date, until, number, issuerName, kid, validFrom } = credential;
	const isKnown = signer !== undefined && signer.state !== 'unknown';
	const claimed = issuerName === '' ? text.issuerUnknown : text.issuerClaimed(issuerName);
	return [
		[text.name, name || text.none],
		[text.course, edition === '' ? title : text.courseValue(title, edition)],
		...(date === '' ? [] : [[text.date, longDate(date)] as const]),
		[text.until, until === '' ? text.untilNone : longDate(until)],
		...(number === '' ? [] : [[text.number, number] as const]),
		[text.issuer, isKnown ? issuerNameOf(verdict) : claimed],
		[text.fingerprint, shownFingerprint(kid)],
		[text.signedOn, longDate(dateInWib(validFrom))],
		[text.level, text.levelB],
	] as const;
}
