import { useRef, useState } from 'preact/hooks';
import type { SigningCandidate } from '#domain/credential/countersign.ts';
import type { OpenKey } from '#domain/issuer/open-key.ts';
import { runSigning, type SigningEnd, type SigningJob } from './run-signing.ts';

/** `elsewhere`: another tab signs for the same cohort. */
export type SigningState =
	| { readonly state: 'idle' }
	| { readonly state: 'running'; readonly done: number; readonly total: number }
	| (SigningEnd & { readonly total: number })
	| {
			readonly state: 'failed';
			readonly reason: 'elsewhere';
			readonly done: number;
			readonly total: number;
	  };

export interface SigningControl {
	readonly state: SigningState;
	readonly start: (key: OpenKey, candidates: readonly SigningCandidate[]) => Promise<void>;
	readonly cancel: () => void;
}

/** Runs one signing at a time, of one tab at a time. `cohort`: its id. */
export function useSigning(cohort: string, save: SigningJob['save']): SigningControl {
	const [state, setState] = useState<SigningState>({ state: 'idle' });
	const isCancelled = useRef(false);
	const start = async (key: OpenKey, candidates: readonly SigningCandidate[]) => {
		const total = candidates.length;
		isCancelled.current = false;
		setState({ state: 'running', done: 0, total });
		const end = await alone(`netral-sahkan:${cohort}`, () =>
			runSigning({
				key,
				candidates,
				save,
				onProgress: (done) => setState({ state: 'running', done, total }),
				isCancelled: () => isCancelled.current,
			}),
		);
		setState(
			end === undefined
				? { state: 'failed', reason: 'elsewhere', done: 0, total }
				: { ...end, total },
		);
	};
	return {
		state,
		start,
		cancel: () => {
			isCancelled.current = true;
		},
	};
}

/** Does it unless another tab does the same now; then `undefined`. */
async function alone<T>(name: string, task: () => Promise<T>): Promise<T | undefined> {
	const { locks } = navigator;
	// Some browsers have none; there two tabs at once are not told apart.
	if (locks === undefined) return task();
	return locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : task()));
}
