import { useEffect, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { CertificateForm } from '#islands/certificate/CertificateForm.tsx';
import type { PassedAttempt } from '#islands/certificate/passed-attempts.ts';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { paperText as text } from '#strings/paper.ts';

interface Props {
	readonly passed: PassedAttempt;
}

interface Made {
	readonly name: string;
	readonly code: string;
}

/**
 * The certificate of somebody else's sheet. Its code carries all that is printed, so nothing of that
 * person is kept on the examiner's device, and no NIP is asked for.
 */
export function PaperCertificate({ passed }: Props) {
	const [made, setMade] = useState<Made | undefined>();
	useEffect(() => {
		if (made !== undefined) document.getElementById('sertifikat-jadi')?.focus();
	}, [made]);
	return (
		<section class="card stack" aria-labelledby="sertifikat-lembar">
			<h3 id="sertifikat-lembar">{examText.makeCertificate}</h3>
			<p>{text.certificateHere}</p>
			<CertificateForm
				person={undefined}
				withNip={false}
				onMake={async (person) => {
					// Its parts are fetched when they are needed: most sheets are only scored.
					const { packAttempt } = await import('#islands/certificate/make-certificate.ts');
					setMade({ name: person.name, code: packAttempt(passed, person) });
				}}
			/>
			{made !== undefined && (
				<div class="stack">
					<p role="status">{text.certificateReady(made.name)}</p>
					<p class="actions">
						<a
							id="sertifikat-jadi"
							class="button"
							href={`${toHref(routes.printCertificate)}#${made.code}`}
							target="_blank"
							rel="noopener"
						>
							{text.openCertificate}
						</a>
					</p>
				</div>
			)}
		</section>
	);
}
