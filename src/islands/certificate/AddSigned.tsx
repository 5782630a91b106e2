import { useState } from 'preact/hooks';
import { certificateText as text } from '#strings/certificate.ts';
import type * as signedForm from './SignedForm.tsx';

/** The way to keep what an agency signed; the form is fetched by those who open it. */
export function AddSigned({ onKept }: { readonly onKept: () => void }) {
	const [form, setForm] = useState<typeof signedForm | undefined>();
	return (
		<details
			class="card"
			onToggle={() => void import('./SignedForm.tsx').then((loaded) => setForm(loaded))}
		>
			<summary>{text.addSigned}</summary>
			{form !== undefined && <form.SignedForm onKept={onKept} />}
		</details>
	);
}
