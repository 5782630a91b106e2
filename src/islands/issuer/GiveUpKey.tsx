import { useId, useRef, useState } from 'preact/hooks';
import { hrKeys } from '#adapters/storage/hr-keys.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { isReason } from '#domain/issuer/reason.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { AskFirst } from '#islands/form/AskFirst.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { issuerKeyText, manageKeyText as text } from '#strings/issuer-key.ts';
import { focusFault } from './focus-fault.ts';

interface Props {
	/** Keys that were not given up yet; one at least. */
	readonly keys: readonly KeptKey[];
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
	readonly onDone: (message: string) => void;
}

/** Gives up a key that others may have: nothing that it signed counts any more. */
export function GiveUpKey({ keys, today, onDone }: Props) {
	const id = useId();
	const form = useRef<HTMLDivElement>(null);
	const [kid, setKid] = useState('');
	const [reason, setReason] = useState('');
	const [fault, setFault] = useState<string | undefined>();
	const key = keys.find((each) => each.kid === kid) ?? keys[0];
	if (key === undefined) return null;

	const giveUp = async () => {
		const revoked = { on: today, reason: reason.trim() };
		await hrKeys().changeKey(key.kid, (old) => ({ ...(old ?? key), revoked }));
		setReason('');
		onDone(text.gaveUp);
	};
	const mayAsk = () => {
		setFault(isReason(reason) ? undefined : text.reasonFault);
		if (!isReason(reason)) focusFault(form);
		return isReason(reason);
	};
	return (
		<div class="stack" ref={form}>
			<p>{text.giveUpText}</p>
			<div class="field">
				<label for={`${id}-kunci`}>{text.giveUpKey}</label>
				<select
					id={`${id}-kunci`}
					value={key.kid}
					onChange={(event) => setKid(event.currentTarget.value)}
				>
					{keys.map((each) => (
						<option key={each.kid} value={each.kid}>
							{shownFingerprint(each.kid)}
						</option>
					))}
				</select>
			</div>
			<TextField
				id={`${id}-alasan`}
				label={text.reason}
				hint={text.giveUpReasonHint}
				value={reason}
				fault={fault}
				onInput={setReason}
			/>
			<AskFirst
				button={text.giveUp}
				question={text.giveUpAsk(shownFingerprint(key.kid))}
				text={text.giveUpText}
				confirm={text.giveUpConfirm}
				cancel={issuerKeyText.cancel}
				mayAsk={mayAsk}
				onConfirm={() => void giveUp()}
			/>
		</div>
	);
}
