import { useId, useRef, useState } from 'preact/hooks';
import { isIssuerId, isIssuerName } from '#domain/issuer/key-file.ts';
import { suggestIssuerId } from '#domain/issuer/suggest-id.ts';
import { TextField } from '#islands/form/TextField.tsx';
import { createKeyText as text, issuerKeyText } from '#strings/issuer-key.ts';
import { focusFault } from './focus-fault.ts';
import { makeKey } from './make-key.ts';
import {
	NewPassphrase,
	noPassphrase,
	passphraseFaults,
	type ChosenPassphrase,
	type PassphraseFaults,
} from './NewPassphrase.tsx';

interface Typed extends ChosenPassphrase {
	readonly name: string;
	/** `undefined` until it is typed: then it follows the name. */
	readonly id: string | undefined;
}

interface Faults extends PassphraseFaults {
	readonly name?: string;
	readonly id?: string;
}

interface Props {
	/** Called with the thumbprint of a key that was made and kept. */
	readonly onMade: (kid: string) => void;
}

/** Asks for the agency and a passphrase, and makes its key. */
export function CreateKey({ onMade }: Props) {
	const form = useRef<HTMLFormElement>(null);
	const [typed, setTyped] = useState<Typed>({ name: '', id: undefined, ...noPassphrase });
	const [faults, setFaults] = useState<Faults>({});
	const [message, setMessage] = useState('');
	const [isBusy, setBusy] = useState(false);
	const agency = { id: typed.id ?? suggestIssuerId(typed.name), name: typed.name.trim() };

	const make = async () => {
		setBusy(true);
		setMessage(text.making);
		const key = await makeKey(agency, typed.first);
		setBusy(false);
		setMessage(key === undefined ? text.failed : '');
		if (key !== undefined) onMade(key.kid);
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		if (isBusy) return;
		const found = { ...agencyFaults(agency), ...passphraseFaults(typed) };
		setFaults(found);
		const count = Object.keys(found).length;
		setMessage(count > 0 ? issuerKeyText.fix(count) : '');
		if (count === 0) void make();
		else focusFault(form);
	};
	const type = (change: Partial<Typed>) => {
		setTyped({ ...typed, ...change });
		// What is being mended is not called wrong any more.
		setFaults({});
	};
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<p>{text.text}</p>
			<AgencyFields {...agency} name={typed.name} faults={faults} onInput={type} />
			<NewPassphrase label={text.passphrase} value={typed} faults={faults} onInput={type} />
			<p role="status">{message}</p>
			<button class="button" aria-disabled={isBusy}>
				{isBusy ? text.making : text.make}
			</button>
		</form>
	);
}

function agencyFaults({ id, name }: { readonly id: string; readonly name: string }): Faults {
	return {
		...(!isIssuerName(name) && { name: text.nameFault }),
		...(!isIssuerId(id) && { id: text.idFault }),
	};
}

interface AgencyFieldsProps {
	readonly id: string;
	readonly name: string;
	readonly faults: Faults;
	readonly onInput: (change: Partial<Typed>) => void;
}

function AgencyFields({ id, name, faults, onInput }: AgencyFieldsProps) {
	const htmlId = useId();
	return (
		<>
			<TextField
				id={`${htmlId}-nama`}
				label={text.name}
				hint={text.nameHint}
				value={name}
				fault={faults.name}
				autocomplete="organization"
				onInput={(value) => onInput({ name: value })}
			/>
			<TextField
				id={`${htmlId}-pendek`}
				label={text.id}
				hint={text.idHint}
				value={id}
				fault={faults.id}
				onInput={(value) => onInput({ id: value })}
			/>
		</>
	);
}
