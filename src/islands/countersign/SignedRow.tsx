import { useState } from 'preact/hooks';
import { countersignText as text } from '#strings/countersign.ts';
import { longDate } from '#strings/dates.ts';
import { linkOf } from './addresses.ts';
import type { CountersignProps } from './CountersignPanel.tsx';
import type { SignedCandidate } from './return-files.ts';
import { RevokeSigned } from './RevokeSigned.tsx';
import { saveBlob } from './save-blob.ts';

interface Props {
	readonly candidate: SignedCandidate;
	readonly save: CountersignProps['save'];
}

/** One signed certificate: its message, its file, and the way to take it back. */
export function SignedRow({ candidate, save }: Props) {
	const { attempt, signed } = candidate;
	const [message, setMessage] = useState('');
	const [isRevoking, setRevoking] = useState(false);
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text.message(attempt.name, linkOf(signed)));
			setMessage(text.copied);
		} catch {
			setMessage(text.copyFailed);
		}
	};
	const file = () =>
		saveBlob(new Blob([signed.credential], { type: 'text/plain' }), `${attempt.certificate}.jws`);
	return (
		<li class="stack">
			<p>
				<strong>{attempt.name}</strong> <span class="quiet">{attempt.certificate}</span>
			</p>
			{signed.revoked !== undefined && (
				<p>{text.revokedOn(longDate(signed.revoked.on), signed.revoked.reason)}</p>
			)}
			{signed.revoked === undefined && !isRevoking && (
				<div class="actions">
					<Quiet label={text.copyFor(attempt.name)} onClick={() => void copy()}>
						{text.copy}
					</Quiet>
					<Quiet label={text.fileFor(attempt.name)} onClick={file}>
						{text.file}
					</Quiet>
					<Quiet label={text.revokeFor(attempt.name)} onClick={() => setRevoking(true)}>
						{text.revoke}
					</Quiet>
				</div>
			)}
			{(isRevoking || signed.revoked !== undefined) && (
				<RevokeSigned {...{ candidate, save }} onBack={() => setRevoking(false)} />
			)}
			<p role="status" class="small">
				{message}
			</p>
		</li>
	);
}

interface QuietProps {
	/** Begins with what stands on the button. */
	readonly label: string;
	readonly onClick: () => void;
	readonly children: string;
}

function Quiet({ label, onClick, children }: QuietProps) {
	return (
		<button type="button" class="button" data-kind="quiet" aria-label={label} onClick={onClick}>
			{children}
		</button>
	);
}
