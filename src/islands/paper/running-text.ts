/** What stands in the margins of every printed page. */
interface RunningText {
	readonly head: string;
	readonly codes: string;
}

/**
 * Hands the margins of printed pages their text: page boxes take custom properties of the root.
 * Browsers without page margin boxes print the same facts at the head of each form alone.
 */
export function setRunningText({ head, codes }: RunningText): void {
	const { style } = document.documentElement;
	style.setProperty('--running-head', JSON.stringify(head));
	style.setProperty('--running-codes', JSON.stringify(codes));
}
