import type { Unlisten } from '#domain/learning/store.ts';

/** Those who want to hear about one kind of event. */
export interface Listeners<T> {
	add(listener: (value: T) => void): Unlisten;
	tell(value: T): void;
	clear(): void;
}

/** Listeners are called one by one, soon after; one that throws harms neither the others nor us. */
export function createListeners<T>(): Listeners<T> {
	const listeners = new Set<(value: T) => void>();
	return {
		add(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		tell(value) {
			for (const listener of listeners) queueMicrotask(() => listener(value));
		},
		clear: () => listeners.clear(),
	};
}
