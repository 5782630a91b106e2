/** Arrows go from the field to the results, through them, and back. */
export function moveThroughHits(event: KeyboardEvent): void {
	const { key, target, currentTarget } = event;
	const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
	if (step === 0 || !(currentTarget instanceof HTMLElement)) return;
	const stops = [...currentTarget.querySelectorAll<HTMLElement>('input[type="text"], [data-hit]')];
	const place = stops.findIndex((stop) => stop === target);
	const next = place === -1 ? undefined : stops[place + step];
	if (next === undefined) return;
	event.preventDefault();
	next.focus();
}
