import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { checkNip, maskNip } from '#domain/person/nip.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { certificateText as text } from '#strings/certificate.ts';
import { verifyText } from '#strings/verify.ts';
import { CertificateSheet } from './CertificateSheet.tsx';
import { codeIn, viewCertificate, type Viewed } from './certificate-view.ts';

/** Shows the certificate whose code stands in the fragment, ready to be printed. */
export function PrintIsland() {
	const [viewed, setViewed] = useState<Viewed | undefined>();
	const [nip, setNip] = useState({ masked: '', shown: '' });

	useEffect(() => {
		const show = async () => {
			const result = await viewCertificate(codeIn(location.hash));
			if (result.ok) {
				const kept = (await siteStore().read()).certificates[result.view.number];
				const checked = checkNip(kept?.nip ?? '', dateInWib(Date.now()));
				if (checked.ok && 'shown' in checked) {
					setNip({ masked: maskNip(checked.nip), shown: checked.shown });
				}
				document.title = `${result.view.number} ${result.view.record.name}`;
			}
			setViewed(result);
		};
		void show();
		const again = () => void show();
		addEventListener('hashchange', again);
		return () => removeEventListener('hashchange', again);
	}, []);

	if (viewed === undefined) return <p>{text.loading}</p>;
	if (!viewed.ok) {
		return (
			<p role="alert" class="callout">
				{text.refused} {verifyText.refusals[viewed.reason]}
			</p>
		);
	}
	if (!viewed.view.outcome.passed) {
		return (
			<p role="alert" class="callout">
				{text.notPassed}
			</p>
		);
	}
	return (
		<>
			<p class="actions no-print">
				<button type="button" class="button" onClick={() => print()}>
					{text.print}
				</button>
				<span class="small quiet">{text.printHint}</span>
			</p>
			<div class="sheet-frame" tabIndex={0} role="region" aria-label={text.sheetTitle}>
				<CertificateSheet view={viewed.view} nip={nip} />
			</div>
		</>
	);
}
