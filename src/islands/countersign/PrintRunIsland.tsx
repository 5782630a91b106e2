import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
	const [part, setPart] = useState(0);
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
			{state === 'ready' && total > PART && (
				<PartChoice total={total} part={part} onPart={setPart} />
			)}
			{unreadable > 0 && (
				<p class="callout no-print" role="alert">
					{text.printUnreadable(unreadable)}
				</p>
			)}
			<div class="sheet-frame sheet-run" tabIndex={0} role="region" aria-label={text.frame}>
				{partOf(sheets, part).map(drawn)}
			</div>
		</>
	);
}

/** Sheets of one part. Browsers print a thousand pages in one go, slowly; not every printer takes them. */
const PART = 250;

/** The sheets of a part, counted from 1; all of them for 0. */
function partOf(sheets: readonly SheetView[], part: number): readonly SheetView[] {
	return part === 0 ? sheets : sheets.slice((part - 1) * PART, part * PART);
}

interface PartProps {
	readonly total: number;
	readonly part: number;
	readonly onPart: (part: number) => void;
}

function PartChoice({ total, part, onPart }: PartProps) {
	const parts = Array.from({ length: Math.ceil(total / PART) }, (_, index) => index + 1);
	return (
		<div class="field no-print">
			<label for="bagian">{text.part}</label>
			<select
				id="bagian"
				value={part}
				onChange={(event) => onPart(Number(event.currentTarget.value))}
			>
				<option value={0}>{text.partAll(total)}</option>
				{parts.map((each) => (
					<option key={each} value={each}>
						{text.partOf((each - 1) * PART + 1, Math.min(each * PART, total))}
					</option>
				))}
			</select>
		</div>
	);
}
