import { useEffect, useState } from 'preact/hooks';
import { posterText } from '#strings/poster.ts';

/** Opens the browser's print window; absent where no script could do it. */
export function PrintButton() {
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	if (!isReady) return null;
	return (
		<button type="button" class="button" onClick={() => print()}>
			{posterText.print}
		</button>
	);
}
