import { useState } from 'preact/hooks';
import { Field } from '#islands/form/Field.tsx';
import { unlockText } from '#strings/unlock-key.ts';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly fault: string | undefined;
	/** `new-password` where it seals, `current-password` where it opens. */
	readonly autocomplete: 'new-password' | 'current-password';
	readonly onInput: (value: string) => void;
}

/** A line for a passphrase, hidden until its owner wants to see it. */
export function PassphraseField({ value, autocomplete, onInput, ...field }: Props) {
	const [shown, setShown] = useState(false);
	return (
		<div>
			<Field {...field}>
				{(control) => (
					<input
						{...control}
						type={shown ? 'text' : 'password'}
						value={value}
						autocomplete={autocomplete}
						autocapitalize="off"
						spellcheck={false}
						onInput={(event) => onInput(event.currentTarget.value)}
					/>
				)}
			</Field>
			<label class="tick">
				<input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
				{unlockText.show}
			</label>
		</div>
	);
}
