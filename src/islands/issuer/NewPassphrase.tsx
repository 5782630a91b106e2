import { useId, useState } from 'preact/hooks';
import { judgePassphrase } from '#domain/issuer/passphrase.ts';
import { createKeyText as text } from '#strings/issuer-key.ts';
import { PassphraseInput, ShowPassphrase } from './PassphraseField.tsx';

/** A passphrase that is being chosen, typed twice. */
export interface ChosenPassphrase {
	readonly first: string;
	readonly again: string;
}

export const noPassphrase: ChosenPassphrase = { first: '', again: '' };

export type PassphraseFaults = Readonly<Partial<Record<keyof ChosenPassphrase, string>>>;

/** What is wrong with it, field by field. */
export function passphraseFaults({ first, again }: ChosenPassphrase): PassphraseFaults {
	if (judgePassphrase(first).strength === 'too-short') return { first: text.passphraseFault };
	return first === again ? {} : { again: text.againFault };
}

interface Props {
	readonly label: string;
	readonly value: ChosenPassphrase;
	readonly faults: PassphraseFaults;
	readonly onInput: (value: ChosenPassphrase) => void;
}

/** Both fields, and how strong the passphrase is as far as length can tell. */
export function NewPassphrase({ label, value, faults, onInput }: Props) {
	const id = useId();
	const [shown, setShown] = useState(false);
	const { strength, words, characters } = judgePassphrase(value.first);
	return (
		<>
			<div>
				<PassphraseInput
					id={`${id}-frasa`}
					label={label}
					hint={text.passphraseHint}
					value={value.first}
					fault={faults.first}
					autocomplete="new-password"
					shown={shown}
					onInput={(first) => onInput({ first, again: value.again })}
				/>
				<p class="small" role="status">
					{value.first !== '' && text.strength(text.strengths[strength], words, characters)}
				</p>
			</div>
			<div>
				<PassphraseInput
					id={`${id}-lagi`}
					label={text.again}
					hint={text.againHint}
					value={value.again}
					fault={faults.again}
					autocomplete="new-password"
					shown={shown}
					onInput={(again) => onInput({ first: value.first, again })}
				/>
				<ShowPassphrase shown={shown} onChange={setShown} />
			</div>
		</>
	);
}
