import { useRef } from 'preact/hooks';

/**
 * Runs work unless some is running: a tap before the script is there is both handled and noted, and a
 * second one may follow it.
 */
export function useOneAtATime() {
	const isBusy = useRef(false);
	return async (work: () => Promise<void>): Promise<void> => {
		if (isBusy.current) return;
		isBusy.current = true;
		await work();
		isBusy.current = false;
	};
}
