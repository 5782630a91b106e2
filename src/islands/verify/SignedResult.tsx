import type { CertificateRefusal } from '#domain/credential/certificate-token.ts';
import type { CredentialRefusal } from '#domain/credential/read-credential.ts';
import type { Verdict } from '#domain/credential/verdict.ts';
import { daysBetween } from '#domain/calendar-day.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { signedText as text } from '#strings/verify-signed.ts';
import { verifyText } from '#strings/verify.ts';
import { CheckList } from './CheckList.tsx';
import { Facts } from './Facts.tsx';
import { issuerNameOf, signedFacts } from './signed-facts.ts';
import { SinceThen } from './SinceThen.tsx';

type Signed = Extract<Verdict, { kind: 'certificate' | 'credential' }>;

/** Why a token was refused, in words. */
export function refusalOf(reason: CertificateRefusal | CredentialRefusal): string {
	return text.tokenRefusals[reason];
}

const HOLDS = ['vouched', 'expired'];

/** Level B: who vouches for what, each check with its outcome, and what none of them shows. */
export function SignedResult({ verdict }: { readonly verdict: Signed }) {
	const { state, checks, revocation, asOf } = verdict;
	const earned = earnedOn(verdict);
	return (
		<section class="finding stack" data-finding={state === 'vouched' ? 'passed' : state}>
			<h2 tabIndex={-1}>{text.headings[state](issuerNameOf(verdict))}</h2>
			<p>{text.leads[state]}</p>
			{revocation !== undefined && (
				<p>
					<strong>{text.revokedOn(longDate(revocation.on), revocation.reason)}</strong>
				</p>
			)}
			<Facts facts={signedFacts(verdict)} />
			{HOLDS.includes(state) && <p>{verifyText.compare}</p>}
			<h3>{text.checksTitle}</h3>
			<CheckList checks={checks} />
			{asOf !== undefined && <ListDay asOf={asOf} />}
			<h3>{text.notProvesTitle}</h3>
			<ul>
				{text.notProves.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{HOLDS.includes(state) && earned.course !== '' && <SinceThen {...earned} />}
		</section>
	);
}

const OLD = 30;

/** A copy kept offline does not know what was taken back since. */
function ListDay({ asOf }: { readonly asOf: string }) {
	const days = daysBetween(asOf, dateInWib(Date.now()));
	return (
		<p class="small quiet">
			{text.asOf(longDate(asOf))} {days > OLD && text.asOfOld(days)}
		</p>
	);
}

function earnedOn(verdict: Signed) {
	if (verdict.kind === 'credential') {
		const { course, edition, date } = verdict.credential;
		return { course, edition, date, bank: '' };
	}
	const { course, edition, date, bank } = verdict.certificate;
	return { course, edition, date, bank };
}
