import { useEffect, useRef, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import {
	advance,
	type Attempt,
	type AttemptEvent,
	type ClosedAttempt,
	type OpenAttempt,
} from '#domain/assessment/attempt.ts';
import { mergeAttempts } from '#domain/assessment/merge-attempts.ts';
import { useStoreState } from './use-store-state.ts';

export type SaveState = 'saved' | 'saving' | 'visit-only';

/** An event without its time, which is always now. */
type Step = AttemptEvent extends infer Event
	? Event extends AttemptEvent
		? Omit<Event, 'at'>
		: never
	: never;

/** How a sitting ends: handed in, here or in another tab, or erased with all other data. */
export interface SittingEnds {
	readonly onClosed: (attempt: ClosedAttempt) => void;
	readonly onGone: () => void;
}

/** An open attempt that is kept at every step. What another tab answers appears here. */
export function useAttempt(first: OpenAttempt, { onClosed, onGone }: SittingEnds) {
	const [attempt, setAttempt] = useState(first);
	const [saving, setSaving] = useState(0);
	const state = useStoreState();
	const isHere = useRef(true);
	const store = siteStore();

	const follow = async () => {
		const kept = (await store.read()).attempts[first.id];
		if (!isHere.current) return;
		if (kept === undefined) onGone();
		else if (kept.state === 'closed') onClosed(kept);
		// Merged, because an answer given during the reading is not yet among what was read.
		else setAttempt((shown) => openOr(shown, mergeAttempts(shown, kept)));
	};

	useEffect(() => {
		isHere.current = true;
		const unlisten = store.onChange((origin) => {
			if (origin === 'elsewhere') void follow();
		});
		return () => {
			isHere.current = false;
			unlisten();
		};
	}, []);

	useEffect(() => {
		if (state === 'durable') return undefined;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [state]);

	const dispatch = (step: Step) => {
		const event = { ...step, at: Date.now() } as AttemptEvent;
		setAttempt((shown) => openOr(shown, advance(shown, event)));
		setSaving((count) => count + 1);
		// What was erased elsewhere stays erased.
		const kept = store.update('attempts', first.id, (old) => old && advance(old, event));
		void kept.then(follow).finally(() => setSaving((count) => count - 1));
	};
	const pending: SaveState = saving > 0 ? 'saving' : 'saved';
	const save: SaveState = state === 'durable' ? pending : 'visit-only';
	return { attempt, save, dispatch };
}

/** A closed attempt is never shown as a sitting: the open one stays until the store has closed it. */
function openOr(shown: OpenAttempt, next: Attempt): OpenAttempt {
	return next.state === 'open' ? next : shown;
}
