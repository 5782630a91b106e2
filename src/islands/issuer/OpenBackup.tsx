import { useId, useRef, useState } from 'preact/hooks';
import type { SealedKey } from '#domain/issuer/key-file.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { Field } from '#islands/form/Field.tsx';
import { backupKeyText, restoreKeyText as text } from '#strings/issuer-key.ts';
import { unlockText } from '#strings/unlock-key.ts';
import { focusFault } from './focus-fault.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { readChosenKeyFile } from './read-key-file.ts';

interface Props {
	readonly fileLabel: string;
	readonly button: string;
	/** Only a backup of this key will do. */
	readonly expected?: string;
	/** Called once the file is whole and its passphrase has opened it. */
	readonly onOpened: (key: SealedKey) => void;
}

interface Faults {
	readonly file?: string;
	readonly passphrase?: string;
}

/** Takes a backup file and its passphrase, and says what is wrong with either. */
export function OpenBackup({ fileLabel, button, expected, onOpened }: Props) {
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [key, setKey] = useState<SealedKey | undefined>();
	const [passphrase, setPassphrase] = useState('');
	const [faults, setFaults] = useState<Faults>({});
	const [isBusy, setBusy] = useState(false);

	const choose = async (file: File | undefined) => {
		setKey(undefined);
		setFaults({});
		if (file === undefined) return;
		const read = await readChosenKeyFile(file);
		if (!read.ok) setFaults({ file: text.faults[read.reason] });
		else if (expected !== undefined && read.key.kid !== expected) {
			setFaults({ file: backupKeyText.otherKey });
		} else setKey(read.key);
	};
	const open = async (sealed: SealedKey) => {
		setBusy(true);
		const { openSealedKey } = await import('#adapters/crypto/issuer-key.ts');
		const result = await openSealedKey(sealed, passphrase);
		setBusy(false);
		if (result.ok) return onOpened(sealed);
		setFaults(
			result.reason === 'damaged'
				? { file: text.faults.altered }
				: { passphrase: unlockText.faults[result.reason] },
		);
		focusFault(form);
	};
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		if (isBusy) return;
		if (key !== undefined && passphrase !== '') return void open(key);
		setFaults({
			...(key === undefined && { file: faults.file ?? backupKeyText.noFile }),
			...(passphrase === '' && { passphrase: unlockText.faults.empty }),
		});
		focusFault(form);
	};
	return (
		<form class="stack" ref={form} noValidate onSubmit={submit}>
			<Field
				id={`${id}-berkas`}
				label={fileLabel}
				hint={key === undefined ? '' : text.found(key.issuer.name, shownFingerprint(key.kid))}
				fault={faults.file}
			>
				{(control) => (
					<input
						{...control}
						type="file"
						accept=".json,application/json"
						onChange={(event) => void choose(event.currentTarget.files?.[0])}
					/>
				)}
			</Field>
			<PassphraseField
				id={`${id}-frasa`}
				label={unlockText.passphrase}
				hint={text.passphraseHint}
				value={passphrase}
				fault={faults.passphrase}
				autocomplete="current-password"
				onInput={(value) => {
					setPassphrase(value);
					setFaults({ ...(faults.file !== undefined && { file: faults.file }) });
				}}
			/>
			<button class="button" aria-disabled={isBusy}>
				{isBusy ? unlockText.opening : button}
			</button>
			<p role="status" class="visually-hidden">
				{isBusy ? unlockText.opening : ''}
			</p>
		</form>
	);
}
