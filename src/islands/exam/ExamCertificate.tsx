import { useEffect, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import type { PassedAttempt } from '#islands/certificate/passed-attempts.ts';
import { routes } from '#routes';
import { examText } from '#strings/exam.ts';
import { useStoreState } from './use-store-state.ts';

interface Props {
	readonly passed: PassedAttempt;
}

const loadForm = () =>
	Promise.all([
		import('#islands/certificate/CertificateForm.tsx'),
		import('#islands/certificate/make-certificate.ts'),
	]);

type Loaded = Awaited<ReturnType<typeof loadForm>>;

/**
 * The way to the certificate. Where nothing can be stored, the next page would know nothing of this
 * exam: then the certificate is asked for here, and its code alone carries all that is printed.
 */
export function ExamCertificate({ passed }: Props) {
	const state = useStoreState();
	const [loaded, setLoaded] = useState<Loaded | undefined>();
	useEffect(() => {
		if (state === 'visit-only') void loadForm().then(setLoaded);
	}, [state]);

	if (state === 'durable') {
		return (
			<p class="actions">
				<a class="button" href={toHref(routes.certificates)}>
					{examText.makeCertificate}
				</a>
			</p>
		);
	}
	if (loaded === undefined) return null;
	const [{ CertificateForm }, { makeCertificate }] = loaded;
	return (
		<section class="card stack" aria-labelledby="sertifikat-di-sini">
			<h3 id="sertifikat-di-sini">{examText.makeCertificate}</h3>
			<p>{examText.certificateHere}</p>
			<CertificateForm
				person={undefined}
				withNip={false}
				onMake={async (person) => {
					const code = await makeCertificate(passed, person);
					location.assign(`${toHref(routes.printCertificate)}#${code}`);
				}}
			/>
		</section>
	);
}
