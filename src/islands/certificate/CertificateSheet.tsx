import { toHref } from '#adapters/site/to-href.ts';
import { routes } from '#routes';
import { LevelMark } from '#islands/site/LevelMark.tsx';
import { certificateText as text } from '#strings/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { percentText } from '#strings/numbers.ts';
import type { CertificateView } from './certificate-view.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
	readonly view: CertificateView;
	/** As the screen and as the paper show it, or empty. From this device, never from the code. */
	readonly nip: { readonly masked: string; readonly shown: string };
}

/** One A4 landscape page. What it says is replayed from the code that its own QR carries. */
export function CertificateSheet({ view, nip }: Props) {
	const { bank, record } = view;
	return (
		<article class="sheet" data-length={lengthOf(record.name)}>
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
				<p class="sheet-name">{record.name}</p>
				<p class="sheet-who">
					{nip.shown !== '' && (
						<>
							<span class="only-screen">{text.sheetNip(nip.masked)}</span>
							<span class="only-print">{text.sheetNip(nip.shown)}</span>
							{record.agency !== '' && '. '}
						</>
					)}
					{record.agency}
				</p>
				<LevelRule />
				<p>{text.sheetFor}</p>
				<p class="sheet-course">
					{bank.title}, {text.sheetEdition(bank.edition)}
				</p>
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
function Proof({ bank, record, outcome, code, number, date, until }: CertificateView) {
	const verifyUrl = new URL(toHref(routes.verify), location.href);
	const needed = Math.round(bank.blueprint.masteryScore * 100);
	const facts: readonly (readonly [string, string])[] = [
		[text.sheetScore, text.sheetScoreValue(percentText(outcome.scaled), needed)],
		[text.sheetAttempt, text.sheetAttemptValue(record.number)],
		[text.sheetDate, longDate(date)],
		[text.sheetUntil, longDate(until)],
		[text.sheetJp, text.sheetJpValue(bank.jp)],
		[text.sheetNumber, number],
	];
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
				<h2>{text.sheetLevel}</h2>
				<p>{text.sheetLevelText}</p>
				<p>
					{text.sheetBasis}: {bank.legalBasis.join('; ')}.
				</p>
			</div>
			<figure class="sheet-qr">
				<QrCode text={`${verifyUrl.href}#${code}`} label={text.qrLabel} />
				<figcaption>
					{text.sheetScan}
					<br />
					{verifyUrl.host + verifyUrl.pathname}
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
