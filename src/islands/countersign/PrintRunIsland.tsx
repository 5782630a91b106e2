import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import { CertificateSheet } from '#islands/certificate/CertificateSheet.tsx';
import type { SheetView } from '#islands/certificate/sheet-view.ts';
import { routes } from '#routes';
import { certificateText } from '#strings/certificate.ts';
import { countersignText as text } from '#strings/countersign.ts';
import { usePrintRun } from './use-print-run.ts';

/** All signed certificates of a cohort, one page each, ready to be printed or saved as one PDF. */
export function PrintRunIsland() {
	const { state, sheets, total, unreadable } = usePrintRun();
	// A sheet that was drawn is not drawn again when the next ones come: the QR codes of a thousand take
	// half a minute as it is.
	const kept = useRef(new Map<string, VNode>());
	const drawn = (view: SheetView) => {
		const sheet = kept.current.get(view.link) ?? <CertificateSheet key={view.link} view={view} />;
		kept.current.set(view.link, sheet);
		return sheet;
	};
	if (state === 'loading') return <p role="status">{text.printLoading}</p>;
	if (total === 0 && unreadable === 0) {
		return (
			<p>
				{text.printNone} <a href={toHref(routes.hrRecap)}>{text.printBack}</a>
			</p>
		);
	}
	return (
		<>
			<div class="actions no-print">
				{state === 'ready' && total > 0 && (
					<button type="button" class="button" onClick={() => print()}>
						{certificateText.print}
					</button>
				)}
				<span class="small quiet">{certificateText.printHint}</span>
			</div>
			<p class="no-print" role="status">
				{state === 'ready' ? text.printReady(total) : text.printPreparing(sheets.length, total)}
			</p>
			{unreadable > 0 && (
				<p class="callout no-print" role="alert">
					{text.printUnreadable(unreadable)}
				</p>
			)}
			<div class="sheet-frame sheet-run" tabIndex={0} role="region" aria-label={text.frame}>
				{sheets.map(drawn)}
			</div>
		</>
	);
}
