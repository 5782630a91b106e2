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
	const opened = (way: SendingWay) => {
		setSaid(way === 'file' ? text.fileSaved : text.opened(text.wayNames[way]));
		onSent(way);
	};
	const message = messageOf(parcel);
	const mail = mailHref({ subject: subjectOf(parcel), body: message }, returns.email);
	const isMailable = mail.length <= LONGEST_MAIL;
	const whatsapp = (
		<WhatsappLink message={message} to={returns.whatsapp} onOpened={() => opened('whatsapp')} />
	);
	const email = isMailable && (
		<MailLink href={mail} to={returns.email} onOpened={() => opened('email')} />
	);
	const isAsked = returns.whatsapp !== undefined || returns.email !== undefined;
	const file = <FileButton parcel={parcel} isMain={!isAsked} onSaved={() => opened('file')} />;
	return (
		<div class="stack">
			<h3>{text.ways}</h3>
			{returns.note !== undefined && <p>{text.waysHint(returns.note)}</p>}
			<p class="actions">
				{!isAsked && file}
				{returns.whatsapp !== undefined && whatsapp}
				{returns.email !== undefined && email}
				{isAsked && file}
				<ShareButton parcel={parcel} message={message} onShared={() => opened('share')} />
				{returns.whatsapp === undefined && whatsapp}
				{returns.email === undefined && email}
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
			{!isMailable && <p class="small">{text.textTooLong}</p>}
			<QrPart brief={parcel.brief} onShown={() => onSent('qr')} />
			<details>
				<summary>{text.showText}</summary>
				<textarea readOnly rows={8} aria-label={text.showText} value={message} />
			</details>
		</div>
	);
}

const quietUnless = (isMain: boolean) => (isMain ? {} : { 'data-kind': 'quiet' });

interface LinkProps {
	/** Number or address that HR gave. */
	readonly to: string | undefined;
	readonly onOpened: () => void;
}

function WhatsappLink({ message, to, onOpened }: LinkProps & { readonly message: string }) {
	return (
		<a
			class="button"
			{...quietUnless(to !== undefined)}
			href={whatsappHref(message, to)}
			target="_blank"
			rel="noopener noreferrer"
			onClick={onOpened}
		>
			{to === undefined ? text.whatsapp : text.whatsappTo(shownWhatsappNumber(to))}
		</a>
	);
}

function MailLink({ href, to, onOpened }: LinkProps & { readonly href: string }) {
	return (
		<a class="button" {...quietUnless(to !== undefined)} href={href} onClick={onOpened}>
			{to === undefined ? text.email : text.emailTo(to)}
		</a>
	);
}

interface FileProps {
	readonly parcel: Parcel;
	readonly isMain: boolean;
	readonly onSaved: () => void;
}

function FileButton({ parcel, isMain, onSaved }: FileProps) {
	const save = () => {
		download(parcel.fileName, parcel.file, 'text/plain');
		onSaved();
	};
	return (
		<button type="button" class="button" {...quietUnless(isMain)} onClick={save}>
			{text.file}
		</button>
	);
}

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
