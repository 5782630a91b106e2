import { useState } from 'preact/hooks';
import { hrKeys } from '#adapters/storage/hr-keys.ts';
import type { SealedKey } from '#domain/issuer/key-file.ts';
import { restoreKeyText as text } from '#strings/issuer-key.ts';
import { OpenBackup } from './OpenBackup.tsx';

/** Brings a key from its backup into this browser; what is known of it here already stays. */
export function RestoreKey() {
	const [message, setMessage] = useState('');
	const restore = async (key: SealedKey) => {
		await hrKeys().changeKey(key.kid, (old) => ({ ...key, ...old, backedUpAt: Date.now() }));
		setMessage(text.done(key.issuer.name));
	};
	return (
		<div class="stack">
			<p>{text.text}</p>
			<OpenBackup fileLabel={text.file} button={text.open} onOpened={(key) => void restore(key)} />
			<p role="status">{message}</p>
		</div>
	);
}
