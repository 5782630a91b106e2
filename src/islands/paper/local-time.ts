/** A moment (ms epoch) as a `datetime-local` field takes it: local time, to the minute. */
export function localTime(at: number): string {
	const offset = new Date(at).getTimezoneOffset() * 60_000;
	return new Date(at - offset).toISOString().slice(0, 16);
}
