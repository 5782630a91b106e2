import { toHref } from '#adapters/site/to-href.ts';
import { fragmentOf } from '#domain/credential/verification-text.ts';
import { isExpired } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { certificateText as text } from '#strings/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { verifyText } from '#strings/verify.ts';
import { CertificateForm } from './CertificateForm.tsx';
import type { Kept } from './latest-certificates.ts';
import { remakeCertificate } from './make-certificate.ts';

/** One certificate of the list: what it is, the way to print it, and to correct its name. */
export function CertificateRow({ certificate, viewed }: Kept) {
	if (!viewed.ok) {
		return (
			<p>
				{certificate.name}: {verifyText.refusals[viewed.reason]}
			</p>
		);
	}
	const { view } = viewed;
	const { bank, number, date, until, outcome } = view;
	if (!outcome.passed) {
		return (
			<p>
				{certificate.name}: {text.notPassed}
			</p>
		);
	}
	const hrefOf = (code: string) => `${toHref(routes.printCertificate)}#${code}`;
	const { signed } = certificate;
	const shown =
		signed === undefined ? certificate.code : fragmentOf({ token: signed, code: certificate.code });
	const over = isExpired(until, Date.now());
	return (
		<div class="stack">
			<h3>{bank.title}</h3>
			<p>
				{certificate.name}, {longDate(date)};{' '}
				{over ? text.expired(longDate(until)) : text.validUntil(longDate(until))}.
			</p>
			<p class="kicker">
				{number}
				{signed !== undefined && `, ${text.sheetLevelB}`}
			</p>
			<p>
				<a class="button" data-kind="quiet" href={hrefOf(shown)}>
					{text.open}
				</a>
			</p>
			{signed === undefined && (
				<details>
					<summary>{text.correct}</summary>
					<CertificateForm
						person={certificate}
						onMake={async (person) =>
							location.assign(hrefOf(await remakeCertificate(view, person)))
						}
					/>
				</details>
			)}
		</div>
	);
}
