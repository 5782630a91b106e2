import { useState } from 'preact/hooks';
import type { ReturnWays } from '#domain/assignment/assignment.ts';
import { shownWhatsappNumber } from '#domain/assignment/whatsapp-number.ts';
import type { SendingWay } from '#domain/learning/learner-data.ts';
import { fitsQrCode, QrCode } from '#islands/certificate/QrCode.tsx';
import { CopyButton } from '#islands/share/CopyButton.tsx';
import { download } from '#islands/calendar/download.ts';
import { canShare, mailHref, shareData, textFile, whatsappHref } from '#islands/share/share.ts';
import { submissionText as text } from '#strings/submission.ts';
import type { Parcel } from './make-parcel.ts';
import { messageOf, subjectOf } from './parcel-words.ts';

interface Props {
	readonly parcel: Parcel;
	/** How HR wants it; empty where nobody asked. */
	readonly returns: ReturnWays;
	readonly onSent: (way: SendingWay) => void;
}

/** Addresses that open a mail program are cut by Windows after some 2,000 characters. */
const LONGEST_MAIL = 2000;

/** Every way out. What HR asked for comes first. */
export function SendingWays({ parcel, returns, onSent }: Props) {
	const [said, setSaid] = useState('');
	const sent = (way: SendingWay, words: string) => {
		setSaid(words);
		onSent(way);
	};
	const opened = (way: SendingWay) => sent(way, text.opened(text.wayNames[way]));
	const message = messageOf(parcel);
	const wantsFile = returns.whatsapp === undefined && returns.email === undefined;
	const mail = mailHref({ subject: subjectOf(parcel), body: message }, returns.email);
	const whatsappLink = (
		<a
			class="button"
			{...quietUnless(returns.whatsapp !== undefined)}
			href={whatsappHref(message, returns.whatsapp)}
			target="_blank"
			rel="noopener noreferrer"
			onClick={() => opened('whatsapp')}
		>
			{returns.whatsapp === undefined
				? text.whatsapp
				: text.whatsappTo(shownWhatsappNumber(returns.whatsapp))}
		</a>
	);
	const mailLink = mail.length <= LONGEST_MAIL && (
		<a
			class="button"
			{...quietUnless(returns.email !== undefined)}
			href={mail}
			onClick={() => opened('email')}
		>
			{returns.email === undefined ? text.email : text.emailTo(returns.email)}
		</a>
	);
	const fileButton = (
		<button
			type="button"
			class="button"
			{...quietUnless(wantsFile)}
			onClick={() => {
				download(parcel.fileName, parcel.file, 'text/plain');
				sent('file', text.fileSaved);
			}}
		>
			{text.file}
		</button>
	);
	return (
		<div class="stack">
			<h3>{text.ways}</h3>
			{returns.note !== undefined && <p>{text.waysHint(returns.note)}</p>}
			<p class="actions">
				{wantsFile && fileButton}
				{returns.whatsapp !== undefined && whatsappLink}
				{returns.email !== undefined && mailLink}
				{!wantsFile && fileButton}
				<ShareButton parcel={parcel} message={message} onShared={() => opened('share')} />
				{returns.whatsapp === undefined && whatsappLink}
				{returns.email === undefined && mailLink}
				<CopyButton
					text={message}
					label={text.copy}
					done={text.copied}
					failed={text.copyByHand}
					onCopied={() => onSent('copy')}
				/>
			</p>
			<p role="status">{said}</p>
			<p class="small quiet">{text.fileHint}</p>
			{mailLink === false && <p class="small">{text.textTooLong}</p>}
			<QrPart brief={parcel.brief} onShown={() => onSent('qr')} />
			<details>
				<summary>{text.showText}</summary>
				<textarea readOnly rows={8} aria-label={text.showText} value={message} />
			</details>
		</div>
	);
}

const quietUnless = (isMain: boolean) => (isMain ? {} : { 'data-kind': 'quiet' });

interface ShareProps {
	readonly parcel: Parcel;
	readonly message: string;
	readonly onShared: () => void;
}

/** The file to an app of the learner's choice; the text where apps take no files; else nothing. */
function ShareButton({ parcel, message, onShared }: ShareProps) {
	const files = { files: [textFile(parcel.fileName, parcel.file)] };
	const data = canShare(files) ? files : { text: message };
	if (!canShare(data)) return null;
	const share = async () => {
		if (await shareData(data)) onShared();
	};
	return (
		<button type="button" class="button" data-kind="quiet" onClick={() => void share()}>
			{'files' in data ? text.share : text.shareText}
		</button>
	);
}

interface QrProps {
	readonly brief: string;
	readonly onShown: () => void;
}

/** A code for the officer at the desk, who scans it into the recap page. */
function QrPart({ brief, onShown }: QrProps) {
	if (!fitsQrCode(brief)) return <p class="small">{text.qrTooBig}</p>;
	return (
		<details
			onToggle={({ currentTarget }) => {
				if (currentTarget.open) onShown();
			}}
		>
			<summary>{text.qr}</summary>
			<p class="small">{text.qrHint}</p>
			<div class="send-qr">
				<QrCode text={brief} label={text.qrLabel} />
			</div>
		</details>
	);
}
