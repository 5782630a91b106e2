import { useEffect, useRef, useState } from 'preact/hooks';
import { verifyText as text } from '#strings/verify.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { textOfFile } from './text-of-file.ts';
import { verifyText, type Verified } from './verify-text.ts';
import { VerifyResult } from './VerifyResult.tsx';

type Read = () => string | Promise<string>;

type State =
	| { readonly state: 'asking' | 'checking' }
	| { readonly state: 'failed'; readonly read: Read }
	| { readonly state: 'done'; readonly verified: Verified };

/** Checks what stands in the address bar, in the field or in a file, and says what that proves. */
export function VerifyIsland() {
	const [state, setState] = useState<State>({ state: 'asking' });
	const result = useRef<HTMLDivElement>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	// A slow check must not overwrite the result of one that was begun after it.
	const latest = useRef(0);

	const check = async (read: Read) => {
		const turn = (latest.current += 1);
		setState({ state: 'checking' });
		const next = await verifyText(await read()).then(
			(verified): State => ({ state: 'done', verified }),
			(): State => ({ state: 'failed', read }),
		);
		if (turn !== latest.current) return;
		setState(next);
		requestAnimationFrame(() => result.current?.querySelector('h2')?.focus());
	};
	// The field keeps its own text: it can be pasted into before this script is there.
	const checkField = () => check(() => field.current?.value ?? '');
	useEffect(() => {
		const read = () => {
			if (location.hash.length > 1) void check(() => location.hash);
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
				{state.state === 'failed' && (
					<LoadFailed text={text.loadFailed} onRetry={() => void check(state.read)} />
				)}
				{state.state === 'done' && <VerifyResult {...state.verified} />}
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
				<FileField onFile={(file) => void check(() => textOfFile(file))} />
			</div>
		</div>
	);
}

/** A file is checked as soon as it is chosen. */
function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
	return (
		<div class="field">
			<label for="berkas">{text.file}</label>
			<p class="small quiet" id="berkas-petunjuk">
				{text.fileHint}
			</p>
			<input
				id="berkas"
				type="file"
				accept=".jws,.jwt,.txt,text/plain"
				aria-describedby="berkas-petunjuk"
				onChange={(event) => {
					const input = event.currentTarget;
					const file = input.files?.[0];
					if (file !== undefined) onFile(file);
					// The same file can be opened again.
					input.value = '';
				}}
			/>
		</div>
	);
}
