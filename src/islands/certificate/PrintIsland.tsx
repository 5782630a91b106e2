import { useEffect, useState } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { checkNip, maskNip } from '#domain/person/nip.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { routes } from '#routes';
import { certificateText as text } from '#strings/certificate.ts';
import { verifyText } from '#strings/verify.ts';
import { CertificateSheet } from './CertificateSheet.tsx';
import { codeIn, viewCertificate } from './certificate-view.ts';
import { sheetOfRecord, type SheetView } from './sheet-view.ts';

type Shown =
	| { readonly ok: true; readonly view: SheetView; readonly number: string; readonly name: string }
	| { readonly ok: false; readonly reason: string };

/** Shows the certificate whose code stands in the fragment, ready to be printed. */
export function PrintIsland() {
	const [shown, setShown] = useState<Shown | undefined>();
	const [nip, setNip] = useState({ masked: '', shown: '' });

	useEffect(() => {
		const show = async () => {
			const result = await viewFragment(location.hash);
			if (result.ok) {
				setNip(await keptNip(result.number));
				document.title = `${result.number} ${result.name}`;
			}
			setShown(result);
		};
		void show();
		const again = () => void show();
		addEventListener('hashchange', again);
		return () => removeEventListener('hashchange', again);
	}, []);

	if (shown === undefined) return <p>{text.loading}</p>;
	if (!shown.ok) {
		return (
			<p role="alert" class="callout">
				{shown.reason}
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
				<CertificateSheet view={shown.view} nip={nip} />
			</div>
		</>
	);
}

async function viewFragment(fragment: string): Promise<Shown> {
	// Only a token has dots; most certificates have none, and their readers need not fetch what reads one.
	if (fragment.includes('.')) {
		const { viewSigned } = await import('./view-signed.ts');
		return viewSigned(fragment);
	}
	const viewed = await viewCertificate(codeIn(fragment));
	if (!viewed.ok) {
		return { ok: false, reason: `${text.refused} ${verifyText.refusals[viewed.reason]}` };
	}
	const { view } = viewed;
	if (!view.outcome.passed) return { ok: false, reason: text.notPassed };
	const page = new URL(toHref(routes.verify), location.href);
	return { ok: true, view: sheetOfRecord(view, page), number: view.number, name: view.record.name };
}

/** The NIP that was typed on this device for this certificate, as it is shown and printed. */
async function keptNip(number: string) {
	const kept = (await siteStore().read()).certificates[number];
	const checked = checkNip(kept?.nip ?? '', dateInWib(Date.now()));
	if (!checked.ok || !('shown' in checked)) return { masked: '', shown: '' };
	return { masked: maskNip(checked.nip), shown: checked.shown };
}
