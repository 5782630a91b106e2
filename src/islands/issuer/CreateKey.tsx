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
	type PassphraseFaults,
} from './NewPassphrase.tsx';

interface Faults extends PassphraseFaults {
	readonly name?: string;
	readonly id?: string;
}

/** Asks for the agency and a passphrase, and makes its key. */
export function CreateKey({ onMade }: { readonly onMade: (kid: string) => void }) {
	const htmlId = useId();
	const form = useRef<HTMLFormElement>(null);
	const [name, setName] = useState('');
	const [typedId, setTypedId] = useState<string | undefined>();
	const [passphrase, setPassphrase] = useState(noPassphrase);
	const [faults, setFaults] = useState<Faults>({});
	const [message, setMessage] = useState('');
	const [isBusy, setBusy] = useState(false);
	const id = typedId ?? suggestIssuerId(name);

	const make = async () => {
		setBusy(true);
		setMessage(text.making);
		const key = await makeKey({ id, name: name.trim() }, passphrase.first);
		setBusy(false);
		setMessage(key === undefined ? text.failed : '');
		if (key !== undefined) onMade(key.kid);
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		if (isBusy) return;
		const found: Faults = {
			...(!isIssuerName(name.trim()) && { name: text.nameFault }),
			...(!isIssuerId(id) && { id: text.idFault }),
			...passphraseFaults(passphrase),
		};
		setFaults(found);
		const count = Object.keys(found).length;
		setMessage(count > 0 ? issuerKeyText.fix(count) : '');
		if (count === 0) void make();
		else focusFault(form);
	};
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<p>{text.text}</p>
			<TextField
				id={`${htmlId}-nama`}
				label={text.name}
				hint={text.nameHint}
				value={name}
				fault={faults.name}
				autocomplete="organization"
				onInput={setName}
			/>
			<TextField
				id={`${htmlId}-pendek`}
				label={text.id}
				hint={text.idHint}
				value={id}
				fault={faults.id}
				onInput={setTypedId}
			/>
			<NewPassphrase
				label={text.passphrase}
				value={passphrase}
				faults={faults}
				onInput={setPassphrase}
			/>
			<p role="status">{message}</p>
			<button class="button" aria-disabled={isBusy}>
				{isBusy ? text.making : text.make}
			</button>
		</form>
	);
}
