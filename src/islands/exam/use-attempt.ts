import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import {
	advance,
	type AttemptEvent,
	type ClosedAttempt,
	type OpenAttempt,
} from '#domain/assessment/attempt.ts';

export type SaveState = 'saved' | 'saving' | 'visit-only';

/** An event without its time, which is always now. */
type Step = AttemptEvent extends infer Event
	? Event extends AttemptEvent
		? Omit<Event, 'at'>
		: never
	: never;

/**
 * An open attempt that is kept at every step. What another tab answers appears here; where the
 * attempt was handed in elsewhere, `onClosed` is called with it.
 */
export function useAttempt(first: OpenAttempt, onClosed: (attempt: ClosedAttempt) => void) {
	const [attempt, setAttempt] = useState(first);
	const [save, setSave] = useState<SaveState>('saved');
	const store = siteStore();

	useEffect(
		() =>
			store.onChange((origin) => {
				if (origin === 'here') return;
				void store.read().then(({ attempts }) => {
					const kept = attempts[first.id];
					if (kept?.state === 'closed') onClosed(kept);
					else if (kept !== undefined) setAttempt(kept);
				});
			}),
		[],
	);

	useEffect(() => {
		if (save !== 'visit-only') return undefined;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [save]);

	const dispatch = (step: Step) => {
		const event = { ...step, at: Date.now() } as AttemptEvent;
		const next = advance(attempt, event);
		if (next.state === 'open') setAttempt(next);
		setSave('saving');
		const kept = store.update('attempts', first.id, (old) => advance(old ?? attempt, event));
		void kept.then(async () => {
			setSave(store.state === 'durable' ? 'saved' : 'visit-only');
			if (step.type !== 'submit') return;
			const closed = (await store.read()).attempts[first.id] ?? next;
			if (closed.state === 'closed') onClosed(closed);
		});
	};
	return { attempt, save, dispatch };
}
