import { LevelMark } from '#islands/site/LevelMark.tsx';
import { certificateText as text } from '#strings/certificate.ts';
import { QrCode } from './QrCode.tsx';
import type { SheetView } from './sheet-view.ts';

interface Props {
	readonly view: SheetView;
	/** As the screen and as the paper show it, or empty. From this device, never from the code. */
	readonly nip?: { readonly masked: string; readonly shown: string };
}

const NO_NIP = { masked: '', shown: '' };

/** One A4 landscape page of either level. */
export function CertificateSheet({ view, nip = NO_NIP }: Props) {
	return (
		<article class="sheet" data-length={lengthOf(view.name)} data-level={view.level}>
			<header>
				<p class="sheet-brand">
					<LevelMark />
					Netral
				</p>
				<p>{text.sheetKicker}</p>
			</header>
			<div class="sheet-body">
				<h1>{text.sheetTitle}</h1>
				<p>{text.sheetGiven}</p>
				<p class="sheet-name">{view.name}</p>
				<p class="sheet-who">
					{nip.shown !== '' && (
						<>
							<span class="only-screen">{text.sheetNip(nip.masked)}</span>
							<span class="only-print">{text.sheetNip(nip.shown)}</span>
							{view.agency !== '' && '. '}
						</>
					)}
					{view.agency}
				</p>
				<LevelRule />
				<p>{text.sheetFor}</p>
				<p class="sheet-course">{view.course}</p>
				{view.issuer !== undefined && <p class="sheet-issuer">{text.sheetBy(view.issuer)}</p>}
			</div>
			<Proof {...view} />
		</article>
	);
}

/** The mark drawn out into a line between the name and what was earned. */
function LevelRule() {
	return (
		<svg class="sheet-mark" viewBox="0 0 240 14" aria-hidden="true">
			<path d="M0 7h92M148 7h92" stroke="currentColor" stroke-width="1" />
			<rect
				x="92"
				y="1"
				width="56"
				height="12"
				rx="6"
				fill="none"
				stroke="currentColor"
				stroke-width="1.6"
			/>
			<path d="M110 1v12M130 1v12" stroke="currentColor" stroke-width="1.2" />
			<ellipse cx="120" cy="7" rx="5.4" ry="3.6" fill="currentColor" />
		</svg>
	);
}

/** What was earned, at which level of trust, and the way to check both. */
function Proof({ facts, levelTitle, levelText, link, address }: SheetView) {
	return (
		<footer>
			<dl class="sheet-facts">
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<div class="sheet-level">
				<h2>{levelTitle}</h2>
				{levelText.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
			<figure class="sheet-qr">
				<QrCode text={link} label={text.qrLabel} />
				<figcaption>
					{text.sheetScan}
					<br />
					{address}
				</figcaption>
			</figure>
		</footer>
	);
}

/** Three sizes keep a name of 3 and one of 100 letters on the same sheet. */
function lengthOf(name: string): 'short' | 'medium' | 'long' {
	const letters = [...name].length;
	if (letters <= 26) return 'short';
	return letters <= 48 ? 'medium' : 'long';
}
