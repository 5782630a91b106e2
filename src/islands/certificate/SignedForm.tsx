import { useId, useRef, useState } from 'preact/hooks';
import { textOfFile } from '#islands/verify/text-of-file.ts';
import { addSignedText as text } from '#strings/add-signed.ts';
import { keepSigned } from './keep-signed.ts';

/** Takes the link or the file that HR sent. */
export function SignedForm({ onKept }: { readonly onKept: () => void }) {
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const [message, setMessage] = useState('');
	const keep = async (typed: string) => {
		setMessage(text.checking);
		const kept = await keepSigned(typed);
		setMessage(kept.ok ? text.kept(kept.name) : text.refused(kept.reason));
		if (kept.ok) onKept();
	};
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void keep(field.current?.value ?? '');
			}}
		>
			<p>{text.text}</p>
			<div class="field">
				<label for={`${id}-tautan`}>{text.field}</label>
				<textarea id={`${id}-tautan`} ref={field} rows={3} spellcheck={false} autocomplete="off" />
			</div>
			<button class="button" data-kind="quiet">
				{text.keep}
			</button>
			<div class="field">
				<label for={`${id}-berkas`}>{text.file}</label>
				<input
					id={`${id}-berkas`}
					type="file"
					accept=".txt,.jws,text/plain"
					onChange={(event) => {
						const input = event.currentTarget;
						const file = input.files?.[0];
						if (file !== undefined) void textOfFile(file).then(keep);
						input.value = '';
					}}
				/>
			</div>
			<p role="status">{message}</p>
		</form>
	);
}
