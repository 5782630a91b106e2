import { useRef, useState } from 'preact/hooks';
import type { Person } from '#domain/learning/learner-data.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import type { Selection } from '#domain/submission/choose-attempts.ts';
import type { CertificatePerson } from '#islands/certificate/make-certificate.ts';
import { checkPerson, type PersonField } from '#islands/certificate/person-faults.ts';
import { RadioChoice } from '#islands/form/RadioChoice.tsx';
import { TextField } from '#islands/form/TextField.tsx';
import { certificateText } from '#strings/certificate.ts';
import { submissionText as text } from '#strings/submission.ts';

/** What the learner chose, checked. */
export interface SendChoice {
	readonly person: CertificatePerson;
	readonly selection: Selection;
}

interface Props {
	/** What was typed for an earlier certificate or result. */
	readonly person: Person | undefined;
	/** How many attempts there are. */
	readonly count: number;
	/** Is there more than the best and the latest? */
	readonly hasMore: boolean;
	/** `false` where a file without a signature has no place for a NIP. */
	readonly withNip: boolean;
	readonly onReady: (choice: SendChoice) => void;
}

/** Who sends, and which attempts. Faults are named beside their field; the first takes the focus. */
export function SendForm({ person, count, hasMore, withNip, onReady }: Props) {
	const [typed, setTyped] = useState({
		name: person?.name ?? '',
		agency: person?.agency ?? '',
		nip: person?.nip ?? '',
	});
	const [sendsNip, setSendsNip] = useState(false);
	const [selection, setSelection] = useState<Selection>('best-and-latest');
	const [faults, setFaults] = useState<Partial<Record<PersonField, string>>>({});
	const form = useRef<HTMLFormElement>(null);
	const type = (field: PersonField) => (value: string) => {
		setTyped({ ...typed, [field]: value });
		setFaults({ ...faults, [field]: undefined });
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const nip = sendsNip ? typed.nip : '';
		const checked = checkPerson({ ...typed, nip }, dateInWib(Date.now()));
		const faultsNow = checked.ok ? {} : checked.faults;
		const isMissing = sendsNip && nip.trim() === '';
		if (checked.ok && !isMissing) {
			onReady({ person: checked.person, selection });
			return;
		}
		setFaults(isMissing ? { ...faultsNow, nip: text.nipMissing } : faultsNow);
		requestAnimationFrame(() =>
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
		);
	};
	const faultCount = Object.values(faults).filter((fault) => fault !== undefined).length;
	return (
		<form class="stack" onSubmit={submit} noValidate ref={form}>
			<TextField
				id="kirim-nama"
				label={certificateText.name}
				hint={text.whoHint}
				autocomplete="name"
				value={typed.name}
				fault={faults.name}
				onInput={type('name')}
			/>
			<TextField
				id="kirim-instansi"
				label={certificateText.agency}
				hint={text.whoHint}
				autocomplete="organization"
				value={typed.agency}
				fault={faults.agency}
				onInput={type('agency')}
			/>
			{hasMore ? (
				<RadioChoice
					legend={text.selection}
					name="kirim-percobaan"
					options={text.selections}
					value={selection}
					onChoose={setSelection}
				/>
			) : (
				<p>{text.only(count)}</p>
			)}
			{withNip && (
				<NipChoice
					isSent={sendsNip}
					onToggle={setSendsNip}
					nip={typed.nip}
					fault={faults.nip}
					onInput={type('nip')}
				/>
			)}
			<p role="status">{faultCount > 0 && certificateText.fixFields(faultCount)}</p>
			<p class="actions">
				<button class="button">{text.next}</button>
			</p>
		</form>
	);
}

interface NipProps {
	readonly isSent: boolean;
	readonly onToggle: (isSent: boolean) => void;
	readonly nip: string;
	readonly fault: string | undefined;
	readonly onInput: (nip: string) => void;
}

/** A NIP goes only by the learner's own tick. */
function NipChoice({ isSent, onToggle, nip, fault, onInput }: NipProps) {
	return (
		<>
			<label class="tick">
				<input
					type="checkbox"
					checked={isSent}
					onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
				/>
				<span>{text.nipBox}</span>
			</label>
			{isSent ? (
				<TextField
					id="kirim-nip"
					label={text.nip}
					hint={text.nipHint}
					inputMode="numeric"
					value={nip}
					fault={fault}
					onInput={onInput}
				/>
			) : (
				<p class="small quiet">{text.nipHint}</p>
			)}
		</>
	);
}
