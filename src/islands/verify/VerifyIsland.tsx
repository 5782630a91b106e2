import { useEffect, useRef, useState } from 'preact/hooks';
import { codeIn, viewCertificate, type Viewed } from '#islands/certificate/certificate-view.ts';
import { verifyText as text } from '#strings/verify.ts';
import { VerifyResult } from './VerifyResult.tsx';

type State =
	{ readonly state: 'asking' | 'checking' } | { readonly state: 'done'; readonly viewed: Viewed };

/** Replays the code of the address bar or of the field, and says what that proves. */
export function VerifyIsland() {
	const [state, setState] = useState<State>({ state: 'asking' });
	const result = useRef<HTMLDivElement>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	const button = useRef<HTMLButtonElement>(null);

	const check = async (text: string) => {
		setState({ state: 'checking' });
		const viewed = await viewCertificate(codeIn(text));
		setState({ state: 'done', viewed });
		requestAnimationFrame(() => result.current?.querySelector('h2')?.focus());
	};
	// The field keeps its own text: it can be pasted into before this script is there.
	const checkField = () => check(field.current?.value ?? '');
	useEffect(() => {
		const read = () => {
			if (location.hash.length > 1) void check(location.hash);
		};
		// Tapped before this script was there.
		if (button.current?.dataset['tapped'] === undefined) read();
		else void checkField();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);

	return (
		<div class="stack-l">
			<div ref={result} aria-live="polite">
				{state.state === 'checking' && <p>{text.checking}</p>}
				{state.state === 'done' && <VerifyResult viewed={state.viewed} />}
			</div>
			<div class="card stack">
				<div class="field">
					<label for="kode">{state.state === 'done' ? text.again : text.code}</label>
					<textarea id="kode" ref={field} rows={4} spellcheck={false} autocomplete="off" />
				</div>
				<button
					type="button"
					class="button"
					data-await
					ref={button}
					onClick={() => void checkField()}
				>
					{text.check}
				</button>
			</div>
		</div>
	);
}
