import { useId } from 'preact/hooks';
import { routes } from '#routes';
import { countersignText as text } from '#strings/countersign.ts';
import { absolute, isLocal } from './addresses.ts';
import type { SigningState } from './use-signing.ts';

interface Props {
	/** How many would be signed now. */
	readonly count: number;
	/** Is anybody left who is not signed for? */
	readonly hasMore: boolean;
	readonly isUnlocked: boolean;
	readonly state: SigningState;
	readonly onStart: () => void;
	readonly onCancel: () => void;
}

/** The button that signs, how far it has come, and how it ended. */
export function SignRun({ count, hasMore, isUnlocked, state, onStart, onCancel }: Props) {
	const id = useId();
	const page = absolute(routes.verify);
	const address = page.host + page.pathname;
	const missing = missingFor(isUnlocked, count);
	const isRunning = state.state === 'running';
	return (
		<section class="card stack" aria-labelledby={`${id}-judul`}>
			<h2 id={`${id}-judul`}>{text.signTitle}</h2>
			{isLocal(page) ? (
				<p class="callout" data-kind="note">
					{text.addressLocal(address)}
				</p>
			) : (
				<p class="small quiet">{text.address(address)}</p>
			)}
			{isRunning && (
				<>
					<progress aria-label={text.progressLabel} max={state.total} value={state.done} />
					<button type="button" class="button" data-kind="quiet" onClick={onCancel}>
						{text.cancel}
					</button>
				</>
			)}
			{!isRunning && hasMore && (
				<>
					{missing !== '' && <p id={`${id}-kurang`}>{missing}</p>}
					<button
						type="button"
						class="button"
						aria-disabled={missing !== ''}
						aria-describedby={missing === '' ? undefined : `${id}-kurang`}
						onClick={() => {
							if (missing === '') onStart();
						}}
					>
						{text.sign(count)}
					</button>
				</>
			)}
			<p role="status">{statusOf(state)}</p>
			{'isKept' in state && !state.isKept && <p role="alert">{text.memoryOnly}</p>}
		</section>
	);
}

function missingFor(isUnlocked: boolean, count: number): string {
	if (!isUnlocked) return text.needsKey;
	return count === 0 ? text.needsSome : '';
}

function statusOf(state: SigningState): string {
	switch (state.state) {
		case 'idle':
			return '';
		case 'running':
			return text.progress(state.done, state.total);
		case 'finished':
			return text.finished(state.done);
		case 'cancelled':
			return `${text.cancelled(state.done, state.total - state.done)} ${text.resumed}`;
		case 'failed':
			return `${text.failures[state.reason]} ${text.progress(state.done, state.total)} ${text.resumed}`;
	}
}
