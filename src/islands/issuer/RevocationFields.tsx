import { useId } from 'preact/hooks';
import type { Revocation } from '#domain/issuer/issuer.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { manageKeyText as text } from '#strings/issuer-key.ts';

export type RevocationFaults = Readonly<Partial<Record<keyof Revocation, string>>>;

interface Props {
	readonly value: Revocation;
	readonly faults: RevocationFaults;
	/** `YYYY-MM-DD` in WIB. */
	readonly today: string;
	readonly onInput: (value: Revocation) => void;
}

/** Which certificate, since when, and why. */
export function RevocationFields({ value, faults, today, onInput }: Props) {
	const id = useId();
	return (
		<>
			<TextField
				id={`${id}-nomor`}
				label={text.number}
				hint={text.numberHint}
				value={value.certificate}
				fault={faults.certificate}
				onInput={(certificate) => onInput({ ...value, certificate })}
			/>
			<DayField
				id={`${id}-hari`}
				label={text.revokeDay}
				hint={text.revokeDayHint}
				value={value.on}
				fault={faults.on}
				max={today}
				onInput={(on) => onInput({ ...value, on })}
			/>
			<TextField
				id={`${id}-alasan`}
				label={text.reason}
				hint={text.revokeReasonHint}
				value={value.reason}
				fault={faults.reason}
				onInput={(reason) => onInput({ ...value, reason })}
			/>
		</>
	);
}
