import { useId, useRef, useState } from 'preact/hooks';
import { isCalendarDay } from '#domain/calendar-day.ts';
import { addDays } from '#domain/calendar/shift-day.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { createKeyText, issuerKeyText, manageKeyText as text } from '#strings/issuer-key.ts';
import { focusFault } from './focus-fault.ts';
import { replaceKey } from './make-key.ts';
import {
	NewPassphrase,
	noPassphrase,
	passphraseFaults,
	type PassphraseFaults,
} from './NewPassphrase.tsx';

/** Days in which both keys count unless HR chooses others. */
const OVERLAP = 14;

interface Props {
	/** The key that is in use. */
	readonly kept: KeptKey;
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
	readonly onMade: (kid: string) => void;
}

/** A new key for the same agency, and a last day for the old one. */
export function RotateKey({ kept, today, onMade }: Props) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [last, setLast] = useState(addDays(today, OVERLAP));
	const [passphrase, setPassphrase] = useState(noPassphrase);
	const [faults, setFaults] = useState<PassphraseFaults & { readonly last?: string }>({});
	const [message, setMessage] = useState('');
	const [isBusy, setBusy] = useState(false);

	const rotate = async () => {
		setBusy(true);
		setMessage(createKeyText.making);
		const key = await replaceKey(kept, last, passphrase.first);
		setBusy(false);
		setMessage(key === undefined ? createKeyText.failed : '');
		if (key !== undefined) onMade(key.kid);
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		if (isBusy) return;
		const found = {
			...(!(isCalendarDay(last) && last >= today) && { last: text.rotateLastFault }),
			...passphraseFaults(passphrase),
		};
		setFaults(found);
		const count = Object.keys(found).length;
		setMessage(count > 0 ? issuerKeyText.fix(count) : '');
		if (count === 0) void rotate();
		else focusFault(form);
	};
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<p>{text.rotateText}</p>
			<DayField
				id={`${id}-akhir`}
				label={text.rotateLast}
				hint={text.rotateLastHint}
				value={last}
				fault={faults.last}
				min={today}
				onInput={setLast}
			/>
			<NewPassphrase
				label={text.rotatePassphrase}
				value={passphrase}
				faults={faults}
				onInput={(value) => {
					setPassphrase(value);
					setFaults({});
				}}
			/>
			<p role="status">{message}</p>
			<button class="button" aria-disabled={isBusy}>
				{isBusy ? createKeyText.making : text.rotate}
			</button>
		</form>
	);
}
