import { useRef, useState } from 'preact/hooks';
import type { Taken } from '#adapters/recap/desk.ts';
import type { Drop } from '#adapters/recap/read-drop.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { recapText as text } from '#strings/recap.ts';
import type { PartProps } from './CohortPage.tsx';
import { DropZone } from './DropZone.tsx';
import type { Progress } from './use-desk.ts';

/** Bytes from which HR is told that it takes a while. */
const LARGE = 20_000_000;

type State =
	| { readonly state: 'idle' }
	| { readonly state: 'taking'; readonly bytes: number }
	| { readonly state: 'taken'; readonly taken: Taken }
	| { readonly state: 'failed'; readonly drops: readonly Drop[] };

/** Takes results from files and messages, with progress, a way to stop, and what became of them. */
export function DropStep({ desk, progress }: PartProps) {
	const [state, setState] = useState<State>({ state: 'idle' });
	const pasted = useRef<HTMLTextAreaElement>(null);
	const take = async (drops: readonly Drop[]) => {
		if (drops.length === 0) return;
		const bytes = drops.reduce(
			(sum, drop) => sum + (typeof drop === 'string' ? drop.length : drop.size),
			0,
		);
		setState({ state: 'taking', bytes });
		try {
			const taken = await desk.take(drops);
			const field = pasted.current;
			// What was pasted stays in its field until all of it was taken, and so does what is there since.
			if (field !== null && isWhole(taken) && drops.includes(field.value)) field.value = '';
			setState({ state: 'taken', taken });
		} catch {
			setState({ state: 'failed', drops });
		}
	};
	const takePasted = () => {
		const message = pasted.current?.value ?? '';
		if (message.trim() !== '') void take([message]);
	};
	return (
		<section class="card stack" aria-labelledby="terima">
			<h2 id="terima">{text.drop.title}</h2>
			<p>{text.drop.text}</p>
			<DropZone id="hasil" label={text.drop.field} multiple onDrop={(files) => void take(files)} />
			<div class="field">
				<label for="pesan">{text.drop.paste}</label>
				<p class="small quiet" id="pesan-petunjuk">
					{text.drop.pasteHint}
				</p>
				<textarea
					id="pesan"
					ref={pasted}
					rows={4}
					spellcheck={false}
					autocomplete="off"
					aria-describedby="pesan-petunjuk"
				/>
			</div>
			<button type="button" class="button" disabled={state.state === 'taking'} onClick={takePasted}>
				{text.drop.take}
			</button>
			{state.state === 'taking' && (
				<Taking bytes={state.bytes} progress={progress} onCancel={() => void desk.cancel()} />
			)}
			<div role="status">{state.state === 'taken' && <TakenReport taken={state.taken} />}</div>
			{state.state === 'failed' && (
				<LoadFailed text={text.drop.failed} onRetry={() => void take(state.drops)} />
			)}
		</section>
	);
}

const isWhole = ({ problem, refused }: Taken) => problem === undefined && refused.length === 0;

interface TakingProps {
	readonly bytes: number;
	readonly progress: Progress;
	readonly onCancel: () => void;
}

function Taking({ bytes, progress, onCancel }: TakingProps) {
	return (
		<div class="stack">
			{bytes > LARGE && <p>{text.drop.large(String(Math.round(bytes / 1e6)))}</p>}
			<p>{progress === undefined ? text.reading : text.judging(progress.done, progress.total)}</p>
			<progress
				aria-label={text.drop.title}
				{...(progress !== undefined && { max: progress.total, value: progress.done })}
			/>
			<button type="button" class="button" data-kind="quiet" onClick={onCancel}>
				{text.cancel}
			</button>
		</div>
	);
}

function TakenReport({ taken }: { readonly taken: Taken }) {
	const { added, known, others, refused, left, problem } = taken;
	return (
		<div class="recap-taken stack">
			<p>
				<strong>{text.drop.added(added)}</strong>
			</p>
			{known > 0 && <p>{text.drop.known(known)}</p>}
			{others > 0 && <p>{text.drop.others(others)}</p>}
			{problem !== undefined && <p>{text.drop[problem](left)}</p>}
			{refused.length > 0 && (
				<ul>
					{refused.map(({ source, reason }) => (
						<li key={source}>{text.drop.refused(source, text.drop.faults[reason])}</li>
					))}
				</ul>
			)}
		</div>
	);
}
