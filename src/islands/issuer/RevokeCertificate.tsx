import { useRef, useState } from 'preact/hooks';
import { hrKeys } from '#adapters/storage/hr-keys.ts';
import { isCalendarDay } from '#domain/calendar-day.ts';
import type { Issuer, Revocation } from '#domain/issuer/issuer.ts';
import { isReason } from '#domain/issuer/reason.ts';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { longDate } from '#strings/dates.ts';
import { issuerKeyText, manageKeyText as text } from '#strings/issuer-key.ts';
import { focusFault } from './focus-fault.ts';
import { RevocationFields, type RevocationFaults } from './RevocationFields.tsx';

interface Props {
	readonly issuer: Pick<Issuer, 'id'>;
	/** Numbers that are taken back already, published or not. */
	readonly taken: readonly string[];
	/** Those that are not published yet. */
	readonly pending: readonly Revocation[];
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
}

/** Takes a certificate back: writes it down for the file that goes to whoever builds the site. */
export function RevokeCertificate({ issuer, taken, pending, today }: Props) {
	const form = useRef<HTMLFormElement>(null);
	const empty = { certificate: '', on: today, reason: '' };
	const [typed, setTyped] = useState<Revocation>(empty);
	const [faults, setFaults] = useState<RevocationFaults>({});
	const [message, setMessage] = useState('');

	const revoke = async (revocation: Revocation) => {
		await hrKeys().keepRevocation({ issuer: issuer.id, ...revocation });
		setTyped(empty);
		setMessage(text.revoked(revocation.certificate));
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const certificate = typed.certificate.trim().toUpperCase();
		const revocation = { certificate, on: typed.on, reason: typed.reason.trim() };
		const found = faultsOf(revocation, taken, today);
		setFaults(found);
		const count = Object.keys(found).length;
		setMessage(count > 0 ? issuerKeyText.fix(count) : '');
		if (count === 0) void revoke(revocation);
		else focusFault(form);
	};
	return (
		<div class="stack">
			<form class="stack" ref={form} noValidate onSubmit={submit}>
				<p>{text.revokeText}</p>
				<RevocationFields
					value={typed}
					faults={faults}
					today={today}
					onInput={(value) => {
						setTyped(value);
						setFaults({});
					}}
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

function faultsOf(
	{ certificate, on, reason }: Revocation,
	taken: readonly string[],
	today: string,
): RevocationFaults {
	return {
		...(!isCertificateNumber(certificate) && { certificate: text.numberFault }),
		...(taken.includes(certificate) && { certificate: text.numberTwice }),
		...(!(isCalendarDay(on) && on <= today) && { on: text.revokeDayFault }),
		...(!isReason(reason) && { reason: text.reasonFault }),
	};
}

function Pending({ pending }: Pick<Props, 'pending'>) {
	return (
		<>
			<p>
				<strong>{text.pending}</strong>
			</p>
			<ul class="key-list">
				{pending.map(({ certificate, on, reason }) => (
					<li key={certificate}>
						<span>{text.pendingLine(certificate, longDate(on), reason)}</span>
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
