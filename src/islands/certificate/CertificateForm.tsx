import { useId, useRef, useState } from 'preact/hooks';
import { checkNip } from '#domain/person/nip.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { TextField } from '#islands/form/TextField.tsx';
import { certificateText as text } from '#strings/certificate.ts';
import type { CertificatePerson } from './make-certificate.ts';
import { checkPerson, type PersonField } from './person-faults.ts';

interface Props {
	/** What was typed for an earlier certificate. */
	readonly person: CertificatePerson | undefined;
	/** `false` where a NIP could not be kept until it is printed. */
	readonly withNip?: boolean;
	readonly onMake: (person: CertificatePerson) => Promise<void>;
}

/** Name, NIP and agency. Faults are named beside their field; the first one takes the focus. */
export function CertificateForm({ person, withNip = true, onMake }: Props) {
	const [typed, setTyped] = useState<CertificatePerson>({
		name: person?.name ?? '',
		agency: person?.agency ?? '',
		nip: person?.nip ?? '',
	});
	const [faults, setFaults] = useState<Partial<Record<PersonField, string>>>({});
	const form = useRef<HTMLFormElement>(null);
	const id = useId();
	const type = (field: PersonField) => (value: string) => {
		setTyped({ ...typed, [field]: value });
		setFaults({ ...faults, [field]: undefined });
	};

	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const checked = checkPerson(typed, dateInWib(Date.now()));
		if (checked.ok) {
			void onMake(checked.person);
			return;
		}
		setFaults(checked.faults);
		requestAnimationFrame(() =>
			form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
		);
	};
	const nip = checkNip(typed.nip, dateInWib(Date.now()));
	const count = Object.values(faults).filter((fault) => fault !== undefined).length;
	return (
		<form class="stack" onSubmit={submit} noValidate ref={form}>
			<TextField
				id={`${id}-nama`}
				label={text.name}
				hint={text.nameHint}
				autocomplete="name"
				value={typed.name}
				fault={faults.name}
				onInput={type('name')}
			/>
			{withNip && (
				<TextField
					id={`${id}-nip`}
					label={text.nip}
					hint={nip.ok && 'kind' in nip ? text.nipFine(nip.kind) : text.nipHint}
					inputMode="numeric"
					value={typed.nip}
					fault={faults.nip}
					onInput={type('nip')}
				/>
			)}
			<TextField
				id={`${id}-instansi`}
				label={text.agency}
				hint={text.agencyHint}
				autocomplete="organization"
				value={typed.agency}
				fault={faults.agency}
				onInput={type('agency')}
			/>
			<p role="status">{count > 0 && text.fixFields(count)}</p>
			<button class="button">{text.make}</button>
		</form>
	);
}
