import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { toHref } from '#adapters/site/to-href.ts';
import type { Person } from '#domain/learning/learner-data.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { certificateText as text } from '#strings/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import { viewCertificate } from './certificate-view.ts';
import { AddSigned } from './AddSigned.tsx';
import { CertificateForm } from './CertificateForm.tsx';
import { CertificateRow } from './CertificateRow.tsx';
import { latestOfEach, type Kept } from './latest-certificates.ts';
import { makeCertificate } from './make-certificate.ts';
import { listPassed, type PassedAttempts } from './passed-attempts.ts';

interface Shown extends PassedAttempts {
	readonly kept: readonly Kept[];
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
		const viewed = await Promise.all(
			certificates.map(async (certificate) => ({
				certificate,
				viewed: await viewCertificate(certificate.code),
			})),
		);
		setShown({
			...(await listPassed(data)),
			kept: latestOfEach(viewed),
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
			<AddSigned onKept={() => void load()} />
			{shown.isPartial && (
				<div role="alert" class="card stack">
					<p>{text.passedUnknown}</p>
					<button type="button" class="button" onClick={() => void load()}>
						{text.tryAgain}
					</button>
				</div>
			)}
			{newest === undefined && shown.kept.length === 0 && !shown.isPartial && <NothingYet />}
		</div>
	);
}

function NothingYet() {
	return (
		<div class="card stack">
			<p>{text.noneYet}</p>
			<p>
				<a class="button" href={toHref(routes.home)}>
					{text.toCourse}
				</a>
			</p>
		</div>
	);
}
