import { useEffect, useState } from 'preact/hooks';

/**
 * The latest answer to a question; the one before it stays until the next is there, so that a table
 * does not blink while somebody types.
 *
 * @param asked What the question depends on, as plain data.
 */
export function useAsk<T>(ask: () => Promise<T>, asked: unknown): T | undefined {
	const [answer, setAnswer] = useState<T | undefined>();
	const key = JSON.stringify(asked);
	useEffect(() => {
		let isOld = false;
		ask().then(
			(value) => {
				if (!isOld) setAnswer(() => value);
			},
			// The desk itself tells the page that it stopped.
			() => undefined,
		);
		return () => {
			isOld = true;
		};
	}, [key]);
	return answer;
}
