import { useId } from 'preact/hooks';
import type { SealedKey } from '#domain/issuer/key-file.ts';
import { shownFingerprint } from '#domain/signing/jwk.ts';
import { Field } from '#islands/form/Field.tsx';
import { restoreKeyText as text } from '#strings/issuer-key.ts';
import { unlockText } from '#strings/unlock-key.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { useBackup } from './use-backup.ts';

interface Props {
	readonly fileLabel: string;
	readonly button: string;
	/** Only a backup of the key with this thumbprint will do. */
	readonly expected?: string;
	/** Called once the file is whole and its passphrase has opened it. */
	readonly onOpened: (key: SealedKey) => void;
}

/** Takes a backup file and its passphrase, and says what is wrong with either. */
export function OpenBackup({ fileLabel, button, expected, onOpened }: Props) {
	const id = useId();
	const { form, key, passphrase, faults, isBusy, choose, type, submit } = useBackup(
		expected,
		onOpened,
	);
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
				onInput={type}
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
