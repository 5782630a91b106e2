/** Saves a text a while after its last change, or at once when asked to. */
export interface Autosave {
	readonly touch: (text: string) => void;
	/** Saves what waits. Does nothing where nothing does. */
	readonly flush: () => void;
}

/** @param wait In ms. */
export function makeAutosave(save: (text: string) => void, wait: number): Autosave {
	let waiting: { readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;
	const flush = () => {
		if (waiting === undefined) return;
		const { text, timer } = waiting;
		clearTimeout(timer);
		waiting = undefined;
		save(text);
	};
	return {
		touch: (text) => {
			clearTimeout(waiting?.timer);
			waiting = { text, timer: setTimeout(flush, wait) };
		},
		flush,
	};
}
