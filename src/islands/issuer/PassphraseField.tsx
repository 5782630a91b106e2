import { useState } from 'preact/hooks';
import { Field } from '#islands/form/Field.tsx';
import { unlockText } from '#strings/unlock-key.ts';

interface InputProps {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly fault: string | undefined;
	/** `new-password` where it seals, `current-password` where it opens. */
	readonly autocomplete: 'new-password' | 'current-password';
	/** In letters, not in dots. */
	readonly shown: boolean;
	readonly onInput: (value: string) => void;
}

/** A line for a passphrase. */
export function PassphraseInput({ value, autocomplete, shown, onInput, ...field }: InputProps) {
	return (
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
	);
}

interface ShowProps {
	readonly shown: boolean;
	readonly onChange: (shown: boolean) => void;
}

/** Lets its owner see what was typed. */
export function ShowPassphrase({ shown, onChange }: ShowProps) {
	return (
		<label class="tick">
			<input type="checkbox" checked={shown} onChange={() => onChange(!shown)} />
			{unlockText.show}
		</label>
	);
}

/** One passphrase, hidden until its owner wants to see it. */
export function PassphraseField(props: Omit<InputProps, 'shown'>) {
	const [shown, setShown] = useState(false);
	return (
		<div>
			<PassphraseInput {...props} shown={shown} />
			<ShowPassphrase shown={shown} onChange={setShown} />
		</div>
	);
}
