import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { toHref } from '#adapters/site/to-href.ts';
import type { KeptCertificate, Person } from '#domain/learning/learner-data.ts';
import { dateInWib, isExpired } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { certificateText as text } from '#strings/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { viewCertificate, type Viewed } from './certificate-view.ts';
import { CertificateForm } from './CertificateForm.tsx';
import { makeCertificate } from './make-certificate.ts';
import { listPassed, type PassedAttempt } from './passed-attempts.ts';

interface Shown {
	readonly passed: readonly PassedAttempt[];
	readonly kept: readonly { readonly certificate: KeptCertificate; readonly viewed: Viewed }[];
	readonly person: Person | undefined;
}

/** Certificates made on this device, and the form that makes a new one from a passed exam. */
export function CertificatesIsland() {
	const [shown, setShown] = useState<Shown | undefined>();
	const load = async () => {
		const data = await siteStore().read();
		const certificates = Object.values(data.certificates).sort(
			(one, other) => other.madeAt - one.madeAt,
		);
		setShown({
			passed: await listPassed(data),
			kept: await Promise.all(
				certificates.map(async (certificate) => ({
					certificate,
					viewed: await viewCertificate(certificate.code),
				})),
			),
			person: data.person,
		});
	};
	useEffect(() => {
		void load();
		return siteStore().onChange((origin) => {
			if (origin === 'elsewhere') void load();
		});
	}, []);

	if (shown === undefined) return <p>{text.loading}</p>;
	const [newest] = shown.passed;
	return (
		<div class="stack-l">
			{newest !== undefined && (
				<section class="card stack" aria-labelledby="buat">
					<h2 id="buat">{text.passedTitle}</h2>
					<p>
						{text.passedFor(
							newest.bank.title,
							percentText(newest.outcome.scaled),
							longDate(dateInWib(newest.attempt.closedAt)),
						)}
					</p>
					<CertificateForm
						key={newest.attempt.id}
						person={shown.person}
						onMake={async (person) => {
							const code = await makeCertificate(newest, person);
							location.assign(`${toHref(routes.printCertificate)}#${code}`);
						}}
					/>
				</section>
			)}
			{shown.kept.length > 0 && (
				<section class="stack" aria-labelledby="daftar">
					<h2 id="daftar">{text.listTitle}</h2>
					<ul class="certificates">
						{shown.kept.map(({ certificate, viewed }) => (
							<li class="card" key={certificate.code}>
								<CertificateRow {...{ certificate, viewed }} />
							</li>
						))}
					</ul>
				</section>
			)}
			{newest === undefined && shown.kept.length === 0 && (
				<div class="card stack">
					<p>{text.noneYet}</p>
					<p>
						<a class="button" href={toHref(routes.home)}>
							{text.toCourse}
						</a>
					</p>
				</div>
			)}
		</div>
	);
}

function CertificateRow({
	certificate,
	viewed,
}: {
	readonly certificate: KeptCertificate;
	readonly viewed: Viewed;
}) {
	const href = `${toHref(routes.printCertificate)}#${certificate.code}`;
	if (!viewed.ok) {
		return (
			<p>
				{certificate.name}: {text.bankMissing}
			</p>
		);
	}
	const { bank, number, date, until } = viewed.view;
	const over = isExpired(until, Date.now());
	return (
		<div class="stack">
			<h3>{bank.title}</h3>
			<p>
				{certificate.name}, {longDate(date)}.{' '}
				{over ? text.expired(longDate(until)) : text.validUntil(longDate(until))}.
			</p>
			<p class="kicker">{number}</p>
			<p>
				<a class="button" data-kind="quiet" href={href}>
					{text.open}
				</a>
			</p>
		</div>
	);
}
