import { useId, useRef, useState } from 'preact/hooks';
import { hrKeys } from '#adapters/storage/hr-keys.ts';
import { isCalendarDay } from '#domain/calendar-day.ts';
import type { Issuer, Revocation } from '#domain/issuer/issuer.ts';
import { isReason } from '#domain/issuer/reason.ts';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { longDate } from '#strings/dates.ts';
import { issuerKeyText, manageKeyText as text } from '#strings/issuer-key.ts';
import { focusFault } from './focus-fault.ts';

interface Props {
	readonly issuer: Pick<Issuer, 'id'>;
	/** Numbers that are taken back already, published or not. */
	readonly taken: readonly string[];
	/** Those that are not published yet. */
	readonly pending: readonly Revocation[];
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
}

type Faults = Partial<Record<keyof Revocation, string>>;

/** Takes a certificate back: writes it down for the file that goes to whoever builds the site. */
export function RevokeCertificate({ issuer, taken, pending, today }: Props) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [number, setNumber] = useState('');
	const [on, setOn] = useState(today);
	const [reason, setReason] = useState('');
	const [faults, setFaults] = useState<Faults>({});
	const [message, setMessage] = useState('');
	const certificate = number.trim().toUpperCase();

	const revoke = async () => {
		await hrKeys().keepRevocation({ issuer: issuer.id, certificate, on, reason: reason.trim() });
		setNumber('');
		setReason('');
		setMessage(text.revoked(certificate));
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const found: Faults = {
			...(!isCertificateNumber(certificate) && { certificate: text.numberFault }),
			...(taken.includes(certificate) && { certificate: text.numberTwice }),
			...(!(isCalendarDay(on) && on <= today) && { on: text.revokeDayFault }),
			...(!isReason(reason) && { reason: text.reasonFault }),
		};
		setFaults(found);
		const count = Object.keys(found).length;
		setMessage(count > 0 ? issuerKeyText.fix(count) : '');
		if (count === 0) void revoke();
		else focusFault(form);
	};
	return (
		<div class="stack">
			<form class="stack" ref={form} noValidate onSubmit={submit}>
				<p>{text.revokeText}</p>
				<TextField
					id={`${id}-nomor`}
					label={text.number}
					hint={text.numberHint}
					value={number}
					fault={faults.certificate}
					onInput={setNumber}
				/>
				<DayField
					id={`${id}-hari`}
					label={text.revokeDay}
					hint=""
					value={on}
					fault={faults.on}
					max={today}
					onInput={setOn}
				/>
				<TextField
					id={`${id}-alasan`}
					label={text.reason}
					hint={text.revokeReasonHint}
					value={reason}
					fault={faults.reason}
					onInput={setReason}
				/>
				<p role="status">{message}</p>
				<button class="button" data-kind="quiet">
					{text.revoke}
				</button>
			</form>
			{pending.length > 0 && <Pending pending={pending} />}
		</div>
	);
}

function Pending({ pending }: Pick<Props, 'pending'>) {
	return (
		<>
			<h4>{text.pending}</h4>
			<ul class="stack">
				{pending.map(({ certificate, on, reason }) => (
					<li key={certificate}>
						{text.pendingLine(certificate, longDate(on), reason)}{' '}
						<button
							type="button"
							class="button"
							data-kind="quiet"
							aria-label={`${text.undo}: ${certificate}`}
							onClick={() => void hrKeys().removeRevocation(certificate)}
						>
							{text.undo}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
