import { useEffect, useRef, useState } from 'preact/hooks';
import { codeIn, viewCertificate, type Viewed } from '#islands/certificate/certificate-view.ts';
import { verifyText as text } from '#strings/verify.ts';
import { VerifyResult } from './VerifyResult.tsx';

type State =
	{ readonly state: 'asking' | 'checking' } | { readonly state: 'done'; readonly viewed: Viewed };

/** Replays the code of the address bar or of the field, and says what that proves. */
export function VerifyIsland() {
	const [state, setState] = useState<State>({ state: 'asking' });
	const [pasted, setPasted] = useState('');
	const result = useRef<HTMLDivElement>(null);

	const check = async (text: string) => {
		setState({ state: 'checking' });
		const viewed = await viewCertificate(codeIn(text));
		setState({ state: 'done', viewed });
		requestAnimationFrame(() => result.current?.querySelector('h2')?.focus());
	};
	useEffect(() => {
		const read = () => {
			if (location.hash.length > 1) void check(location.hash);
		};
		read();
		addEventListener('hashchange', read);
		return () => removeEventListener('hashchange', read);
	}, []);

	return (
		<div class="stack-l">
			<div ref={result} aria-live="polite">
				{state.state === 'checking' && <p>{text.checking}</p>}
				{state.state === 'done' && <VerifyResult viewed={state.viewed} />}
			</div>
			<form
				class="card stack"
				onSubmit={(event) => {
					event.preventDefault();
					void check(pasted);
				}}
			>
				<div class="field">
					<label for="kode">{state.state === 'done' ? text.again : text.code}</label>
					<textarea
						id="kode"
						rows={4}
						spellcheck={false}
						autocomplete="off"
						value={pasted}
						onInput={(event) => setPasted(event.currentTarget.value)}
					/>
				</div>
				<button class="button">{text.check}</button>
			</form>
		</div>
	);
}
