import { useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { SealedKey } from '#domain/issuer/key-file.ts';
import { backupKeyText, restoreKeyText as text } from '#strings/issuer-key.ts';
import { unlockText } from '#strings/unlock-key.ts';
import { focusFault } from './focus-fault.ts';
import { readChosenKeyFile } from './read-key-file.ts';

/** A backup that is being chosen and opened. */
export interface BackupForm {
	readonly form: RefObject<HTMLFormElement>;
	/** What the chosen file holds, once it was found whole. */
	readonly key: SealedKey | undefined;
	readonly passphrase: string;
	readonly faults: { readonly file?: string; readonly passphrase?: string };
	readonly isBusy: boolean;
	readonly choose: (file: File | undefined) => Promise<void>;
	readonly type: (passphrase: string) => void;
	readonly submit: (event: SubmitEvent) => void;
}

/**
 * @param expected Thumbprint of the only key that will do; without it any.
 * @param onOpened Called once the file is whole and its passphrase has opened it.
 */
export function useBackup(
	expected: string | undefined,
	onOpened: (key: SealedKey) => void,
): BackupForm {
	const form = useRef<HTMLFormElement>(null);
	const [key, setKey] = useState<SealedKey | undefined>();
	const [passphrase, setPassphrase] = useState('');
	const [faults, setFaults] = useState<BackupForm['faults']>({});
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
	const type = (value: string) => {
		setPassphrase(value);
		setFaults({ ...(faults.file !== undefined && { file: faults.file }) });
	};
	return { form, key, passphrase, faults, isBusy, choose, type, submit };
}
